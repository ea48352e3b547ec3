package io.github.plaidschema.client.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for a request of which certainly no byte has been sent.
 *
 * @since 0.1.0
 */
public final class NotSentException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * A request that was not sent.
   *
   * @param message why; it holds no value of the request
   */
  public NotSentException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
