package sdk.shapes;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;

@PlaidSchema
public interface Anything {
  @AdditionalProperties
  Map<String, JsonValue> all();
}
