package io.github.plaidschema.example.link;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/** Request of {@code /link/token/get}: asks what became of a Link token. */
@PlaidSchema
public interface LinkTokenGetRequest {

  /** The API client; absent where the {@code PLAID-CLIENT-ID} header carries it. */
  Optional<String> clientId();

  /** The API secret; absent where the {@code PLAID-SECRET} header carries it. */
  @Sensitive
  Optional<String> secret();

  /** The token to look up. */
  @Sensitive
  String linkToken();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkTokenGetRequestBuilder builder() {
    return LinkTokenGetRequestBuilder.create();
  }
}
