package io.github.plaidschema.client;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.retry.RetryRule;
import io.github.plaidschema.client.transport.Headers;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for a request that the service responded to with an error.
 *
 * @since 0.1.0
 */
public final class ErrorResponseException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final Repeat repeat;
  private final @Nullable Duration retryAfter;
  private final @Nullable String requestId;
  private final @Nullable String errorCode;
  private final transient @Nullable Headers headers;
  private final transient @Nullable Object error;

  ErrorResponseException(
      ApiOperation<?, ?> operation,
      int attempts,
      int status,
      Headers headers,
      Optional<Duration> retryAfter,
      ErrorBody body) {
    super(
        operation.name(),
        attempts,
        true,
        "status "
            + status
            + RequestIds.shownCode(body.errorCode())
            + RequestIds.shownId(body.requestId()),
        null);
    this.status = status;
    this.headers = headers;
    this.repeat = operation.repeat();
    this.retryAfter = retryAfter.orElse(null);
    this.requestId = body.requestId().orElse(null);
    this.errorCode = body.errorCode().orElse(null);
    this.error = body.value();
  }

  /** The HTTP status, not from 200 to 299. */
  public int status() {
    return status;
  }

  /** The headers of the response; none after the exception was serialized. */
  public Headers headers() {
    return headers == null ? Headers.NONE : headers;
  }

  @Override
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** The error code of the service, whether this program knows it or not. */
  public Optional<String> errorCode() {
    return Optional.ofNullable(errorCode);
  }

  /** Whether the error has this code. */
  public boolean is(String code) {
    return errorCode().filter(code::equals).isPresent();
  }

  /**
   * The body, if the API declares a type for it and this is the type; empty after the exception was
   * serialized.
   */
  public <E> Optional<E> error(Class<E> type) {
    return type.isInstance(error) ? Optional.of(type.cast(error)) : Optional.empty();
  }

  /** Whether the same request may succeed later. */
  public boolean isTransient() {
    return RetryRule.isTransient(status);
  }

  /**
   * Whether sending the request again makes sense and cannot have an effect twice: the error is
   * transient, and the operation may be repeated.
   */
  public boolean isSafeToRepeat() {
    return isTransient() && RetryRule.mayArriveTwice(repeat);
  }

  /** How long the service asks to wait before another request. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
