package io.github.plaidschema.openapi.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server on the loopback address that gives the responses that it was told to give, in turn. */
public final class StubServer implements AutoCloseable {
  private final HttpServer server;
  private final Queue<Response> responses = new ConcurrentLinkedQueue<>();
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();

  /** What a client sent; {@code target} is the path and the query as they came. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  public record Request(
      String method, String target, Map<String, List<String>> headers, byte[] body) {

    /** The value of a header, whose name is in any case; empty for none. */
    public String header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().get(0))
          .findFirst()
          .orElse("");
    }
  }

  /** What a client gets; without a media type, no body. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  public record Response(int status, String mediaType, byte[] body) {}

  private StubServer(HttpServer server) {
    this.server = server;
  }

  public static StubServer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      StubServer stub = new StubServer(server);
      server.createContext("/", stub::respond);
      server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void willRespond(int status, String mediaType, byte[] body) {
    responses.add(new Response(status, mediaType, body));
  }

  /** The next request that arrived. */
  public Request request() {
    Request request = requests.poll();
    if (request == null) {
      throw new AssertionError("no request arrived");
    }
    return request;
  }

  /** How many requests nobody asked for yet. */
  public int waiting() {
    return requests.size();
  }

  private void respond(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      requests.add(
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders(),
              body));
      Response response = responses.poll();
      if (response == null || response.mediaType().isEmpty()) {
        exchange.sendResponseHeaders(response == null ? 404 : response.status(), -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", response.mediaType());
      exchange.sendResponseHeaders(
          response.status(), response.body().length == 0 ? -1 : response.body().length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(response.body());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
