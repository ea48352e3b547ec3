package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.example.error.PlaidError;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the user left Link without success, in the form that older integrations know.
 *
 * @deprecated {@link LinkSessionExit} took its place.
 */
@PlaidSchema
@Deprecated
public interface LinkSessionExitDeprecated {

  /** The last error that the user met, if any. */
  @Nullable PlaidError error();

  /** Where the user left. */
  @Nullable LinkSessionExitMetadata metadata();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionExitDeprecatedBuilder builder() {
    return LinkSessionExitDeprecatedBuilder.create();
  }
}
