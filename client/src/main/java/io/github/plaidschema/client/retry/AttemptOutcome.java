package io.github.plaidschema.client.retry;

import java.time.Duration;
import java.util.Optional;

/**
 * How one attempt to send a request ended.
 *
 * @since 0.1.0
 */
public sealed interface AttemptOutcome {

  /** No byte of the request has left: the connection was not made. */
  record NotSent() implements AttemptOutcome {}

  /**
   * The connection was lost after a byte may have left: reset, closed, or a body that was cut off.
   */
  record Lost() implements AttemptOutcome {}

  /** The peer is not trusted, or the attempt failed in a manner that another one would repeat. */
  record Failed() implements AttemptOutcome {}

  /**
   * A response arrived whole.
   *
   * @param status its status
   * @param retryAfter how long the service asks to wait, not negative
   */
  record Responded(int status, Optional<Duration> retryAfter) implements AttemptOutcome {}
}
