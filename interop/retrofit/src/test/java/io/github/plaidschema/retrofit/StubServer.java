package io.github.plaidschema.retrofit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** An HTTP server on loopback that sends the responses it is told, in order. */
final class StubServer implements AutoCloseable {

  /**
   * What is sent.
   *
   * @param missing how many of the announced bytes are not sent
   */
  record Response(int status, String contentType, String body, int missing) {}

  /** What was asked. */
  record Request(String method, String uri, @Nullable String contentType, String body) {}

  private final HttpServer server;
  private final BlockingQueue<Response> responses = new ArrayBlockingQueue<>(10);
  private final BlockingQueue<Request> requests = new ArrayBlockingQueue<>(10);

  StubServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::respond);
    server.start();
  }

  String url() {
    return "http://"
        + server.getAddress().getHostString()
        + ":"
        + server.getAddress().getPort()
        + "/";
  }

  void enqueue(int status, String body) {
    responses.add(new Response(status, "application/json", body, 0));
  }

  void enqueue(Response response) {
    responses.add(response);
  }

  Request request() {
    return requests.remove();
  }

  private void respond(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.add(
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders().getFirst("Content-Type"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      Response response = responses.remove();
      byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", response.contentType());
      int length = body.length + response.missing();
      exchange.sendResponseHeaders(response.status(), length == 0 ? -1 : length);
      if (length > 0) {
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().flush();
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
