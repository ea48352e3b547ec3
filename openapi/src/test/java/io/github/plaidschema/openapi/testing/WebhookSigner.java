package io.github.plaidschema.openapi.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.client.webhook.WebhookKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Signs webhooks as the service does. */
public final class WebhookSigner {

  private static final String ID = "key-1";
  private static final int COORDINATE = 32;

  private final KeyPair pair;

  /** With a key of its own. */
  public WebhookSigner() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    pair = generator.generateKeyPair();
  }

  /** The public key. */
  public WebhookKey key() {
    ECPublicKey key = (ECPublicKey) pair.getPublic();
    return WebhookKey.of(
        ID,
        "ES256",
        "P-256",
        coordinate(key.getW().getAffineX()),
        coordinate(key.getW().getAffineY()),
        null);
  }

  /** The header for a body. */
  public String token(byte[] body) throws GeneralSecurityException {
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    String input =
        base64("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"" + ID + "\"}")
            + "."
            + base64(
                "{\"iat\":%d,\"request_body_sha256\":\"%s\"}"
                    .formatted(Instant.now().getEpochSecond(), hash));
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(pair.getPrivate());
    signature.update(input.getBytes(US_ASCII));
    return input + "." + base64(signature.sign());
  }

  private static String coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[COORDINATE];
    byte[] digits = bytes.length > COORDINATE ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    System.arraycopy(digits, 0, fixed, COORDINATE - digits.length, digits.length);
    return base64(fixed);
  }

  private static String base64(String text) {
    return base64(text.getBytes(UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
