package handwritten;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface Account {
  enum Kind {
    CHECKING,
    SAVINGS
  }

  enum Status {
    OPEN,
    CLOSED
  }

  String id();

  @Nullable String name();

  Optional<Integer> rank();

  List<String> tags();

  BigDecimal balance();

  OpenEnum<Kind> kind();

  Status status();

  @Sensitive
  Optional<String> number();

  @AdditionalProperties
  Map<String, JsonValue> rest();
}
