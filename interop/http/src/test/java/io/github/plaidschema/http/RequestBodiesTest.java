package io.github.plaidschema.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that a server on the loopback interface receives. */
@Timeout(60)
class RequestBodiesTest {

  private static final Balance BALANCE =
      BalanceBuilder.create().current(new BigDecimal("1.10")).holder("Zoë").build();

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();

  /** What a server received. */
  private record Received(String path, Map<String, List<String>> headers, String body) {}

  @Test
  void aBodyIsSentWithItsLengthEachTimeThatTheRequestIs() throws Exception {
    ConcurrentLinkedQueue<Received> received = new ConcurrentLinkedQueue<>();
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> {
              try (exchange) {
                String path = exchange.getRequestURI().getPath();
                String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                received.add(new Received(path, Map.copyOf(exchange.getRequestHeaders()), body));
                exchange.getResponseHeaders().set("Location", "/moved");
                exchange.sendResponseHeaders(path.equals("/moved") ? 200 : 307, -1);
              }
            })) {
      HttpRequest request =
          HttpRequest.newBuilder(server.uri())
              .header("Content-Type", "application/json")
              .POST(JsonBodies.publisher(BalanceJson.CODEC, BALANCE))
              .build();

      assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    String json = "{\"current\":1.10,\"holder\":\"Zoë\"}";
    assertThat(received).extracting(Received::path).containsExactly("/balance", "/moved");
    assertThat(received)
        .allSatisfy(
            request -> {
              assertThat(request.body()).isEqualTo(json);
              assertThat(request.headers())
                  .containsEntry("Content-type", List.of("application/json"))
                  .containsEntry("Content-length", List.of("" + json.getBytes(UTF_8).length))
                  .doesNotContainKey("Transfer-encoding");
            });
  }

  @Test
  void whatJsonCannotSayIsRejectedBeforeAnythingIsSent() {
    JsonCodec<Double> codec =
        new JsonCodec<>() {
          @Override
          public Double read(JsonReader in) {
            return in.readDouble();
          }

          @Override
          public void write(JsonWriter out, Double value) {
            out.writeDouble(value);
          }
        };

    assertThatThrownBy(() -> JsonBodies.publisher(codec, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
