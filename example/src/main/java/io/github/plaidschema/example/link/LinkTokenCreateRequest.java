package io.github.plaidschema.example.link;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.example.link.filter.LinkTokenAccountFilters;
import io.github.plaidschema.example.link.user.LinkTokenCreateRequestUser;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Request of {@code /link/token/create}, with the fields that most callers need. Any other goes
 * into the additional properties, under its name in the API.
 */
@PlaidSchema
public interface LinkTokenCreateRequest {

  /** The API client; absent where the {@code PLAID-CLIENT-ID} header carries it. */
  Optional<String> clientId();

  /** The API secret; absent where the {@code PLAID-SECRET} header carries it. */
  @Sensitive
  Optional<String> secret();

  /** The name of the application, as the user reads it in Link: at most 30 characters. */
  String clientName();

  /** The language that Link speaks, as a two-letter code. */
  String language();

  /** The countries whose institutions Link offers: at least one. */
  List<OpenEnum<CountryCode>> countryCodes();

  /** The end user. Either this or the additional property {@code user_id} names them. */
  Optional<LinkTokenCreateRequestUser> user();

  /** The products that a linked institution must support. Left out to repair an existing Item. */
  Optional<List<OpenEnum<Products>>> products();

  /** Where webhooks are sent. */
  Optional<String> webhook();

  /** The Item to repair or extend; absent for a new one. */
  @Sensitive
  Optional<String> accessToken();

  /** The dashboard customization that Link wears. */
  Optional<String> linkCustomizationName();

  /** Where an OAuth institution sends the user back to. */
  Optional<String> redirectUri();

  /** Which accounts the user may choose. */
  Optional<LinkTokenAccountFilters> accountFilters();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkTokenCreateRequestBuilder builder() {
    return LinkTokenCreateRequestBuilder.create();
  }
}
