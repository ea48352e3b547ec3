package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/** An account that a user linked. */
@PlaidSchema
public interface LinkSessionSuccessMetadataAccount {

  /** Identifies the account at Plaid. */
  Optional<String> id();

  /** The name that the institution gives it. */
  Optional<String> name();

  /** The last two to four characters of the account number; two accounts may share them. */
  @Sensitive
  Optional<String> mask();

  /** The type, for example {@code depository}. */
  Optional<String> type();

  /** The subtype, for example {@code checking}. */
  Optional<String> subtype();

  /** How far the verification of the account number has come. */
  Optional<String> verificationStatus();

  /**
   * Whether the user called the account a business or a personal one.
   *
   * @deprecated Link no longer asks.
   */
  @Deprecated
  Optional<String> classType();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionSuccessMetadataAccountBuilder builder() {
    return LinkSessionSuccessMetadataAccountBuilder.create();
  }
}
