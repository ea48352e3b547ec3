package io.github.plaidschema.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.client.transport.Transport;
import io.github.plaidschema.client.transport.TransportRequest;
import io.github.plaidschema.client.transport.TransportResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Responds to requests by a script, and keeps them. */
final class ScriptedTransport implements Transport {

  final List<TransportRequest> requests = new ArrayList<>();
  private final Deque<Function<TransportRequest, CompletableFuture<TransportResponse>>> script =
      new ArrayDeque<>();

  ScriptedTransport then(Function<TransportRequest, CompletableFuture<TransportResponse>> step) {
    script.add(step);
    return this;
  }

  ScriptedTransport json(int status, String body) {
    return respond(
        status, Map.of("Content-Type", List.of("application/json")), body.getBytes(UTF_8));
  }

  ScriptedTransport respond(int status, Map<String, List<String>> headers, byte[] body) {
    return then(
        request ->
            CompletableFuture.completedFuture(
                TransportResponse.of(status, Headers.of(headers), body)));
  }

  ScriptedTransport fail(Throwable failure) {
    return then(request -> CompletableFuture.failedFuture(failure));
  }

  @Override
  public CompletableFuture<TransportResponse> send(TransportRequest request) {
    requests.add(request);
    return script.remove().apply(request);
  }

  String body(int number) {
    return UTF_8.decode(requests.get(number).body().orElseThrow()).toString();
  }
}
