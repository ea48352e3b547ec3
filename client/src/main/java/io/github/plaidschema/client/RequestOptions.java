package io.github.plaidschema.client;

import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.transport.Headers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one call does otherwise than its client. Immutable.
 *
 * @since 0.1.0
 */
public final class RequestOptions {

  /** Nothing otherwise. */
  public static final RequestOptions NONE = new RequestOptions(null, null, Headers.NONE, null);

  private final @Nullable Duration deadline;
  private final @Nullable RetryPolicy retries;
  private final Headers headers;
  private final @Nullable String idempotencyKey;

  private RequestOptions(
      @Nullable Duration deadline,
      @Nullable RetryPolicy retries,
      Headers headers,
      @Nullable String idempotencyKey) {
    this.deadline = deadline;
    this.retries = retries;
    this.headers = headers;
    this.idempotencyKey = idempotencyKey;
  }

  /**
   * The longest time that the call takes, its attempts, waits and body together.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public RequestOptions withDeadline(Duration longest) {
    return new RequestOptions(checkedDeadline(longest), retries, headers, idempotencyKey);
  }

  static Duration checkedDeadline(Duration longest) {
    if (longest.isZero() || longest.isNegative() || longest.compareTo(Duration.ofDays(365)) > 0) {
      throw new IllegalArgumentException("a deadline is positive, and at most a year");
    }
    return longest;
  }

  /** How often the request is sent. */
  public RequestOptions withRetries(RetryPolicy policy) {
    return new RequestOptions(deadline, policy, headers, idempotencyKey);
  }

  /**
   * A header of the request. It replaces one of the client, but never a credential.
   *
   * @throws IllegalArgumentException if the header cannot be sent; the message does not show it
   */
  public RequestOptions withHeader(String name, String value) {
    HeaderRules.check(name, value);
    Headers more = Headers.builder().setAll(headers).set(name, value).build();
    return new RequestOptions(deadline, retries, more, idempotencyKey);
  }

  /**
   * The idempotency key of the call, for an operation that has one. A key in the request's body
   * wins.
   *
   * @throws IllegalArgumentException if the key is empty or not made of visible ASCII
   */
  public RequestOptions withIdempotencyKey(String key) {
    HeaderRules.check("Idempotency-Key", key);
    return new RequestOptions(deadline, retries, headers, key);
  }

  @Nullable Duration deadline() {
    return deadline;
  }

  @Nullable RetryPolicy retries() {
    return retries;
  }

  Headers headers() {
    return headers;
  }

  @Nullable String idempotencyKey() {
    return idempotencyKey;
  }
}
