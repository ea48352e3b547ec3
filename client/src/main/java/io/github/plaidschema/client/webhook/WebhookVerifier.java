package io.github.plaidschema.client.webhook;

import io.github.plaidschema.client.TimeSource;
import io.github.plaidschema.client.webhook.WebhookVerificationException.Reason;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonNumber;
import io.github.plaidschema.json.JsonValue.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the header {@code Plaid-Verification} of webhooks: a JSON Web Token of the algorithm
 * ES256 whose claims are the time of its issue and the SHA-256 of the body. Shared by threads; a
 * program needs one, which keeps the keys.
 *
 * @since 0.1.0
 */
public final class WebhookVerifier {

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  /** Clocks differ: a token may come from so far in the future. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  private static final Pattern KEY_ID = Pattern.compile("[!-~]{1,128}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final WebhookKeys keys;
  private final TimeSource time;

  private WebhookVerifier(WebhookKeys keys, TimeSource time) {
    this.keys = keys;
    this.time = time;
  }

  /** A verifier with the clocks of the machine. */
  public static WebhookVerifier of(WebhookKeySource source) {
    return of(source, TimeSource.system());
  }

  /** A verifier with other clocks. */
  public static WebhookVerifier of(WebhookKeySource source, TimeSource time) {
    return new WebhookVerifier(new WebhookKeys(source, time), time);
  }

  /**
   * Verifies a webhook.
   *
   * @param token the header {@code Plaid-Verification}, or null if there is none
   * @param body the bytes of the body, as they came
   * @throws WebhookVerificationException if the webhook is not proved to come from the service
   */
  public void verify(@Nullable String token, byte[] body) throws WebhookVerificationException {
    if (token == null) {
      throw Jws.malformed("there is no header Plaid-Verification");
    }
    Jws jws = Jws.parse(token);
    String keyId = checkHeader(jws.header());
    // What needs no key comes first: a forger has to work for a look-up.
    JsonObject claims = jws.claims();
    checkTime(claims);
    checkBody(claims, body);
    WebhookKey key = keys.get(keyId);
    if (key.hasExpired(time.now())) {
      throw new WebhookVerificationException(Reason.KEY, "the key has expired");
    }
    if (!key.isSignatureOf(jws.signingInput(), jws.signature())) {
      throw new WebhookVerificationException(Reason.SIGNATURE, "the signature is not the key's");
    }
  }

  /**
   * Verifies a webhook and reads its body.
   *
   * @throws WebhookVerificationException as {@link #verify} does; nothing of the body is read then
   * @throws JsonException if the body is not JSON
   */
  public <T> T read(@Nullable String token, byte[] body, JsonCodec<T> codec)
      throws WebhookVerificationException {
    verify(token, body);
    return codec.read(body);
  }

  /** The id of the key. */
  private static String checkHeader(JsonObject header) throws WebhookVerificationException {
    Optional<String> algorithm = text(header, "alg");
    if (algorithm.isEmpty() || !algorithm.get().equals("ES256")) {
      throw new WebhookVerificationException(
          Reason.ALGORITHM, "the algorithm of the token is not ES256");
    }
    boolean hasOtherType =
        header.get("typ").isPresent()
            && text(header, "typ").filter(type -> type.equalsIgnoreCase("JWT")).isEmpty();
    if (hasOtherType || header.get("crit").isPresent() || header.get("b64").isPresent()) {
      throw Jws.malformed("the header of the token has an extension that is not understood");
    }
    return text(header, "kid")
        .filter(id -> KEY_ID.matcher(id).matches())
        .orElseThrow(() -> Jws.malformed("the header of the token does not name a key"));
  }

  private void checkTime(JsonObject claims) throws WebhookVerificationException {
    Instant issued;
    try {
      issued =
          Instant.ofEpochSecond(
              claims
                  .get("iat")
                  .flatMap(JsonValue::asNumber)
                  .map(JsonNumber::longValue)
                  .orElseThrow(() -> Jws.malformed("the token does not say when it was issued")));
    } catch (ArithmeticException | java.time.DateTimeException notSeconds) {
      throw Jws.malformed("the token does not say when it was issued");
    }
    Instant now = time.now();
    if (issued.isBefore(now.minus(LIFETIME))) {
      throw new WebhookVerificationException(
          Reason.TIME, "the token was issued more than five minutes ago");
    }
    if (issued.isAfter(now.plus(SKEW))) {
      throw new WebhookVerificationException(Reason.TIME, "the token was issued in the future");
    }
  }

  private static void checkBody(JsonObject claims, byte[] body)
      throws WebhookVerificationException {
    String claimed =
        text(claims, "request_body_sha256")
            .filter(hash -> SHA256.matcher(hash).matches())
            .orElseThrow(() -> Jws.malformed("the token does not have the SHA-256 of a body"));
    if (!MessageDigest.isEqual(HexFormat.of().parseHex(claimed), sha256(body))) {
      throw new WebhookVerificationException(
          Reason.BODY, "the body is not the one that was signed");
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static Optional<String> text(JsonObject object, String name) {
    return object.get(name).flatMap(JsonValue::asString);
  }
}
