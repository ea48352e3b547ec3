package io.github.plaidschema.client.testing;

import java.time.Duration;

/**
 * What goes wrong with one request.
 *
 * @since 0.1.0
 */
public sealed interface Fault {

  /** Nothing goes wrong. */
  record None() implements Fault {}

  /**
   * The connection is not made, so that no byte of the request is sent. Over sockets, where the
   * request has arrived already, this is a {@link ResetBeforeRead}.
   */
  record NotConnected() implements Fault {}

  /** The connection is reset, and the service has not read the request. */
  record ResetBeforeRead() implements Fault {}

  /** The service has read the request and does what it asks; then the connection is reset. */
  record ResetAfterRead() implements Fault {}

  /** The service does what the request asks and never responds. */
  record Silence() implements Fault {}

  /** The service responds so, and does nothing else. */
  record Responds(StubResponse response) implements Fault {}

  /**
   * The head of the response is late.
   *
   * @param delay not negative
   */
  record SlowHead(Duration delay) implements Fault {}

  /**
   * The body of the response trickles.
   *
   * @param delay before each byte, not negative
   */
  record SlowBody(Duration delay) implements Fault {}

  /** The connection is closed within the body of the response. */
  record CutBody() implements Fault {}

  /**
   * The service has changed: one property of the response, chosen by the seed, is new, gone, null,
   * or of another type.
   */
  record Drift(long seed) implements Fault {}

  /** Nothing goes wrong. */
  static Fault none() {
    return new None();
  }

  /** Status 429, without a {@code Retry-After}. */
  static Fault rateLimited() {
    return new Responds(StubResponse.error(429, "RATE_LIMIT"));
  }

  /**
   * Status 429, with a {@code Retry-After}.
   *
   * @param retryAfter of whole seconds
   */
  static Fault rateLimited(Duration retryAfter) {
    return new Responds(
        StubResponse.error(429, "RATE_LIMIT")
            .withHeader("Retry-After", String.valueOf(retryAfter.toSeconds())));
  }

  /** Status 500. */
  static Fault serverError() {
    return new Responds(StubResponse.error(500, "INTERNAL_SERVER_ERROR"));
  }

  /** The page of a proxy: status 502, HTML. */
  static Fault htmlPage() {
    return new Responds(StubResponse.text(502, "text/html", "<html><h1>Bad Gateway</h1></html>"));
  }

  /** An error response whose error code says that the pages have changed while they were read. */
  static Fault mutationDuringPagination() {
    return new Responds(StubResponse.error(400, "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"));
  }
}
