package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was linked in a session, in the form that older integrations know. */
@PlaidSchema
public interface LinkSessionSuccessMetadata {

  /** Where the accounts are held. */
  Optional<LinkSessionSuccessMetadataInstitution> institution();

  /** The accounts linked, or those of them that the user chose to share. */
  Optional<List<LinkSessionSuccessMetadataAccount>> accounts();

  /** Identifies the session. */
  Optional<String> linkSessionId();

  /** How a transfer made in Link ended. */
  Optional<OpenEnum<LinkSessionSuccessMetadataTransferStatus>> transferStatus();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionSuccessMetadataBuilder builder() {
    return LinkSessionSuccessMetadataBuilder.create();
  }
}
