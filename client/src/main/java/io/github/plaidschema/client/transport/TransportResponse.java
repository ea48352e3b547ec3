package io.github.plaidschema.client.transport;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;

/**
 * The head of a response, and its body as it comes.
 *
 * @param status the HTTP status, from 100 to 999
 * @param headers the headers
 * @param body the body, for one subscriber
 * @since 0.1.0
 */
public record TransportResponse(int status, Headers headers, Publisher<List<ByteBuffer>> body) {

  /** A response whose body is there. */
  public static TransportResponse of(int status, Headers headers, byte[] body) {
    return new TransportResponse(status, headers, new BytesPublisher(body));
  }

  /**
   * A response whose body is read from a stream, for HTTP clients that have it as one.
   *
   * @param body closed at its end, or when the subscription is cancelled
   * @param executor on which the stream is read; a task holds a thread until the body has ended
   */
  public static TransportResponse of(
      int status, Headers headers, InputStream body, Executor executor) {
    return new TransportResponse(status, headers, new StreamPublisher(body, executor));
  }

  @Override
  public String toString() {
    return "TransportResponse[" + status + "]";
  }
}
