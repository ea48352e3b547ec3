package io.github.plaidschema.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.plaidschema.json.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that come slowly or not at all, from a server on the loopback interface. */
@Timeout(60)
class BodyTimeoutTest {

  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final String JSON = "{\"current\":1.10}";
  private static final String ENDLESS = "{\"current\":1.10" + " ".repeat(10_000);

  private final HttpClient client = HttpClient.newHttpClient();

  private static HttpRequest request(RawServer server) {
    // The client's own timeout ends with the head of the response.
    return HttpRequest.newBuilder(server.uri()).timeout(Duration.ofSeconds(50)).build();
  }

  private static String head(int status, int length) {
    return "HTTP/1.1 " + status + " S\r\nContent-Length: " + length + "\r\n\r\n";
  }

  static Stream<Arguments> slowBodies() throws IOException {
    byte[] slow = ENDLESS.getBytes(UTF_8);
    byte[] complete = JSON.getBytes(UTF_8);
    String chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    String chunk = Integer.toHexString(JSON.length()) + "\r\n" + JSON + "\r\n";
    return Stream.of(
        Arguments.of("a byte now and then", head(200, slow.length), slow, 1),
        Arguments.of("nothing", head(200, 17), new byte[0], 1),
        Arguments.of("a part, and then nothing", head(200, 40), Arrays.copyOf(slow, 39), 39),
        Arguments.of("all of the JSON, and not the rest", head(200, 17), complete, 16),
        Arguments.of("without a length", "HTTP/1.1 200 OK\r\n\r\n", slow, 1),
        Arguments.of("chunked, without the last chunk", chunked, chunk.getBytes(US_ASCII), 100),
        Arguments.of("compressed", head(200, 100_000), gzip(ENDLESS), 1),
        Arguments.of("of an error", head(503, slow.length), slow, 1));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slowBodies")
  void aSlowBodyIsATimeoutAndItsConnectionIsClosed(String name, String head, byte[] body, int chunk)
      throws Exception {
    try (RawServer server = RawServer.sending(head, body, chunk, 20)) {
      assertThatThrownBy(
              () -> client.send(request(server), JsonBodies.handler(BalanceJson.CODEC, SHORT)))
          .as(name)
          .isInstanceOf(HttpTimeoutException.class)
          .hasMessage("response body not complete within PT0.3S");
      assertThat(server.isLeftByTheClient()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slowBodies")
  void aSlowBodyOfAJsonResponseIsATimeoutToo(String name, String head, byte[] body, int chunk)
      throws Exception {
    try (RawServer server = RawServer.sending(head, body, chunk, 20)) {
      assertThatThrownBy(
              () ->
                  client.send(
                      request(server),
                      JsonBodies.responseHandler(BalanceJson.CODEC, ServiceErrorJson.CODEC, SHORT)))
          .as(name)
          .isInstanceOf(HttpTimeoutException.class);
      assertThat(server.isLeftByTheClient()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slowBodies")
  void aFutureCompletesWithTheTimeoutItself(String name, String head, byte[] body, int chunk)
      throws Exception {
    try (RawServer server = RawServer.sending(head, body, chunk, 20)) {
      CompletableFuture<HttpResponse<Balance>> future =
          client.sendAsync(request(server), JsonBodies.handler(BalanceJson.CODEC, SHORT));

      assertThatThrownBy(future::join)
          .as(name)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(HttpTimeoutException.class);
      assertThat(server.isLeftByTheClient()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S"})
  void aTimeoutThatHasPassedAlreadyIsATimeout(Duration passed) throws Exception {
    try (RawServer server = RawServer.sending(head(200, 17), JSON.getBytes(UTF_8), 16, 0)) {
      assertThatThrownBy(
              () -> client.send(request(server), JsonBodies.handler(BalanceJson.CODEC, passed)))
          .isInstanceOf(HttpTimeoutException.class);
      assertThat(server.isLeftByTheClient()).isTrue();
    }
  }

  @Test
  void aBodyThatIsSlowAndInTimeIsRead() throws Exception {
    try (RawServer server =
        RawServer.sending(head(200, JSON.length()), JSON.getBytes(UTF_8), 3, 20)) {
      HttpResponse<Balance> response =
          client.send(request(server), JsonBodies.handler(BalanceJson.CODEC, LONG));

      assertThat(BalanceJson.CODEC.writeString(response.body())).isEqualTo(JSON);
    }
  }

  @Test
  void aMalformedBodyIsRejectedAsWithoutATimeout() throws Exception {
    byte[] body = "{\"current\":x}".getBytes(UTF_8);
    try (RawServer server = RawServer.sending(head(200, body.length), body, 100, 0)) {
      assertThatThrownBy(
              () -> client.send(request(server), JsonBodies.handler(BalanceJson.CODEC, LONG)))
          .isInstanceOf(IOException.class)
          .hasCauseInstanceOf(JsonException.class);
      assertThat(
              client
                  .send(
                      request(server),
                      JsonBodies.responseHandler(BalanceJson.CODEC, ServiceErrorJson.CODEC, LONG))
                  .body())
          .isInstanceOf(JsonResponse.Unreadable.class);
    }
  }

  @Test
  void anInterruptedCallerLeavesAtOnceAndItsConnectionIsClosed() throws Exception {
    byte[] slow = ENDLESS.getBytes(UTF_8);
    CountDownLatch inBody = new CountDownLatch(1);
    BodyHandler<Balance> handler =
        head -> {
          inBody.countDown();
          return JsonBodies.handler(BalanceJson.CODEC, LONG).apply(head);
        };
    try (RawServer server = RawServer.sending(head(200, slow.length), slow, 1, 20)) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread caller =
          new Thread(() -> thrown.set(catchThrowable(() -> client.send(request(server), handler))));
      caller.start();
      inBody.await();
      caller.interrupt();
      caller.join();

      assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
      assertThat(server.isLeftByTheClient()).isTrue();
    }
  }

  @Test
  void aConnectionIsUsedAgainAfterABodyThatWasInTime() throws Exception {
    byte[] response = (head(200, JSON.length()) + JSON).getBytes(US_ASCII);
    CountDownLatch twice = new CountDownLatch(2);
    try (RawServer server =
        new RawServer(
            (in, out) -> {
              out.write(response);
              twice.countDown();
              RawServer.readHead(in);
              out.write(response);
              twice.countDown();
              in.read();
            })) {
      for (int i = 0; i < 2; i++) {
        client.send(request(server), JsonBodies.handler(BalanceJson.CODEC, LONG));
      }
      assertThat(twice.getCount()).isZero();
    }
  }

  /** Responds to a request for an upgrade with a head by HTTP/2, and then with single bytes. */
  private static void talkHttp2(InputStream in, OutputStream out, int[] reset) throws IOException {
    out.write(
        "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"
            .getBytes(US_ASCII));
    out.write(new byte[] {0, 0, 0, 4, 0, 0, 0, 0, 0}); // SETTINGS, none
    out.write(new byte[] {0, 0, 1, 1, 4, 0, 0, 0, 1, (byte) 0x88}); // HEADERS, :status 200
    out.write(new byte[] {0, 0, 1, 0, 0, 0, 0, 0, 1, '{'}); // DATA
    out.flush();
    in.readNBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length());
    while (true) {
      byte[] frame = in.readNBytes(9);
      if (frame.length < 9) {
        return;
      }
      int length = (frame[0] & 255) << 16 | (frame[1] & 255) << 8 | (frame[2] & 255);
      byte[] payload = in.readNBytes(length);
      if (frame[3] == 3) {
        reset[0] = payload[3];
        return;
      }
      out.write(new byte[] {0, 0, 1, 0, 0, 0, 0, 0, 1, ' '});
      out.flush();
    }
  }

  @Test
  void aSlowBodyOfHttp2IsATimeoutAndItsStreamIsReset() throws Exception {
    int[] reset = {-1};
    try (RawServer server = new RawServer((in, out) -> talkHttp2(in, out, reset))) {
      AtomicReference<HttpClient.Version> version = new AtomicReference<>();
      BodyHandler<Balance> handler =
          head -> {
            version.set(head.version());
            return JsonBodies.handler(BalanceJson.CODEC, SHORT).apply(head);
          };

      assertThatThrownBy(() -> client.send(request(server), handler))
          .isInstanceOf(HttpTimeoutException.class)
          .hasMessage("response body not complete within PT0.3S");
      assertThat(version).hasValue(HttpClient.Version.HTTP_2);
      assertThat(server.isLeftByTheClient()).isTrue();
      assertThat(reset[0]).as("the code of RST_STREAM").isEqualTo(8);
    }
  }
}
