package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;

/** Keeps what it does not know, and needs what it knows. */
@PlaidSchema
public interface Open {
  String a();

  @AdditionalProperties
  Map<String, JsonValue> rest();
}
