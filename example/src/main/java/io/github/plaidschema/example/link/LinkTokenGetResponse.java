package io.github.plaidschema.example.link;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.example.link.session.LinkTokenGetSessionsResponse;
import io.github.plaidschema.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Response of {@code /link/token/get}: a Link token, what it was created with, and its sessions.
 */
@PlaidSchema
public interface LinkTokenGetResponse {

  /** The token that starts Link on the client. */
  @Sensitive
  String linkToken();

  /** When the token was created. */
  @Nullable OffsetDateTime createdAt();

  /** When the token stops working. */
  @Nullable OffsetDateTime expiration();

  /** The sessions started with this token; each is kept for six hours after its end. */
  Optional<List<LinkTokenGetSessionsResponse>> linkSessions();

  /** What the token was created with. */
  LinkTokenGetMetadataResponse metadata();

  /** The user behind the token, as {@code /user/create} named them. */
  Optional<String> userId();

  /** Identifies this exchange when talking to support. */
  String requestId();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkTokenGetResponseBuilder builder() {
    return LinkTokenGetResponseBuilder.create();
  }
}
