package io.github.plaidschema.client.transport;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request, ready to be sent. It holds credentials; {@code toString} shows the method and the host
 * only.
 *
 * @since 0.1.0
 */
public final class TransportRequest {

  private final String method;
  private final URI uri;
  private final Headers headers;
  private final byte @Nullable [] body;
  private final Duration timeout;

  /**
   * A request.
   *
   * @param body the bytes, which nobody changes afterwards, or null if it has no body
   * @param timeout the time that is left; the client cancels the exchange by itself after it
   */
  public TransportRequest(
      String method, URI uri, Headers headers, byte @Nullable [] body, Duration timeout) {
    this.method = method;
    this.uri = uri;
    this.headers = headers;
    this.body = body;
    this.timeout = timeout;
  }

  /** The HTTP method, in upper case. */
  public String method() {
    return method;
  }

  /** The address. */
  public URI uri() {
    return uri;
  }

  /** The headers, of which none is one that an HTTP client sets itself. */
  public Headers headers() {
    return headers;
  }

  /** The body as a read-only buffer, empty for a request without one. */
  public Optional<ByteBuffer> body() {
    return body == null ? Optional.empty() : Optional.of(ByteBuffer.wrap(body).asReadOnlyBuffer());
  }

  /** The body, for the transport of this package. */
  byte @Nullable [] bytes() {
    return body;
  }

  /** The time that is left for the exchange, positive. */
  public Duration timeout() {
    return timeout;
  }

  @Override
  public String toString() {
    return method + " " + uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
