package io.github.plaidschema.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.transport.JdkTransport;
import io.github.plaidschema.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The default transport over real sockets. */
class SocketsTest {

  private static final JsonValue REQUEST = JsonValue.object(Map.of("a", JsonValue.of(1)));

  private final AtomicInteger arrived = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    handle("/echo", exchange -> respond(exchange, exchange.getRequestBody().readAllBytes()));
    handle(
        "/gzip",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream gzip = new GZIPOutputStream(exchange.getResponseBody())) {
            gzip.write("{\"zipped\":true}".getBytes(UTF_8));
          }
        });
    handle(
        "/cut",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write("{\"a\":".getBytes(UTF_8));
          exchange.getResponseBody().flush();
          throw new IOException("cut");
        });
    handle(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            pause();
          }
        });
    handle(
        "/redirect",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/echo");
          exchange.sendResponseHeaders(302, -1);
        });
    server.start();
  }

  private interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  private void handle(String path, Handler handler) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            arrived.incrementAndGet();
            handler.handle(exchange);
          }
        });
  }

  private static void respond(HttpExchange exchange, byte[] body) throws IOException {
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static Client client(int port) {
    return Client.builder("http://127.0.0.1:" + port)
        .credentials(Credentials.headers(() -> Map.of("API-SECRET", "s3cret")))
        .retries(RetryPolicy.DEFAULT.withDelays(Duration.ofMillis(1), Duration.ofMillis(5)))
        .build();
  }

  private Call<JsonValue> call(String path) {
    return client(server.getAddress().getPort()).call(operation(path, Repeat.NEVER), REQUEST);
  }

  private static ApiOperation<JsonValue, JsonValue> operation(String path, Repeat repeat) {
    return ApiOperation.of("POST " + path, repeat, ErrorFormat.UNTYPED)
        .takes(JsonValue.CODEC)
        .returns(JsonValue.CODEC);
  }

  @Test
  void aResponseIsReadPlainAndCompressed() {
    assertThat(call("/echo").send()).isEqualTo(REQUEST);
    assertThat(call("/gzip").send()).hasToString("{\"zipped\":true}");
  }

  @Test
  void aBodyThatIsCutOffIsALostConnectionAndNotRepeated() {
    assertThatThrownBy(() -> call("/cut").send()).isInstanceOf(TransportException.class);
    assertThat(arrived).hasValue(1);
  }

  @Test
  void aBodyThatTricklesDoesNotHoldTheCallerBeyondTheDeadline() {
    RequestOptions options = RequestOptions.NONE.withDeadline(Duration.ofMillis(500));

    assertThatThrownBy(() -> call("/slow").with(options).send())
        .isInstanceOf(DeadlineException.class);
    assertThat(arrived).hasValue(1);
  }

  @Test
  void aStreamEndsByTheDeadlineToo() throws IOException {
    ApiOperation<JsonValue, BinaryResponse> operation =
        operation("/slow", Repeat.NEVER).returnsBinary();
    Client client = client(server.getAddress().getPort());
    RequestOptions options = RequestOptions.NONE.withDeadline(Duration.ofMillis(800));

    try (BinaryResponse response = client.call(operation, REQUEST).with(options).send()) {
      assertThatThrownBy(() -> response.readAllBytes(1_000)).isInstanceOf(IOException.class);
    }
    try (BinaryResponse response =
        client.call(operation("/echo", Repeat.NEVER).returnsBinary(), REQUEST).send()) {
      assertThat(response.readAllBytes(1_000)).asString(UTF_8).isEqualTo("{\"a\":1}");
    }
  }

  @Test
  void aRedirectIsNotFollowed() {
    assertThatThrownBy(() -> call("/redirect").send())
        .isInstanceOf(UnreadableResponseException.class);
    assertThat(arrived).hasValue(1);
  }

  @Test
  void noConnectionIsCertainNotToHaveArrived() throws IOException {
    int port;
    try (ServerSocket unused = new ServerSocket(0)) {
      port = unused.getLocalPort();
    }
    assertThatThrownBy(() -> client(port).call(operation("/x", Repeat.NEVER), REQUEST).send())
        .isInstanceOfSatisfying(
            TransportException.class,
            failure -> {
              assertThat(failure.mayHaveArrived()).isFalse();
              assertThat(failure.attempts()).isEqualTo(4);
            });
  }

  @Test
  void anInterruptedCallerGetsItsThreadBack() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> call("/slow").send()).isInstanceOf(TransportException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void manyCallsRunAtOnce() {
    Client client = client(server.getAddress().getPort());
    List<CompletableFuture<JsonValue>> calls =
        IntStream.range(0, 500)
            .mapToObj(i -> client.call(operation("/echo", Repeat.ALWAYS), REQUEST).sendAsync())
            .toList();

    assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(REQUEST));
  }

  @Test
  void aClientThatFollowsRedirectsIsRejected() {
    HttpClient following =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();

    assertThatThrownBy(() -> JdkTransport.over(following))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
