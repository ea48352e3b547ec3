package io.github.plaidschema.client;

import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a whole response to what the caller gets. */
final class ResponseReading<A> {

  /** So much of a body that nobody wants is received, to keep the connection. */
  private static final int IGNORED_LIMIT = 64 << 10;

  private static final String CONTENT_ENCODING = "Content-Encoding";

  private final ApiOperation<?, A> operation;
  private final int attempt;
  private final int status;
  private final Headers headers;

  ResponseReading(ApiOperation<?, A> operation, int attempt, int status, Headers headers) {
    this.operation = operation;
    this.attempt = attempt;
    this.status = status;
    this.headers = headers;
  }

  /** How many bytes a body may have. */
  static int limit(ApiOperation<?, ?> operation, boolean success) {
    if (!success) {
      JsonCodec<?> codec = operation.errors().codec();
      return (codec == null ? JsonLimits.DEFAULT : codec.limits()).maxBytes();
    }
    return operation.response() instanceof ResponseBody.Json<?> json
        ? json.codec().limits().maxBytes()
        : IGNORED_LIMIT;
  }

  /**
   * The value of a success.
   *
   * @throws UnreadableResponseException if the body is not the JSON of the operation
   */
  ApiResponse<A> success(Bytes body) {
    if (operation.response() instanceof ResponseBody.Json<A> json) {
      A value = read(body, true, plain -> plain.read(json.codec()));
      return new ApiResponse<>(
          status, headers, value, attempt, () -> requestId(json.codec(), value));
    }
    A nothing = nothing();
    return new ApiResponse<>(status, headers, nothing, attempt, () -> requestId(body));
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // The type is Void, whose only value is null.
  private A nothing() {
    return (A) null;
  }

  /** Writing a value gives what was read, so that nothing has to be kept for the few who ask. */
  private Optional<String> requestId(JsonCodec<A> codec, A value) {
    byte[] written = codec.writeBytes(value);
    return requestId(new Bytes(written, written.length));
  }

  private Optional<String> requestId(Bytes body) {
    try {
      return ErrorBody.text(body.read(JsonValue.CODEC), operation.errors().requestId());
    } catch (JsonException notJson) {
      return Optional.empty();
    }
  }

  /** The failure that an error response is. */
  ApiException error(Bytes body, Optional<Duration> retryAfter) {
    try {
      ErrorBody error =
          read(body, false, plain -> ErrorBody.read(operation.errors(), headers, plain));
      return new ErrorResponseException(operation, attempt, status, headers, retryAfter, error);
    } catch (UnreadableResponseException e) {
      return e;
    }
  }

  /** A success whose body is a stream. */
  BinaryResponse stream(InputStream body) {
    List<String> codings = headers.all(CONTENT_ENCODING);
    return new BinaryResponse(headers, new LazilyDecodedStream(codings, body));
  }

  private <T> T read(Bytes body, boolean success, Reader<T> reader) {
    try {
      return reader.read(
          ContentCoding.decode(headers.all(CONTENT_ENCODING), body, limit(operation, success)));
    } catch (JsonException e) {
      throw unreadable(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw unreadable(String.valueOf(e.getMessage()), null);
    } catch (RuntimeException fromCodec) {
      // A codec of the user's, whose message may hold a value.
      throw unreadable("a codec threw " + fromCodec.getClass().getName(), null);
    }
  }

  private UnreadableResponseException unreadable(String reason, @Nullable Throwable cause) {
    return new UnreadableResponseException(
        operation.name(), attempt, status, headers, reason, cause);
  }

  /** Reads a plain body. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(Bytes plain);
  }
}
