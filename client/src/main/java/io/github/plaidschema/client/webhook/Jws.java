package io.github.plaidschema.client.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.plaidschema.client.webhook.WebhookVerificationException.Reason;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonObject;

/**
 * A JSON Web Signature in the compact form of RFC 7515, not yet verified.
 *
 * @param header the protected header
 * @param payload the bytes that it protects
 * @param signingInput what the signature is of
 * @param signature the signature
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record Jws(JsonObject header, byte[] payload, byte[] signingInput, byte[] signature) {

  private static final int MOST_CHARACTERS = 8 << 10;
  private static final JsonLimits LIMITS =
      JsonLimits.DEFAULT.withMaxBytes(MOST_CHARACTERS).withMaxDepth(8);

  /** Reads three parts with dots between. */
  static Jws parse(String token) throws WebhookVerificationException {
    if (token.length() > MOST_CHARACTERS) {
      throw malformed("the token has more than " + MOST_CHARACTERS + " characters");
    }
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      throw malformed("the token does not have three parts");
    }
    return new Jws(
        object("the header of the token", Base64Url.decode("the header of the token", parts[0])),
        Base64Url.decode("the payload of the token", parts[1]),
        (parts[0] + "." + parts[1]).getBytes(US_ASCII),
        Base64Url.decode("the signature of the token", parts[2]));
  }

  /** The claims, as JSON. */
  JsonObject claims() throws WebhookVerificationException {
    return object("the payload of the token", payload);
  }

  private static JsonObject object(String what, byte[] json) throws WebhookVerificationException {
    try {
      return JsonValue.CODEC
          .withLimits(LIMITS)
          .read(json)
          .asObject()
          .orElseThrow(() -> malformed(what + " is not a JSON object"));
    } catch (JsonException e) {
      throw malformed(what + " is not JSON");
    }
  }

  static WebhookVerificationException malformed(String what) {
    return new WebhookVerificationException(Reason.MALFORMED, what);
  }
}
