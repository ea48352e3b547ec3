package io.github.plaidschema.client.webhook;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A public key of the service, on the curve P-256. Immutable.
 *
 * @since 0.1.0
 */
public final class WebhookKey {

  private static final int COORDINATE_BYTES = 32;

  private final String id;
  private final ECPublicKey key;
  private final @Nullable Instant expiredAt;

  private WebhookKey(String id, ECPublicKey key, @Nullable Instant expiredAt) {
    this.id = id;
    this.key = key;
    this.expiredAt = expiredAt;
  }

  /**
   * A key, as {@code /webhook_verification_key/get} describes it.
   *
   * @param id the property {@code kid}
   * @param algorithm the property {@code alg}, which has to be {@code ES256}
   * @param curve the property {@code crv}, which has to be {@code P-256}
   * @param x the property {@code x}, in base64url
   * @param y the property {@code y}, in base64url
   * @param expiredAt when the key expired or will expire, or null
   * @throws IllegalArgumentException if this is not a key for ES256
   */
  public static WebhookKey of(
      String id, String algorithm, String curve, String x, String y, @Nullable Instant expiredAt) {
    if (!algorithm.equals("ES256") || !curve.equals("P-256")) {
      throw new IllegalArgumentException("the key is not for ES256 on the curve P-256");
    }
    try {
      ECPoint point = new ECPoint(coordinate(x), coordinate(y));
      ECParameterSpec p256 = p256();
      checkOnCurve(point, p256);
      ECPublicKeySpec spec = new ECPublicKeySpec(point, p256);
      return new WebhookKey(
          id, (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec), expiredAt);
    } catch (GeneralSecurityException | WebhookVerificationException e) {
      throw new IllegalArgumentException("the key is not a point of the curve P-256");
    }
  }

  private static ECParameterSpec p256() throws GeneralSecurityException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }

  private static BigInteger coordinate(String text) throws WebhookVerificationException {
    byte[] bytes = Base64Url.decode("a coordinate", text);
    if (bytes.length != COORDINATE_BYTES) {
      throw new IllegalArgumentException("a coordinate of the key does not have 32 bytes");
    }
    return new BigInteger(1, bytes);
  }

  /** y² = x³ + ax + b. A point elsewhere would let a forger choose an easier group. */
  private static void checkOnCurve(ECPoint point, ECParameterSpec spec) {
    BigInteger p = ((ECFieldFp) spec.getCurve().getField()).getP();
    BigInteger x = point.getAffineX();
    BigInteger y = point.getAffineY();
    BigInteger right =
        x.pow(3).add(spec.getCurve().getA().multiply(x)).add(spec.getCurve().getB()).mod(p);
    boolean isOn = x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.multiply(y).mod(p).equals(right);
    if (!isOn) {
      throw new IllegalArgumentException("the key is not a point of the curve P-256");
    }
  }

  /** The id of the key. */
  public String id() {
    return id;
  }

  /** When the key expired or will expire. */
  public Optional<Instant> expiredAt() {
    return Optional.ofNullable(expiredAt);
  }

  boolean hasExpired(Instant now) {
    return expiredAt != null && !now.isBefore(expiredAt);
  }

  /**
   * Whether a signature is that of this key.
   *
   * @param input what was signed
   * @param signature r and s, of 32 bytes each
   */
  public boolean isSignatureOf(byte[] input, byte[] signature) {
    if (signature.length != 2 * COORDINATE_BYTES
        || !inRange(signature, 0)
        || !inRange(signature, 1)) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
      verifier.initVerify(key);
      verifier.update(input);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** From 1 to less than the order. Some versions of the JDK accept zeros as a signature of all. */
  private boolean inRange(byte[] signature, int part) {
    BigInteger number = new BigInteger(1, signature, part * COORDINATE_BYTES, COORDINATE_BYTES);
    return number.signum() > 0 && number.compareTo(key.getParams().getOrder()) < 0;
  }

  @Override
  public String toString() {
    return "WebhookKey[ES256]";
  }
}
