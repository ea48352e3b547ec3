package io.github.plaidschema.example.link.user;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;

/** A person's name in two parts. */
@PlaidSchema
public interface IdentityVerificationRequestUserName {

  /** The given name: up to 100 characters, not blank. */
  @Sensitive
  String givenName();

  /** The family name: up to 100 characters, not blank. */
  @Sensitive
  String familyName();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static IdentityVerificationRequestUserNameBuilder builder() {
    return IdentityVerificationRequestUserNameBuilder.create();
  }
}
