package io.github.plaidschema.client.testing;

import io.github.plaidschema.client.transport.NotSentException;
import io.github.plaidschema.client.transport.Transport;
import io.github.plaidschema.client.transport.TransportRequest;
import io.github.plaidschema.client.transport.TransportResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Carries requests to a stub in virtual time, without a network. For tests on one thread.
 *
 * @since 0.1.0
 */
public final class StubTransport implements Transport {

  private final StubService service;
  private final VirtualTime time;
  private final Supplier<Duration> latency;

  /**
   * A transport.
   *
   * @param latency how long each exchange takes, to the head of its response
   */
  public StubTransport(StubService service, VirtualTime time, Supplier<Duration> latency) {
    this.service = service;
    this.time = time;
    this.latency = latency;
  }

  @Override
  public CompletableFuture<TransportResponse> send(TransportRequest request) {
    CompletableFuture<TransportResponse> head = new CompletableFuture<>();
    String query = request.uri().getRawQuery();
    String target = request.uri().getRawPath() + (query == null ? "" : "?" + query);
    StubService.Arrival arrival = service.arrive(request.method(), target);
    Fault fault = arrival.fault();
    Duration wait = latency.get();
    if (fault instanceof Fault.NotConnected) {
      later(wait, () -> head.completeExceptionally(new NotSentException("no connection", null)));
    } else if (fault instanceof Fault.ResetBeforeRead) {
      later(wait, () -> head.completeExceptionally(new IOException("reset")));
    } else {
      byte[] body = request.body().map(StubTransport::bytes).orElseGet(() -> new byte[0]);
      respond(fault, wait, head, service.process(arrival, request.headers(), body));
    }
    return head;
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private void respond(
      Fault fault,
      Duration wait,
      CompletableFuture<TransportResponse> head,
      StubResponse response) {
    if (fault instanceof Fault.Silence) {
      return;
    }
    if (fault instanceof Fault.ResetAfterRead) {
      later(wait, () -> head.completeExceptionally(new IOException("reset")));
    } else if (fault instanceof Fault.SlowHead slow) {
      later(wait.plus(slow.delay()), () -> head.complete(whole(response)));
    } else if (fault instanceof Fault.SlowBody slow) {
      later(wait, () -> head.complete(trickling(response, slow.delay(), false)));
    } else if (fault instanceof Fault.CutBody) {
      later(wait, () -> head.complete(trickling(response, Duration.ZERO, true)));
    } else {
      later(wait, () -> head.complete(whole(response)));
    }
  }

  private void later(Duration wait, Runnable task) {
    Runnable unused = time.schedule(wait, task);
  }

  private static TransportResponse whole(StubResponse response) {
    return TransportResponse.of(response.status(), response.headers(), response.bytes());
  }

  private TransportResponse trickling(StubResponse response, Duration each, boolean cut) {
    return new TransportResponse(
        response.status(),
        response.headers(),
        subscriber ->
            subscriber.onSubscribe(new Trickle(time, response.bytes(), each, cut, subscriber)));
  }
}
