package io.github.plaidschema.client;

import io.github.plaidschema.client.transport.Headers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for a response that is not what the API sends, such as the HTML page of a proxy. Its
 * cause, if it has one, is the {@link io.github.plaidschema.json.JsonException}.
 *
 * @since 0.1.0
 */
public final class UnreadableResponseException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String requestId;
  private final transient @Nullable Headers headers;

  UnreadableResponseException(
      String operation,
      int attempts,
      int status,
      Headers headers,
      String reason,
      @Nullable Throwable cause) {
    super(
        operation,
        attempts,
        true,
        "status "
            + status
            + RequestIds.shownMediaType(headers.first("Content-Type"))
            + RequestIds.shownId(headers.first(RequestIds.HEADER))
            + ": "
            + reason,
        cause);
    this.status = status;
    this.headers = headers;
    this.requestId = headers.first(RequestIds.HEADER).orElse(null);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The headers of the response; none after the exception was serialized. */
  public Headers headers() {
    return headers == null ? Headers.NONE : headers;
  }

  /** The header {@code X-Request-Id}, if there is one. */
  @Override
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }
}
