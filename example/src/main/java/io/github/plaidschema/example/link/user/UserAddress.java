package io.github.plaidschema.example.link.user;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/** A home address: the country alone, or all of it. */
@PlaidSchema
public interface UserAddress {

  /** Street and house number: up to 80 characters. */
  @Sensitive
  Optional<String> street();

  /** Apartment, suite, floor: up to 50 characters. */
  @Sensitive
  @JsonName("street2")
  Optional<String> street2();

  /** The city: up to 100 characters. */
  Optional<String> city();

  /** The state or province, as an ISO 3166-2 code without the country. */
  Optional<String> region();

  /** The postal code: five digits in the US. */
  Optional<String> postalCode();

  /** The country, as an ISO 3166-1 alpha-2 code. */
  String country();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static UserAddressBuilder builder() {
    return UserAddressBuilder.create();
  }
}
