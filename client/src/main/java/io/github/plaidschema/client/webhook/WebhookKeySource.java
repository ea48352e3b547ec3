package io.github.plaidschema.client.webhook;

import java.util.Optional;

/**
 * Looks keys up, usually with {@code /webhook_verification_key/get}. Shared by threads.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface WebhookKeySource {

  /**
   * Looks a key up.
   *
   * @param id visible ASCII, of at most 128 characters, chosen by whoever sent the webhook
   * @return empty if the service does not know the key
   * @throws RuntimeException if it cannot be looked up now
   */
  Optional<WebhookKey> find(String id);
}
