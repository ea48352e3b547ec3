package sdk.rules;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;

@PlaidSchema
public interface AdditionalFields {
  Optional<String> name();

  Optional<String> note();

  @AdditionalProperties
  Map<String, JsonValue> rest();
}
