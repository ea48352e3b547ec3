package io.github.plaidschema.client.retry;

import java.time.Duration;

/**
 * What follows an attempt.
 *
 * @since 0.1.0
 */
public sealed interface NextStep {

  /** The call ends with what the attempt brought. */
  record Finish() implements NextStep {}

  /**
   * The request is sent again.
   *
   * @param delay how long to wait before that, not negative
   */
  record SendAgain(Duration delay) implements NextStep {}
}
