package io.github.plaidschema.client.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that has arrived at a stub. Immutable. {@code toString} shows the method and the path
 * template only, since requests hold secrets.
 *
 * @since 0.1.0
 */
public final class StubRequest {

  private final String operation;
  private final String method;
  private final String target;
  private final Map<String, String> pathParameters;
  private final Headers headers;
  private final byte[] body;

  StubRequest(
      String operation,
      Map<String, String> pathParameters,
      String method,
      String target,
      Headers headers,
      byte[] body) {
    this.operation = operation;
    this.pathParameters = pathParameters;
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
  }

  /** The method and the path template of its operation. */
  public String operation() {
    return operation;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The path and the query, as they were sent. */
  public String target() {
    return target;
  }

  /** The value of a name of the path, unescaped. */
  public Optional<String> pathParameter(String name) {
    return Optional.ofNullable(pathParameters.get(name));
  }

  /** The values of a query parameter, unescaped. */
  public List<String> queryParameter(String name) {
    return Targets.query(target).getOrDefault(name, List.of());
  }

  /** The headers. */
  public Headers headers() {
    return headers;
  }

  /** The bytes of the body. */
  public byte[] body() {
    return body.clone();
  }

  /** The body as text. */
  public String bodyText() {
    return new String(body, UTF_8);
  }

  /**
   * The body as a value.
   *
   * @throws JsonException if it is not JSON of this type
   */
  public <T> T body(JsonCodec<T> codec) {
    return codec.read(body);
  }

  @Override
  public String toString() {
    return "StubRequest[" + operation + "]";
  }
}
