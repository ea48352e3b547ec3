package io.github.plaidschema.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.MissingValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.charset.Charset;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that a server on the loopback interface sends. */
@Timeout(60)
class ResponseBodiesTest {

  private static final String JSON = "{\"current\":110.50,\"holder\":\"Zoë\"}";
  private static final BodyHandler<Balance> HANDLER = JsonBodies.handler(BalanceJson.CODEC);

  private final HttpClient client = HttpClient.newHttpClient();

  private <T> HttpResponse<T> send(LoopbackServer server, BodyHandler<T> handler)
      throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(server.uri()).build(), handler);
  }

  private Throwable failure(byte[] body) {
    try (LoopbackServer server = LoopbackServer.responding(200, body)) {
      return catchThrowable(() -> send(server, HANDLER));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 503})
  void aBodyIsReadWhateverItsStatus(int status) throws Exception {
    try (LoopbackServer server = LoopbackServer.responding(status, JSON.getBytes(UTF_8))) {
      HttpResponse<Balance> response = send(server, HANDLER);

      assertThat(response.statusCode()).isEqualTo(status);
      assertThat(BalanceJson.CODEC.writeString(response.body())).isEqualTo(JSON);
    }
  }

  @Test
  void aBodyWithoutAnAnnouncedLengthIsRead() throws Exception {
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> {
              try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                for (byte single : JSON.getBytes(UTF_8)) {
                  exchange.getResponseBody().write(single);
                  exchange.getResponseBody().flush();
                }
              }
            })) {
      assertThat(send(server, HANDLER).body().holder()).contains("Zoë");
    }
  }

  @Test
  void aBodyIsReadAsynchronously() {
    try (LoopbackServer server = LoopbackServer.responding(200, JSON.getBytes(UTF_8))) {
      Balance balance =
          client
              .sendAsync(HttpRequest.newBuilder(server.uri()).build(), HANDLER)
              .thenApply(HttpResponse::body)
              .join();

      assertThat(balance.current()).isEqualTo(new BigDecimal("110.50"));
    }
  }

  @Test
  void aDriftedBodyIsReadAndTouchingWhatItLacksFails() throws Exception {
    try (LoopbackServer server =
        LoopbackServer.responding(200, "{\"holder\":null,\"new\":[]}".getBytes(UTF_8))) {
      Balance balance = send(server, HANDLER).body();

      assertThat(balance.holder()).isEmpty();
      assertThatThrownBy(balance::current).isInstanceOf(MissingValueException.class);
      assertThatThrownBy(() -> send(server, JsonBodies.handler(BalanceJson.CODEC.strict())))
          .isInstanceOf(IOException.class)
          .hasCauseInstanceOf(JsonException.class)
          .hasMessageContainingAll("$.current", "$.new");
    }
  }

  static Stream<Arguments> rejected() throws IOException {
    return Stream.of(
        Arguments.of("no literal", "{\"current\":tru}".getBytes(UTF_8), "$.current: expected"),
        Arguments.of("cut off", "{\"current\":11".getBytes(UTF_8), "end of the document"),
        Arguments.of("Latin-1", JSON.getBytes(ISO_8859_1), "UTF-8"),
        Arguments.of("UTF-16", JSON.getBytes(UTF_16), "$: expected"),
        Arguments.of("byte order mark", ("\ufeff" + JSON).getBytes(UTF_8), "$: expected"),
        Arguments.of("HTML", "<html>110.50</html>".getBytes(UTF_8), "$: expected"),
        Arguments.of("gzip", gzip(JSON), "$: expected"),
        Arguments.of("empty", new byte[0], "$: expected"),
        Arguments.of("two documents", (JSON + JSON).getBytes(UTF_8), "white space"));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rejected")
  void aBodyThatIsRejectedIsAnIoExceptionWithTheReasonAsItsCause(
      String name, byte[] body, String expected) {
    Throwable failure = failure(body);

    assertThat(failure)
        .as(name)
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(JsonException.class)
        .hasMessageContaining(expected)
        .hasMessageNotContaining("110");
    assertThat(failure.getCause()).hasMessage(failure.getMessage());
  }

  @Test
  void theCharsetOfTheContentTypeHasNoInfluence() throws Exception {
    Charset claimed = ISO_8859_1;
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> {
              try (exchange) {
                exchange
                    .getResponseHeaders()
                    .set("Content-Type", "application/json; charset=" + claimed.name());
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(JSON.getBytes(UTF_8));
              }
            })) {
      assertThat(send(server, HANDLER).body().holder()).contains("Zoë");
    }
  }

  @Test
  void aFutureCompletesWithTheReasonItself() {
    try (LoopbackServer server = LoopbackServer.responding(200, new byte[] {'{'})) {
      assertThatThrownBy(
              () -> client.sendAsync(HttpRequest.newBuilder(server.uri()).build(), HANDLER).join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(JsonException.class);
    }
  }

  @Test
  void aConnectionThatEndsBeforeTheBodyIsAFailureOfTheConnection() {
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> {
              exchange.sendResponseHeaders(200, 2L * JSON.length());
              exchange.getResponseBody().write(JSON.getBytes(UTF_8));
              exchange.close();
            })) {
      Throwable failure = catchThrowable(() -> send(server, HANDLER));

      assertThat(failure).isInstanceOf(IOException.class);
      assertThat(failure).hasRootCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void aBodyMayHaveAsManyBytesAsTheCodecAllowsAndNoMore() throws Exception {
    byte[] body = JSON.getBytes(UTF_8);
    try (LoopbackServer server = LoopbackServer.responding(200, body)) {
      assertThat(send(server, JsonBodies.handler(limited(body.length))).body().holder())
          .contains("Zoë");
      assertThatThrownBy(() -> send(server, JsonBodies.handler(limited(body.length - 1))))
          .hasCauseInstanceOf(JsonException.class)
          .hasMessageContaining("at most " + (body.length - 1) + " bytes");
    }
  }

  private static JsonCodec<Balance> limited(int bytes) {
    return BalanceJson.CODEC.withLimits(JsonLimits.DEFAULT.withMaxBytes(bytes));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1L << 40})
  void theRestOfABodyThatIsTooLargeIsNotReceived(long announced) throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> {
              exchange.sendResponseHeaders(200, announced);
              OutputStream endless = exchange.getResponseBody();
              try {
                while (true) {
                  endless.write(new byte[1 << 10]);
                }
              } catch (IOException gone) {
                stopped.countDown();
                throw gone;
              }
            })) {
      assertThatThrownBy(() -> send(server, JsonBodies.handler(limited(10_000))))
          .hasCauseInstanceOf(JsonException.class)
          .hasMessageContaining("at most 10000 bytes");
      assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aCodecThatFailsWithAnErrorDoesNotLeaveTheCallerWaiting() {
    JsonCodec<Balance> broken =
        new JsonCodec<>() {
          @Override
          public Balance read(JsonReader in) {
            throw new LinkageError("broken codec");
          }

          @Override
          public void write(JsonWriter out, Balance value) {
            throw new LinkageError("broken codec");
          }
        };
    try (LoopbackServer server = LoopbackServer.responding(200, JSON.getBytes(UTF_8))) {
      assertThatThrownBy(() -> send(server, JsonBodies.handler(broken)))
          .hasRootCauseInstanceOf(LinkageError.class);
    }
  }
}
