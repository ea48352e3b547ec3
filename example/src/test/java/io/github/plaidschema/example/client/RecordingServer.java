package io.github.plaidschema.example.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** A server that responds to every request alike and keeps what it received. */
final class RecordingServer implements AutoCloseable {

  /** A request that was received. */
  record Received(String path, Headers headers, String body) {}

  private final List<Received> received = new ArrayList<>();
  private final HttpServer server;
  private final int status;
  private final String body;
  private final String location;

  RecordingServer(int status, String body, String location) throws IOException {
    this.status = status;
    this.body = body;
    this.location = location;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::respond);
    server.start();
  }

  private synchronized void respond(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(
          new Received(
              exchange.getRequestURI().getPath(),
              exchange.getRequestHeaders(),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
      byte[] bytes = body.getBytes(UTF_8);
      if (!location.isEmpty()) {
        exchange.getResponseHeaders().set("Location", location);
      }
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  synchronized List<Received> received() {
    return List.copyOf(received);
  }

  String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
