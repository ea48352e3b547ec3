package io.github.plaidschema.client.webhook;

/**
 * Thrown for a webhook that is not proved to come from the service. No message holds a value of it.
 *
 * @since 0.1.0
 */
public final class WebhookVerificationException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a webhook was rejected. */
  public enum Reason {
    /** There is no token, or it is not a JSON Web Signature in the compact form. */
    MALFORMED,
    /** The algorithm of the token is not ES256. */
    ALGORITHM,
    /** The token was issued too long ago, or in the future. */
    TIME,
    /** The body is not the one that was signed. */
    BODY,
    /** The service does not know the key, or the key has expired. */
    KEY,
    /** Too many unknown keys were asked for: the key was not looked up. Try again later. */
    TOO_MANY_KEYS,
    /** The key could not be looked up. Try again later. */
    KEY_LOOKUP,
    /** The signature is not that of the key. */
    SIGNATURE
  }

  WebhookVerificationException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why it was rejected. */
  public Reason reason() {
    return reason;
  }
}
