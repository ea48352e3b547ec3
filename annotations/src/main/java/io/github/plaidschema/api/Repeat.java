package io.github.plaidschema.api;

/**
 * Whether a request may be sent again after an attempt that may have reached the service.
 *
 * @since 0.1.0
 */
public enum Repeat {

  /**
   * As RFC 9110 says of the HTTP method: {@link #ALWAYS} for {@code GET}, {@code HEAD}, {@code
   * OPTIONS}, {@code PUT} and {@code DELETE}, {@link #NEVER} for all others.
   */
  BY_METHOD,

  /** The operation reads, or has the same effect however often it arrives. */
  ALWAYS,

  /**
   * The service recognizes a repeated request by an idempotency key. The client generates one for
   * each call unless the caller gives one, and sends the same key on every attempt.
   */
  WITH_KEY,

  /** The request is never sent again once a byte of it may have been sent. */
  NEVER
}
