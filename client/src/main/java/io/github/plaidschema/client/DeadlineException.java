package io.github.plaidschema.client;

import java.time.Duration;

/**
 * Thrown for a call that did not end by its deadline.
 *
 * @since 0.1.0
 */
public final class DeadlineException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final Duration deadline;

  DeadlineException(String operation, int attempts, boolean mayHaveArrived, Duration deadline) {
    super(
        operation,
        attempts,
        mayHaveArrived,
        "no response within " + deadline.toMillis() + " ms",
        null);
    this.deadline = deadline;
  }

  /** The longest time that the call was given. */
  public Duration deadline() {
    return deadline;
  }
}
