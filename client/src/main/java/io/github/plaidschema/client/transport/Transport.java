package io.github.plaidschema.client.transport;

import java.util.concurrent.CompletableFuture;

/**
 * Sends a request once. What it reports decides whether the client may repeat the request, so an
 * implementation keeps this contract:
 *
 * <ul>
 *   <li>It sends the request at most once, and follows no redirect.
 *   <li>It does not block. The future completes when the head of the response has arrived; the body
 *       follows through {@link TransportResponse#body()}.
 *   <li>The future completes with a {@link NotSentException} only if no byte of the request can
 *       have left, for example because no connection was made. It completes with a {@link
 *       javax.net.ssl.SSLException} if the peer is not trusted. Any other exception means that the
 *       request may have arrived.
 *   <li>A body that ends before the end that the response announced fails with an {@link
 *       java.io.IOException}.
 *   <li>Cancelling the future, or the subscription of the body, ends the exchange.
 *   <li>It decompresses nothing.
 * </ul>
 *
 * <p>Implementations are shared by threads.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Transport {

  /** Sends the request. */
  CompletableFuture<TransportResponse> send(TransportRequest request);

  /**
   * Sends the request for a caller that waits for the response. The same as {@link #send}, but it
   * may carry the exchange out on this thread, which saves a change of threads, and return when the
   * head of the response has arrived. By default it calls {@link #send}.
   *
   * <p>It returns when the timeout of the request is over, at the latest, and leaves its future
   * incomplete then. If the thread is interrupted, it ends the exchange, leaves the future
   * incomplete and the thread interrupted.
   */
  default CompletableFuture<TransportResponse> sendAndWait(TransportRequest request) {
    return send(request);
  }
}
