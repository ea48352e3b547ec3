package io.github.plaidschema.example.link;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** Response of {@code /link/token/create}: a fresh Link token. */
@PlaidSchema
public interface LinkTokenCreateResponse {

  /** The token that starts Link on the client. */
  @Sensitive
  String linkToken();

  /** When the token stops working: minutes to hours from now. */
  OffsetDateTime expiration();

  /** Identifies this exchange when talking to support. */
  String requestId();

  /** Where Plaid hosts Link for this token. Whoever knows it can open the session. */
  @Sensitive
  Optional<String> hostedLinkUrl();

  /** The user behind the token, as {@code /user/create} named them. */
  Optional<String> userId();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkTokenCreateResponseBuilder builder() {
    return LinkTokenCreateResponseBuilder.create();
  }
}
