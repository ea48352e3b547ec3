package io.github.plaidschema.client;

import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error response.
 *
 * @param value of the declared type, or null if it has none
 */
record ErrorBody(@Nullable Object value, Optional<String> errorCode, Optional<String> requestId) {

  /**
   * Reads a body.
   *
   * @throws JsonException if it is not JSON
   */
  static ErrorBody read(ErrorFormat format, Headers headers, Bytes body) {
    JsonValue json = body.read(JsonValue.CODEC);
    return new ErrorBody(
        typed(format.codec(), body),
        text(json, format.errorCode()),
        text(json, format.requestId()).or(() -> headers.first(RequestIds.HEADER)));
  }

  /** JSON that is not of the declared type still is an error response, with what is known of it. */
  private static @Nullable Object typed(@Nullable JsonCodec<?> codec, Bytes body) {
    try {
      return codec == null ? null : body.read(codec);
    } catch (JsonException otherType) {
      return null;
    }
  }

  static Optional<String> text(JsonValue json, String property) {
    return json.get(property).flatMap(JsonValue::asString).filter(text -> !text.isEmpty());
  }
}
