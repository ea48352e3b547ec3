package io.github.plaidschema.client.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a stub responds with. Immutable.
 *
 * @since 0.1.0
 */
public final class StubResponse {

  private static final String JSON = "application/json";

  private final int status;
  private final Headers headers;
  private final byte[] body;

  private StubResponse(int status, Headers headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** A value, as JSON with status 200. */
  public static <T> StubResponse of(JsonCodec<T> codec, T value) {
    return bytes(200, JSON, codec.writeBytes(value));
  }

  /** JSON, such as a recorded response or an example of the API's document. It is not checked. */
  public static StubResponse json(int status, String json) {
    return text(status, JSON, json);
  }

  /** An error with the properties {@code error_code} and {@code request_id}. */
  public static StubResponse error(int status, String errorCode) {
    Map<String, JsonValue> members = new TreeMap<>();
    members.put("error_code", JsonValue.of(errorCode));
    members.put("request_id", JsonValue.of("stub0request0id"));
    return json(status, JsonValue.object(members).toString());
  }

  /** Text in UTF-8. */
  public static StubResponse text(int status, String mediaType, String text) {
    return bytes(status, mediaType, text.getBytes(UTF_8));
  }

  /** Bytes, such as those of a PDF. */
  public static StubResponse bytes(int status, String mediaType, byte[] body) {
    return new StubResponse(
        status, Headers.builder().set("Content-Type", mediaType).build(), body.clone());
  }

  /** No body. */
  public static StubResponse empty(int status) {
    return new StubResponse(status, Headers.NONE, new byte[0]);
  }

  /** This response with another header. */
  public StubResponse withHeader(String name, String value) {
    return new StubResponse(
        status, Headers.builder().setAll(headers).set(name, value).build(), body);
  }

  /** The status. */
  public int status() {
    return status;
  }

  /** The headers, without those that frame the body. */
  public Headers headers() {
    return headers;
  }

  /** The bytes of the body. */
  public byte[] body() {
    return body.clone();
  }

  byte[] bytes() {
    return body;
  }

  StubResponse withBody(byte[] other) {
    return new StubResponse(status, headers, other);
  }

  @Override
  public String toString() {
    return "StubResponse[" + status + "]";
  }
}
