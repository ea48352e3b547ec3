package sdk.strict;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

@PlaidSchema
public interface Open {
  Optional<String> title();

  OptionalInt size();

  @DefaultValue
  default int limit() {
    return 10;
  }

  Optional<Item> child();

  @AdditionalProperties
  Map<String, JsonValue> rest();
}
