package io.github.plaidschema.client.webhook;

import io.github.plaidschema.client.webhook.WebhookVerificationException.Reason;
import java.util.Base64;

/** base64url as RFC 7515 has it: no padding, no other characters, one spelling for each value. */
final class Base64Url {

  private Base64Url() {}

  /**
   * Decodes a text.
   *
   * @param what names it in a message
   */
  static byte[] decode(String what, String text) throws WebhookVerificationException {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException notBase64) {
      // The same error as another spelling.
    }
    throw new WebhookVerificationException(Reason.MALFORMED, what + " is not base64url");
  }
}
