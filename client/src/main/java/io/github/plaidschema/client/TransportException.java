package io.github.plaidschema.client;

import org.jspecify.annotations.Nullable;

/**
 * Thrown for a call without a whole response: no connection, a lost one, or an interrupted caller.
 *
 * @since 0.1.0
 */
public final class TransportException extends ApiException {

  private static final long serialVersionUID = 1L;

  TransportException(
      String operation,
      int attempts,
      boolean mayHaveArrived,
      String what,
      @Nullable Throwable cause) {
    super(operation, attempts, mayHaveArrived, what, cause);
  }
}
