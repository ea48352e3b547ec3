package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/** The institution at which a user left Link. */
@PlaidSchema
public interface LinkSessionExitMetadataInstitution {

  /** The name that users know. */
  Optional<String> name();

  /** Identifies the institution at Plaid. */
  Optional<String> institutionId();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionExitMetadataInstitutionBuilder builder() {
    return LinkSessionExitMetadataInstitutionBuilder.create();
  }
}
