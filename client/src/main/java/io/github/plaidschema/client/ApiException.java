package io.github.plaidschema.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for a call that did not succeed. No message holds a credential or a value of a body, apart
 * from error codes and request ids that look like ones.
 *
 * @since 0.1.0
 */
public abstract class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String operation;
  private final int attempts;
  private final boolean mayHaveArrived;

  ApiException(
      String operation,
      int attempts,
      boolean mayHaveArrived,
      String what,
      @Nullable Throwable cause) {
    super(message(operation, attempts, what), cause);
    this.operation = operation;
    this.attempts = attempts;
    this.mayHaveArrived = mayHaveArrived;
  }

  private static String message(String operation, int attempts, String what) {
    return operation + ": " + what + (attempts > 1 ? ", attempt " + attempts : "");
  }

  /** The method and the path of the operation, such as {@code POST /link/token/get}. */
  public String operation() {
    return operation;
  }

  /** How often the request was sent, or 0 if there was no attempt. */
  public int attempts() {
    return attempts;
  }

  /**
   * Whether the service may have received the request. If this is true of a failed transfer, ask
   * the service what became of it before sending another one.
   */
  public boolean mayHaveArrived() {
    return mayHaveArrived;
  }

  /** The id by which the service knows the request, if there was a response. */
  public Optional<String> requestId() {
    return Optional.empty();
  }
}
