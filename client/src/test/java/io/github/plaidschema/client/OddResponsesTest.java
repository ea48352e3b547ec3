package io.github.plaidschema.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service should not send, byte for byte, over real sockets. */
@Timeout(60)
class OddResponsesTest {

  private static final JsonValue REQUEST = JsonValue.object(Map.of("a", JsonValue.of(1)));

  private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger arrived = new AtomicInteger();
  private volatile String response = "";

  OddResponsesTest() throws IOException {
    Thread server = new Thread(this::serve);
    server.setDaemon(true);
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    listening.close();
  }

  /** How a caller gets the response. */
  private enum Form {
    WAITING {
      @Override
      JsonValue send(Call<JsonValue> call) {
        return call.send();
      }
    },
    ASYNCHRONOUS {
      @Override
      JsonValue send(Call<JsonValue> call) throws Throwable {
        try {
          return call.sendAsync().get();
        } catch (ExecutionException e) {
          throw e.getCause();
        }
      }
    };

    abstract JsonValue send(Call<JsonValue> call) throws Throwable;
  }

  /** One connection after the other, with one exchange each. */
  private void serve() {
    while (!listening.isClosed()) {
      try (Socket connection = listening.accept()) {
        InputStream in = new BufferedInputStream(connection.getInputStream());
        readRequest(in);
        arrived.incrementAndGet();
        connection.getOutputStream().write(response.getBytes(ISO_8859_1));
      } catch (IOException clientHasGone) {
        // The next one is served.
      }
    }
  }

  private static void readRequest(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the client has gone");
      }
      head.append((char) next);
    }
    byte[] unused = in.readNBytes("{\"a\":1}".length());
  }

  private Client client() {
    return Client.builder("http://127.0.0.1:" + listening.getLocalPort())
        .credentials(Credentials.bearer(() -> "token"))
        .retries(RetryPolicy.DEFAULT.withDelays(Duration.ofMillis(1), Duration.ofMillis(2)))
        .build();
  }

  private Call<JsonValue> call(Repeat repeat) {
    return client()
        .call(
            ApiOperation.of("POST /things", repeat, ErrorFormat.UNTYPED)
                .takes(JsonValue.CODEC)
                .returns(JsonValue.CODEC),
            REQUEST);
  }

  private ThrowingCallable sending(Form form) {
    return () -> form.send(call(Repeat.NEVER));
  }

  private void respondWith(String head, String body) {
    response = "HTTP/1.1 " + head + "\r\nConnection: close\r\n\r\n" + body;
  }

  @ParameterizedTest
  @EnumSource
  void aSuccessWithoutABodyIsNotTheJsonThatWasExpected(Form form) {
    respondWith("204 No Content", "");
    assertThatThrownBy(sending(form)).isInstanceOf(UnreadableResponseException.class);

    respondWith("200 OK\r\nContent-Length: 0", "");
    assertThatThrownBy(sending(form)).isInstanceOf(UnreadableResponseException.class);
    assertThat(arrived).hasValue(2);
  }

  @Test
  void whoIgnoresTheBodyNeedsNone() {
    respondWith("204 No Content", "");
    ApiOperation<JsonValue, Void> operation =
        ApiOperation.of("POST /things", Repeat.NEVER, ErrorFormat.UNTYPED).takes(JsonValue.CODEC);

    assertThat(client().call(operation, REQUEST).response().status()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectIsAnError(int status) {
    respondWith(status + " Moved\r\nLocation: /other\r\nContent-Length: 0", "");

    assertThatThrownBy(sending(Form.WAITING))
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageContaining("status " + status);
    assertThat(arrived).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource
  void aChunkedBodyIsReadAndOneThatIsCutOffIsLost(Form form) throws Throwable {
    respondWith("200 OK\r\nTransfer-Encoding: chunked", "7\r\n{\"b\":2}\r\n0\r\n\r\n");
    assertThat(form.send(call(Repeat.NEVER))).hasToString("{\"b\":2}");

    respondWith("200 OK\r\nTransfer-Encoding: chunked", "7\r\n{\"b\":2}\r\n");
    assertThatThrownBy(sending(form)).isInstanceOf(TransportException.class);
    assertThat(arrived).hasValue(2);
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderOfMegabytesIsAResponseOrALostConnection(Form form) throws Throwable {
    respondWith("200 OK\r\nX-Huge: " + "x".repeat(4 << 20) + "\r\nContent-Length: 2", "{}");

    try {
      assertThat(form.send(call(Repeat.NEVER))).hasToString("{}"); // Older JDKs have no limit.
    } catch (TransportException e) {
      assertThat(e.mayHaveArrived()).isTrue();
    }
    assertThat(arrived).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no HTTP at all",
        "HTTP/1.1 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
      })
  void whatIsNotHttpIsALostConnection(String bytes) {
    response = bytes;

    for (Form form : Form.values()) {
      assertThatThrownBy(sending(form))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.mayHaveArrived()).isTrue());
    }
    assertThat(arrived).hasValue(2);
  }

  @Test
  void anInterruptedCallerSendsOneRequestAtMostAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> call(Repeat.ALWAYS).send()).isInstanceOf(TransportException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(arrived.get()).isLessThanOrEqualTo(1);
  }
}
