package io.github.plaidschema.http;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;

/**
 * The body of a response whose status decides which type it is read into. The response itself has
 * the status and the headers.
 *
 * @param <T> the type of the body of a success
 * @param <E> the type of the body of an error
 * @see JsonBodies#responseHandler(JsonCodec, JsonCodec)
 * @since 0.1.0
 */
public sealed interface JsonResponse<T, E> {

  /**
   * The body of a response with a status from 200 to 299.
   *
   * @param value what was read
   */
  record Success<T, E>(T value) implements JsonResponse<T, E> {}

  /**
   * The body of a response with any other status.
   *
   * @param error what was read
   */
  record Failure<T, E>(E error) implements JsonResponse<T, E> {}

  /**
   * A body of any status that was rejected, for example the HTML page of a proxy.
   *
   * @param reason why; it holds no value of the body
   */
  record Unreadable<T, E>(JsonException reason) implements JsonResponse<T, E> {}
}
