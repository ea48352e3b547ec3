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

/** An HTTP server on loopback that gives the answers it is told, in order. */
final class StubServer implements AutoCloseable {

  /**
   * What is answered.
   *
   * @param missing how many of the announced bytes are not sent
   */
  record Answer(int status, String contentType, String body, int missing) {}

  /** What was asked. */
  record Request(String method, String uri, @Nullable String contentType, String body) {}

  private final HttpServer server;
  private final BlockingQueue<Answer> answers = new ArrayBlockingQueue<>(10);
  private final BlockingQueue<Request> requests = new ArrayBlockingQueue<>(10);

  StubServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://"
        + server.getAddress().getHostString()
        + ":"
        + server.getAddress().getPort()
        + "/";
  }

  void answers(int status, String body) {
    answers.add(new Answer(status, "application/json", body, 0));
  }

  void answers(Answer answer) {
    answers.add(answer);
  }

  Request request() {
    return requests.remove();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.add(
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders().getFirst("Content-Type"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      Answer answer = answers.remove();
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      int length = body.length + answer.missing();
      exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
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
