package sdk.foreign;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface Invoice {
  String id();

  int number();

  @Nullable String note();

  Optional<BigDecimal> total();

  OptionalInt days();

  @DefaultValue
  default String currency() {
    return "USD";
  }

  List<Invoice> parts();

  @AdditionalProperties
  Map<String, JsonValue> rest();
}
