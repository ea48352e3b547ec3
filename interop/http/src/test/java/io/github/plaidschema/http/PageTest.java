package io.github.plaidschema.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The examples of {@code docs/http.md}, run; each of them stands here word for word. */
@Timeout(60)
class PageTest {

  private static final Pattern EXCERPT = Pattern.compile("(?s)```java excerpt\n(.*?)```");

  private final HttpClient client = HttpClient.newHttpClient();

  /** Responds with the status that the path names, and with the body of the request. */
  private final LoopbackServer echo = new LoopbackServer(PageTest::echo);

  private static void echo(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @AfterEach
  void stop() {
    echo.close();
  }

  private HttpRequest request(int status, String body) {
    return HttpRequest.newBuilder(echo.uri().resolve("/" + status))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  @Test
  void everyExampleOfThePageStandsHere() throws IOException {
    String page = Files.readString(Path.of("../../docs/http.md"));
    String test =
        withoutIndentation(
            Files.readString(Path.of("src/test/java/io/github/plaidschema/http/PageTest.java")));
    List<String> excerpts =
        EXCERPT.matcher(page).results().map((MatchResult block) -> block.group(1)).toList();

    assertThat(excerpts).hasSize(7);
    assertThat(excerpts)
        .allSatisfy(excerpt -> assertThat(test).contains(withoutIndentation(excerpt)));
  }

  private static String withoutIndentation(String text) {
    return text.lines().map(String::strip).collect(joining("\n"));
  }

  @Test
  void aRequestIsSentAndItsResponseRead() throws Exception {
    try (LoopbackServer bank = new LoopbackServer(PageTest::bank)) {
      URI uri = bank.uri();
      Payment payment = PaymentBuilder.create().amount(new BigDecimal("1.10")).build();
      HttpRequest request =
          HttpRequest.newBuilder(uri)
              .header("Content-Type", "application/json")
              .POST(JsonBodies.publisher(PaymentJson.CODEC, payment))
              .build();
      HttpResponse<Balance> response = client.send(request, JsonBodies.handler(BalanceJson.CODEC));

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body().current()).isEqualTo(new BigDecimal("-1.10"));
    }
  }

  /** Responds with what is left of nothing after a payment; only JSON is understood. */
  private static void bank(HttpExchange exchange) throws IOException {
    try (exchange) {
      Payment payment = PaymentJson.CODEC.read(exchange.getRequestBody());
      Balance left = BalanceBuilder.create().current(payment.amount().negate()).build();
      byte[] body = BalanceJson.CODEC.writeBytes(left);
      String type = exchange.getRequestHeaders().getFirst("Content-Type");
      exchange.sendResponseHeaders("application/json".equals(type) ? 200 : 415, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Test
  void anErrorIsReadIntoATypeOfItsOwn() throws Exception {
    assertThat(told(request(200, "{\"current\":1}"))).isEqualTo("current: 1");
    assertThat(told(request(429, "{\"error_code\":\"LATER\"}"))).isEqualTo("rejected: LATER");
    assertThat(told(request(502, "<html>"))).isEqualTo("not understood, status 502");
  }

  private String told(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<JsonResponse<Balance, ServiceError>> response =
        client.send(request, JsonBodies.responseHandler(BalanceJson.CODEC, ServiceErrorJson.CODEC));
    JsonResponse<Balance, ServiceError> body = response.body();
    if (body instanceof JsonResponse.Success<Balance, ServiceError> success) {
      return "current: " + success.value().current();
    }
    if (body instanceof JsonResponse.Failure<Balance, ServiceError> failure) {
      return "rejected: " + failure.error().errorCode();
    }
    return "not understood, status " + response.statusCode();
  }

  @Test
  void aResponseThatIsInTimeIsRead() throws Exception {
    byte[] body = "{\"current\":1}".getBytes(UTF_8);
    try (LoopbackServer server = LoopbackServer.responding(200, body)) {
      assertThat(readInTime(server.uri()).current()).isOne();
      assertThat(readInTimeAsAWhole(server.uri()).current()).isOne();
    }
  }

  private Balance readInTime(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(15)).build();
    HttpResponse<Balance> response =
        client.send(request, JsonBodies.handler(BalanceJson.CODEC, Duration.ofSeconds(15)));
    return response.body();
  }

  private Balance readInTimeAsAWhole(URI uri) throws IOException, InterruptedException {
    Duration limit = Duration.ofSeconds(30);
    long start = System.nanoTime();
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(limit).build();
    BodyHandler<Balance> handler =
        head ->
            JsonBodies.handler(BalanceJson.CODEC, limit.minusNanos(System.nanoTime() - start))
                .apply(head);
    HttpResponse<Balance> response = client.send(request, handler);
    return response.body();
  }

  @Test
  void anEmptyBodyMeansWhatTheCallerSays() throws Exception {
    BodyHandler<Optional<Balance>> handler =
        head ->
            head.statusCode() == 204
                ? BodySubscribers.replacing(Optional.empty())
                : BodySubscribers.mapping(
                    JsonBodies.handler(BalanceJson.CODEC).apply(head), Optional::of);

    assertThat(client.send(request(204, ""), handler).body()).isEmpty();
    assertThat(client.send(request(200, "{\"current\":1}"), handler).body()).isPresent();
  }

  @Test
  void aRejectedBodyIsToldFromABrokenConnection() throws Exception {
    HttpRequest incomplete = request(200, "");
    assertThat(outcome(request(200, "{\"current\":1}"))).isEqualTo("read");
    assertThat(outcome(request(200, "{\"current\":tru}"))).isEqualTo("rejected at $.current");
    echo.close();
    assertThat(outcome(incomplete)).isEqualTo("not received");
  }

  private String outcome(HttpRequest request) throws InterruptedException {
    try {
      client.send(request, JsonBodies.handler(BalanceJson.CODEC));
      return "read";
    } catch (IOException e) {
      return e.getCause() instanceof JsonException rejected
          ? "rejected at " + rejected.path()
          : "not received";
    }
  }

  @Test
  void aLargeBodyIsRejectedByASmallLimit() throws Exception {
    String large = "{\"current\":1}" + " ".repeat(64 << 10);

    assertThat(readByASmallCodec(request(200, "{\"current\":1}"))).isEqualTo("1");
    assertThat(outcome(request(200, large))).isEqualTo("read");
    assertThatThrownBy(() -> readByASmallCodec(request(200, large)))
        .hasCauseInstanceOf(JsonException.class)
        .hasMessageContaining("at most 65536 bytes");
  }

  private String readByASmallCodec(HttpRequest request) throws IOException, InterruptedException {
    JsonCodec<Balance> small =
        BalanceJson.CODEC.withLimits(JsonLimits.DEFAULT.withMaxBytes(64 << 10));
    HttpResponse<Balance> response = client.send(request, JsonBodies.handler(small));
    return response.body().current().toString();
  }
}
