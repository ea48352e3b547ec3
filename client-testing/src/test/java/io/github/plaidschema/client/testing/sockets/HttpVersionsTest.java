package io.github.plaidschema.client.testing.sockets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.transport.JdkTransport;
import io.github.plaidschema.json.JsonValue;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** HTTP/2 and HTTP/1.1, with a server that speaks both. */
@Timeout(180)
class HttpVersionsTest {

  private static final String H2 = "HTTP/2";
  private static final String H1 = "HTTP/1.1";

  private final MockWebServer server = new MockWebServer();
  private SSLContext context;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    context = Certificate.create(folder, "dns:localhost").context();
    server.useHttps(context.getSocketFactory());
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Client client(HttpClient.Version version) {
    return Echo.client(
        "https://localhost:" + server.getPort(),
        JdkTransport.builder().sslContext(context).version(version).build());
  }

  private static MockResponse json(String body) {
    return new MockResponse.Builder().body(body).build();
  }

  private String version() throws InterruptedException {
    return server.takeRequest().getVersion();
  }

  @Test
  void theNewerVersionIsSpokenUnlessTheOlderIsAskedFor() throws Exception {
    server.enqueue(json("1"));
    server.enqueue(json("2"));

    assertThat(client(HttpClient.Version.HTTP_2).call(Echo.OPERATION, Echo.REQUEST).send())
        .hasToString("1");
    assertThat(version()).isEqualTo(H2);
    assertThat(client(HttpClient.Version.HTTP_1_1).call(Echo.OPERATION, Echo.REQUEST).send())
        .hasToString("2");
    assertThat(version()).isEqualTo(H1);
  }

  @Test
  void aCompressedBodyIsReadOverBoth() throws Exception {
    for (HttpClient.Version version : HttpClient.Version.values()) {
      Buffer zipped = new Buffer();
      try (GZIPOutputStream out = new GZIPOutputStream(zipped.outputStream())) {
        out.write("{\"zipped\":true}".getBytes(UTF_8));
      }
      server.enqueue(
          new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(zipped).build());

      assertThat(client(version).call(Echo.OPERATION, Echo.REQUEST).send())
          .hasToString("{\"zipped\":true}");
      assertThat(server.takeRequest().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
    }
  }

  @Test
  void aLostStreamIsRepeatedOverBoth() {
    for (HttpClient.Version version : HttpClient.Version.values()) {
      server.enqueue(
          new MockResponse.Builder()
              .body("{\"cut\":true}")
              .onResponseBody(new SocketEffect.CloseSocket())
              .build());
      server.enqueue(json("{\"whole\":true}"));

      assertThat(client(version).call(Echo.OPERATION, Echo.REQUEST).send())
          .hasToString("{\"whole\":true}");
    }
  }

  @Test
  void manyCallsShareOneConnection() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return json("{}");
          }
        });
    Client client = client(HttpClient.Version.HTTP_2);
    assertThat(client.call(Echo.OPERATION, Echo.REQUEST).send()).hasToString("{}");
    List<CompletableFuture<JsonValue>> calls =
        IntStream.range(0, 50)
            .mapToObj(i -> client.call(Echo.OPERATION, Echo.REQUEST).sendAsync())
            .toList();

    assertThat(calls).allSatisfy(call -> assertThat(call.join()).hasToString("{}"));
    int connection = server.takeRequest().getConnectionIndex();
    for (int i = 0; i < 50; i++) {
      assertThat(server.takeRequest().getConnectionIndex()).isEqualTo(connection);
    }
  }
}
