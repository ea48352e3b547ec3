package io.github.plaidschema.client;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Is told what calls do. No event holds a credential, a header or a value of a body; an operation
 * is named by its method and path template.
 *
 * <p>Methods are called by whichever thread the event happens on and must not block. What they
 * throw does not change the call.
 *
 * @since 0.1.0
 */
public interface ClientListener {

  /** A request is about to be sent. */
  default void attempt(Attempt event) {}

  /** What a request holds, or what a success brought, redacted by its schema. */
  default void content(Content event) {}

  /** A response has arrived, a success or an error. */
  default void response(Response event) {}

  /** A request will be sent again after a wait. */
  default void retry(Retry event) {}

  /** A call has failed; this is its last event. */
  default void failure(Failure event) {}

  /**
   * A request that is about to be sent.
   *
   * @param operation the method and the path template
   * @param number the number of the attempt, from 1 on
   */
  record Attempt(String operation, int number) {}

  /**
   * The value of a request or a response.
   *
   * @param operation the method and the path template
   * @param number the number of the attempt
   * @param isRequest whether it is the request's
   * @param redacted its {@code toString}, in which schemas redact what is sensitive; on one line
   *     and bounded. A value without a schema is named by its type only.
   */
  record Content(String operation, int number, boolean isRequest, Supplier<String> redacted) {}

  /**
   * A response.
   *
   * @param operation the method and the path template
   * @param number the number of the attempt
   * @param status the HTTP status
   * @param duration from the begin of the attempt to the end of the body, or to the head if the
   *     body is a stream
   */
  record Response(String operation, int number, int status, Duration duration) {}

  /**
   * A retry.
   *
   * @param operation the method and the path template
   * @param number the number of the attempt that failed
   * @param reason what went wrong: a status, "not sent" or "lost"
   * @param delay the wait before the next attempt
   */
  record Retry(String operation, int number, String reason, Duration delay) {}

  /**
   * A failure.
   *
   * @param operation the method and the path template
   * @param attempts how often the request was sent
   * @param exception what the caller gets
   * @param duration of the whole call
   */
  record Failure(String operation, int attempts, ApiException exception, Duration duration) {}
}
