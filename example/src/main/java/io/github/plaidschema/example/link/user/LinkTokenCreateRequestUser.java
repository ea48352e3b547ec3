package io.github.plaidschema.example.link.user;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** The end user whom a Link token is made for. */
@PlaidSchema
public interface LinkTokenCreateRequestUser {

  /** Your own identifier of the user: no address, no phone number, nothing that names a person. */
  String clientUserId();

  /** The full legal name. */
  @Sensitive
  Optional<String> legalName();

  /** The name that Identity Verification then need not ask for. */
  Optional<IdentityVerificationRequestUserName> name();

  /** The phone number in E.164 form, for example {@code +14155550123}. */
  @Sensitive
  Optional<String> phoneNumber();

  /**
   * When the phone number was last verified.
   *
   * @deprecated Plaid no longer asks for it.
   */
  @Deprecated
  Optional<OffsetDateTime> phoneNumberVerifiedTime();

  /** The email address. */
  @Sensitive
  Optional<String> emailAddress();

  /**
   * When the email address was last verified.
   *
   * @deprecated Plaid no longer asks for it.
   */
  @Deprecated
  Optional<OffsetDateTime> emailAddressVerifiedTime();

  /**
   * The social security number.
   *
   * @deprecated Plaid does not read it; use {@link #idNumber()}.
   */
  @Deprecated
  @Sensitive
  Optional<String> ssn();

  /** The day of birth. */
  @Sensitive
  Optional<LocalDate> dateOfBirth();

  /** The home address. */
  Optional<UserAddress> address();

  /** An identity document. */
  Optional<UserIDNumber> idNumber();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkTokenCreateRequestUserBuilder builder() {
    return LinkTokenCreateRequestUserBuilder.create();
  }
}
