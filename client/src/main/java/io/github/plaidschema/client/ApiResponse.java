package io.github.plaidschema.client;

import io.github.plaidschema.client.transport.Headers;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A success: its value, with the head of the response.
 *
 * @param <A> the type of the value
 * @since 0.1.0
 */
public final class ApiResponse<A> {

  private final int status;
  private final Headers headers;
  private final A value;
  private final int attempts;
  private final Supplier<Optional<String>> requestIdOfBody;

  ApiResponse(
      int status,
      Headers headers,
      A value,
      int attempts,
      Supplier<Optional<String>> requestIdOfBody) {
    this.status = status;
    this.headers = headers;
    this.value = value;
    this.attempts = attempts;
    this.requestIdOfBody = requestIdOfBody;
  }

  /** The status, from 200 to 299. */
  public int status() {
    return status;
  }

  /** The headers. */
  public Headers headers() {
    return headers;
  }

  /** What the body holds. Null if the operation ignores it. */
  public A value() {
    return value;
  }

  /** How often the request was sent, from 1 on. */
  public int attempts() {
    return attempts;
  }

  /**
   * The id by which the service knows the request: the property of the body, or else the header
   * {@code X-Request-Id}.
   */
  public Optional<String> requestId() {
    return requestIdOfBody.get().or(() -> headers.first(RequestIds.HEADER));
  }

  @Override
  public String toString() {
    return "ApiResponse[" + status + "]";
  }
}
