package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/** Where in the flow a user left Link. */
@PlaidSchema
public interface LinkSessionExitMetadata {

  /** The institution chosen by then. */
  Optional<LinkSessionExitMetadataInstitution> institution();

  /** How far the user had come, for example {@code requires_credentials}. */
  Optional<String> status();

  /** Identifies the session. */
  Optional<String> linkSessionId();

  /** Identifies the last exchange of Link when talking to support. */
  Optional<String> requestId();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionExitMetadataBuilder builder() {
    return LinkSessionExitMetadataBuilder.create();
  }
}
