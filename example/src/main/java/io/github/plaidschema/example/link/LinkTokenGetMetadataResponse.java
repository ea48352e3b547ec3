package io.github.plaidschema.example.link;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.example.link.filter.AccountFiltersResponse;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a Link token was created with. */
@PlaidSchema
public interface LinkTokenGetMetadataResponse {

  /** The products asked for. */
  List<OpenEnum<Products>> initialProducts();

  /** Where webhooks are sent. */
  @Nullable String webhook();

  /** The countries whose institutions Link offers. */
  List<OpenEnum<CountryCode>> countryCodes();

  /** The language that Link speaks, as a two-letter code. */
  @Nullable String language();

  /** The institution that Link puts first. */
  Optional<LinkTokenCreateInstitutionData> institutionData();

  /** Which accounts the user may choose. */
  Optional<AccountFiltersResponse> accountFilters();

  /** Where an OAuth institution sends the user back to. */
  @Nullable String redirectUri();

  /** The name of the application, as the user reads it in Link. */
  @Nullable String clientName();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkTokenGetMetadataResponseBuilder builder() {
    return LinkTokenGetMetadataResponseBuilder.create();
  }
}
