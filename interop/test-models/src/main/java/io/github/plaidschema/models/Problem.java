package io.github.plaidschema.models;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a service returns when something is wrong. */
@PlaidSchema
public interface Problem {

  /** For programs. */
  String errorCode();

  /** For people. */
  @Nullable String displayMessage();

  /** Everything else. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();
}
