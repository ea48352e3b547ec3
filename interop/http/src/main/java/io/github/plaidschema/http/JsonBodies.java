package io.github.plaidschema.http;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Bodies of {@link java.net.http.HttpClient} that codecs write and read.
 *
 * <p>A body is read under the {@linkplain JsonCodec#limits() limits} of its codec: once more bytes
 * have come than it allows, the body is rejected and the rest is not received. Bytes are UTF-8,
 * whatever the {@code Content-Type} says, and not decompressed: do not ask for a {@code
 * Content-Encoding}. An empty body is not JSON and rejected.
 *
 * <p>{@link java.net.http.HttpRequest.Builder#timeout(Duration)} limits the time until the head of
 * the response has come, not the time that its body takes. With a handler that has no timeout of
 * its own, a service that sends a byte now and then, or stops within the body, holds the caller for
 * as long as the connection lives. Use a handler with a timeout wherever the service is not yours.
 *
 * @since 0.1.0
 */
public final class JsonBodies {

  private JsonBodies() {}

  /**
   * Writes a value as the body of a request, whose length is known beforehand. The request's {@code
   * Content-Type} is for the caller to set.
   *
   * @throws IllegalArgumentException if JSON cannot say a part of the value
   */
  public static <T> BodyPublisher publisher(JsonCodec<T> codec, T value) {
    return BodyPublishers.ofByteArray(codec.writeBytes(value));
  }

  /**
   * Reads the body of a response, whatever its status, and waits for it without limit.
   *
   * <p>If the body is rejected, {@code send} throws an {@code IOException} whose cause is the
   * {@link JsonException}, and the future of {@code sendAsync} completes exceptionally with the
   * {@link JsonException} itself.
   *
   * @see #handler(JsonCodec, Duration)
   */
  public static <T> BodyHandler<T> handler(JsonCodec<T> codec) {
    Objects.requireNonNull(codec, "codec");
    return response -> subscriber(codec, response, codec::read);
  }

  /**
   * Reads the body of a response, whatever its status, if all of it comes within a time.
   *
   * <p>Otherwise the rest of the body is not received: an HTTP/1.1 connection is closed, an HTTP/2
   * stream is reset, {@code send} throws a {@link java.net.http.HttpTimeoutException}, and the
   * future of {@code sendAsync} completes exceptionally with one. A body that is rejected ends as
   * with {@link #handler(JsonCodec)}.
   *
   * @param timeout how long the body may take, from the head of the response to the last byte; if
   *     zero or negative it has passed already, as what is left of the time for a whole exchange
   *     may have
   */
  public static <T> BodyHandler<T> handler(JsonCodec<T> codec, Duration timeout) {
    return within(timeout, handler(codec));
  }

  /**
   * Reads the body of a response with one codec if its status is from 200 to 299, and with another
   * one otherwise, and waits for it without limit. A body that is rejected is a {@link
   * JsonResponse.Unreadable} and no exception, so that the status and the headers are not lost with
   * it.
   *
   * @see #responseHandler(JsonCodec, JsonCodec, Duration)
   */
  public static <T, E> BodyHandler<JsonResponse<T, E>> responseHandler(
      JsonCodec<T> codec, JsonCodec<E> errorCodec) {
    Objects.requireNonNull(codec, "codec");
    Objects.requireNonNull(errorCodec, "errorCodec");
    return response ->
        response.statusCode() / 100 == 2
            ? subscriber(codec, response, orUnreadable(codec, JsonResponse.Success::new))
            : subscriber(errorCodec, response, orUnreadable(errorCodec, JsonResponse.Failure::new));
  }

  /**
   * Reads the body of a response with one codec if its status is from 200 to 299, and with another
   * one otherwise, if all of it comes within a time.
   *
   * <p>Otherwise the rest of the body is not received, whatever the status: an HTTP/1.1 connection
   * is closed, an HTTP/2 stream is reset, {@code send} throws a {@link
   * java.net.http.HttpTimeoutException}, and the future of {@code sendAsync} completes
   * exceptionally with one. A body that is rejected is a {@link JsonResponse.Unreadable}.
   *
   * @param timeout how long the body may take, from the head of the response to the last byte; if
   *     zero or negative it has passed already, as what is left of the time for a whole exchange
   *     may have
   */
  public static <T, E> BodyHandler<JsonResponse<T, E>> responseHandler(
      JsonCodec<T> codec, JsonCodec<E> errorCodec, Duration timeout) {
    return within(timeout, responseHandler(codec, errorCodec));
  }

  private static <R> BodyHandler<R> within(Duration timeout, BodyHandler<R> handler) {
    Objects.requireNonNull(timeout, "timeout");
    return response -> TimedBodySubscriber.start(handler.apply(response), timeout);
  }

  private static <V, T, E> BodyReading<JsonResponse<T, E>> orUnreadable(
      JsonCodec<V> codec, Function<V, JsonResponse<T, E>> result) {
    return (bytes, offset, length) -> {
      try {
        return result.apply(codec.read(bytes, offset, length));
      } catch (JsonException rejected) {
        return new JsonResponse.Unreadable<>(rejected);
      }
    };
  }

  private static <R> BodySubscriber<R> subscriber(
      JsonCodec<?> codec, ResponseInfo response, BodyReading<R> reading) {
    BodyBytes bytes = new BodyBytes(codec.limits().maxBytes(), announcedLength(response));
    return new LimitedBodySubscriber<>(bytes, reading);
  }

  private static OptionalLong announcedLength(ResponseInfo response) {
    try {
      return response.headers().firstValueAsLong("Content-Length");
    } catch (NumberFormatException noNumber) {
      return OptionalLong.empty();
    }
  }
}
