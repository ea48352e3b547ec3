package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;

/** Knows no property, and keeps all. */
@PlaidSchema
public interface Anything {
  @AdditionalProperties
  Map<String, JsonValue> rest();
}
