package io.github.plaidschema.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.plaidschema.client.webhook.WebhookKey;
import io.github.plaidschema.client.webhook.WebhookVerificationException;
import io.github.plaidschema.client.webhook.WebhookVerificationException.Reason;
import io.github.plaidschema.client.webhook.WebhookVerifier;
import io.github.plaidschema.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {

  private static final byte[] BODY = "{\"webhook_type\":\"ITEM\"}".getBytes(UTF_8);
  private static final String HEADER = "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"k1\"}";

  private final VirtualTime time = new VirtualTime();
  private final Map<String, WebhookKey> known = new HashMap<>();
  private int lookups;
  private KeyPair pair = keyPair();

  private final WebhookVerifier verifier =
      WebhookVerifier.of(
          id -> {
            lookups++;
            return Optional.ofNullable(known.get(id));
          },
          time);

  @BeforeEach
  void theServiceKnowsAKey() {
    known.put("k1", key("k1", pair, null));
  }

  private static KeyPair keyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static WebhookKey key(String id, KeyPair pair, @Nullable Instant expiredAt) {
    ECPublicKey key = (ECPublicKey) pair.getPublic();
    return WebhookKey.of(
        id,
        "ES256",
        "P-256",
        encoded(fixed(key.getW().getAffineX())),
        encoded(fixed(key.getW().getAffineY())),
        expiredAt);
  }

  private static byte[] fixed(BigInteger number) {
    byte[] bytes = new byte[32];
    byte[] given = number.toByteArray();
    int length = Math.min(given.length, 32);
    System.arraycopy(given, given.length - length, bytes, 32 - length, length);
    return bytes;
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(UTF_8));
  }

  private static String sha256(byte[] bytes) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private String claims(Instant issued) throws GeneralSecurityException {
    return "{\"iat\":%d,\"request_body_sha256\":\"%s\"}"
        .formatted(issued.getEpochSecond(), sha256(BODY));
  }

  private String token(String header, String claims) throws GeneralSecurityException {
    String input = encoded(header) + "." + encoded(claims);
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(pair.getPrivate());
    signature.update(input.getBytes(US_ASCII));
    return input + "." + encoded(signature.sign());
  }

  private String token() throws GeneralSecurityException {
    return token(HEADER, claims(time.now()));
  }

  private Reason reason(@Nullable String token, byte[] body) {
    return catchThrowableOfType(
            WebhookVerificationException.class, () -> verifier.verify(token, body))
        .reason();
  }

  @Test
  void whatTheServiceSignedIsRead() throws Exception {
    assertThat(verifier.read(token(), BODY, JsonValue.CODEC)).hasToString(new String(BODY, UTF_8));
    verifier.verify(token(), BODY);
    assertThat(lookups).isEqualTo(1);
  }

  /**
   * The key and the signature of RFC 7515, appendix A.3, whose claims are not those of a webhook.
   */
  @Test
  void theVectorOfTheStandardVerifies() {
    known.put(
        "k1",
        WebhookKey.of(
            "k1",
            "ES256",
            "P-256",
            "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
            null));
    String input =
        "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    byte[] signature =
        Base64.getUrlDecoder()
            .decode(
                "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
    WebhookKey key = known.get("k1");

    assertThat(key.isSignatureOf(input.getBytes(US_ASCII), signature)).isTrue();
    signature[10] ^= 1;
    assertThat(key.isSignatureOf(input.getBytes(US_ASCII), signature)).isFalse();
    assertThat(key.isSignatureOf(input.getBytes(US_ASCII), new byte[64])).isFalse();
    assertThat(key.isSignatureOf(input.getBytes(US_ASCII), new byte[0])).isFalse();
  }

  @Test
  void anotherBodyIsRejected() throws Exception {
    byte[] other = "{\"webhook_type\":\"Item\"}".getBytes(UTF_8);

    assertThat(reason(token(), other)).isEqualTo(Reason.BODY);
    assertThat(lookups).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "HS256", "ES384", "RS256", "es256", ""})
  void anotherAlgorithmIsRejected(String algorithm) throws Exception {
    String header = HEADER.replace("ES256", algorithm);
    String input = encoded(header) + "." + encoded(claims(time.now()));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(pair.getPublic().getEncoded(), "HmacSHA256"));

    assertThat(reason(input + "." + encoded(mac.doFinal(input.getBytes(US_ASCII))), BODY))
        .isEqualTo(Reason.ALGORITHM);
    assertThat(reason(input + ".", BODY)).isEqualTo(Reason.ALGORITHM);
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, -301, 31, 3600})
  void anOldOrAFutureTokenIsRejected(long seconds) throws Exception {
    String token = token(HEADER, claims(time.now().plusSeconds(seconds)));

    assertThat(reason(token, BODY)).isEqualTo(Reason.TIME);
  }

  @ParameterizedTest
  @ValueSource(longs = {-299, 0, 29})
  void aTokenWithinItsLifeIsAccepted(long seconds) throws Exception {
    verifier.verify(token(HEADER, claims(time.now().plusSeconds(seconds))), BODY);
  }

  @Test
  void aKeyThatHasExpiredIsRejectedAndARotatedOneFound() throws Exception {
    known.put("k1", key("k1", pair, time.now().minusSeconds(1)));
    assertThat(reason(token(), BODY)).isEqualTo(Reason.KEY);

    pair = keyPair();
    known.put("k2", key("k2", pair, null));
    verifier.verify(token(HEADER.replace("k1", "k2"), claims(time.now())), BODY);
  }

  @Test
  void aKeyIsLookedUpAgainAfterAnHour() throws Exception {
    verifier.verify(token(), BODY);
    time.pass(Duration.ofMinutes(61));
    known.remove("k1");

    assertThat(reason(token(), BODY)).isEqualTo(Reason.KEY);
  }

  @Test
  void aFloodOfUnknownKeysIsLookedUpOnlyTenTimesAMinuteAndHarmsNoKnownOne() throws Exception {
    verifier.verify(token(), BODY);
    for (int i = 0; i < 1_000; i++) {
      String token = token(HEADER.replace("k1", "unknown" + i), claims(time.now()));
      assertThat(reason(token, BODY)).isIn(Reason.KEY, Reason.TOO_MANY_KEYS);
    }

    assertThat(lookups).isEqualTo(10);
    verifier.verify(token(), BODY);
  }

  @Test
  void anotherKeysSignatureIsRejected() throws Exception {
    String genuine = token();
    pair = keyPair();

    assertThat(reason(token(), BODY)).isEqualTo(Reason.SIGNATURE);
    String[] parts = genuine.split("\\.", -1);
    assertThat(reason(parts[0] + "." + parts[1] + "." + encoded(new byte[64]), BODY))
        .isEqualTo(Reason.SIGNATURE);
  }

  /** How long a comparison takes cannot be told on a shared machine; what compares can. */
  @Test
  void hashesAreComparedInConstantTime() throws IOException {
    String constants;
    try (InputStream in = WebhookVerifier.class.getResourceAsStream("WebhookVerifier.class")) {
      constants = new String(Objects.requireNonNull(in).readAllBytes(), ISO_8859_1);
    }

    assertThat(constants)
        .contains("java/security/MessageDigest", "isEqual")
        .doesNotContain("java/util/Arrays", "mismatch");
  }

  @Test
  void whatIsNotATokenIsRejected() throws Exception {
    String good = token();
    assertThat(reason(null, BODY)).isEqualTo(Reason.MALFORMED);
    for (String bad :
        new String[] {
          "",
          "..",
          "a.b",
          good + ".x",
          good + "=",
          good + "\n",
          " " + good,
          "x".repeat(10_000),
          token("{\"alg\":\"ES256\",\"alg\":\"ES256\",\"kid\":\"k1\"}", claims(time.now())),
          token("[]", claims(time.now())),
          token("{\"alg\":\"ES256\"}", claims(time.now())),
          token(HEADER.replace("}", ",\"crit\":[\"x\"]}"), claims(time.now())),
          token(HEADER, "{}"),
          token(HEADER, "{\"iat\":\"1\"}"),
          token(HEADER, "{\"iat\":1e99}")
        }) {
      assertThat(reason(bad, BODY)).as(bad).isEqualTo(Reason.MALFORMED);
    }
    assertThat(lookups).isZero();
  }

  @Test
  void aKeyOffTheCurveIsRejected() {
    assertThatThrownBy(
            () ->
                WebhookKey.of(
                    "k", "ES256", "P-256", encoded(new byte[32]), encoded(new byte[32]), null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
