package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Link handed over on success, in the form that older integrations know.
 *
 * @deprecated {@link LinkSessionResults#itemAddResults()} took its place.
 */
@PlaidSchema
@Deprecated
public interface LinkSessionSuccess {

  /** Exchanged, once, for an access token. */
  @Sensitive
  String publicToken();

  /** What was linked. */
  @Nullable LinkSessionSuccessMetadata metadata();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionSuccessBuilder builder() {
    return LinkSessionSuccessBuilder.create();
  }
}
