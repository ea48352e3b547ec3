package io.github.plaidschema.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.retry.RetryBudget;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.client.transport.NotSentException;
import io.github.plaidschema.client.transport.TransportResponse;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {

  private static final String SECRET = "access-sandbox-de3ce8ef-33f8-452c-a685-8671031fc0f6";
  private static final JsonValue REQUEST = JsonValue.object(Map.of("a", JsonValue.of(1)));

  private final VirtualTime time = new VirtualTime();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final List<Object> events = new ArrayList<>();
  private RetryBudget budget = RetryBudget.create();

  private Client client() {
    return Client.builder("https://api.example.com/v1/")
        .credentials(Credentials.headers(() -> Map.of("API-SECRET", "s3cret")))
        .transport(transport)
        .time(time)
        .random(() -> 0.5)
        .idempotencyKeys(() -> "key-" + (transport.requests.size() + 1))
        .retryBudget(budget)
        .listener(new Recorder())
        .build();
  }

  private final class Recorder implements ClientListener {
    @Override
    public void attempt(Attempt event) {
      events.add(event);
    }

    @Override
    public void response(Response event) {
      events.add(event);
    }

    @Override
    public void retry(Retry event) {
      events.add(event);
    }

    @Override
    public void failure(Failure event) {
      events.add(event);
    }

    @Override
    public void content(Content event) {
      events.add(event.redacted().get());
    }
  }

  private static ApiOperation<JsonValue, JsonValue> post(Repeat repeat) {
    return ApiOperation.of("POST /things/do", repeat, ErrorFormat.UNTYPED)
        .takes(JsonValue.CODEC)
        .returns(JsonValue.CODEC);
  }

  private Object outcome(CompletableFuture<?> future) {
    time.run();
    assertThat(future).isDone();
    try {
      return future.join();
    } catch (CompletionException e) {
      return java.util.Objects.requireNonNull(e.getCause());
    }
  }

  private Object send(Repeat repeat) {
    return outcome(client().call(post(repeat), REQUEST).sendAsync());
  }

  @Test
  void aRequestHasItsBodyItsHeadersAndTheCredentials() {
    transport.json(200, "{\"b\":2}");

    Object response = send(Repeat.NEVER);

    assertThat(response).hasToString("{\"b\":2}");
    assertThat(transport.requests.get(0).uri()).hasToString("https://api.example.com/v1/things/do");
    assertThat(transport.requests.get(0).headers().first("api-secret")).contains("s3cret");
    assertThat(transport.body(0)).isEqualTo("{\"a\":1}");
    assertThat(transport.requests.get(0).toString()).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @EnumSource(value = Repeat.class, names = "BY_METHOD", mode = EnumSource.Mode.EXCLUDE)
  void whatWasNotSentIsSentAgainWhateverItIs(Repeat repeat) {
    transport.fail(new NotSentException("no connection", null)).json(200, "{}");

    assertThat(send(repeat)).hasToString("{}");
    assertThat(transport.requests).hasSize(2);
  }

  @Test
  void whatMayHaveArrivedIsNotSentAgainUnlessItMayBeRepeated() {
    transport.fail(new IOException("reset"));

    assertThat(send(Repeat.NEVER))
        .isInstanceOfSatisfying(
            TransportException.class,
            failure -> {
              assertThat(failure.mayHaveArrived()).isTrue();
              assertThat(failure.attempts()).isEqualTo(1);
            });
    assertThat(transport.requests).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void aTransientErrorIsNotRepeatedEitherUnlessItMayBe(int status) {
    transport.json(status, "{\"error_code\":\"RATE_LIMIT\",\"request_id\":\"m8MDnv9okwxFNBV\"}");

    assertThat(send(Repeat.NEVER))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            failure -> {
              assertThat(failure)
                  .hasMessage(
                      "POST /things/do: status %d, RATE_LIMIT, request m8MDnv9okwxFNBV", status);
              assertThat(failure.is("RATE_LIMIT")).isTrue();
              assertThat(failure.requestId()).contains("m8MDnv9okwxFNBV");
              assertThat(failure.isTransient()).isTrue();
              assertThat(failure.isSafeToRepeat()).isFalse();
            });
    assertThat(transport.requests).hasSize(1);
  }

  @Test
  void everyAttemptCarriesTheSameIdempotencyKey() {
    transport.fail(new IOException("reset")).json(503, "{}").json(200, "{}");

    assertThat(send(Repeat.WITH_KEY)).hasToString("{}");
    assertThat(List.of(transport.body(0), transport.body(1), transport.body(2)))
        .containsOnly("{\"a\":1,\"idempotency_key\":\"key-1\"}");
  }

  @Test
  void theCallersIdempotencyKeyWinsAndMayStandInAHeader() {
    transport.json(200, "{}").json(200, "{}").json(200, "{}");
    JsonValue withKey = JsonValue.object(Map.of("idempotency_key", JsonValue.of("mine")));
    ApiOperation<JsonValue, JsonValue> inHeader =
        post(Repeat.WITH_KEY).key("header:Idempotency-Key");
    RequestOptions options = RequestOptions.NONE.withIdempotencyKey("ours");

    outcome(client().call(post(Repeat.WITH_KEY), withKey).sendAsync());
    outcome(client().call(post(Repeat.WITH_KEY), REQUEST).with(options).sendAsync());
    outcome(client().call(inHeader, REQUEST).with(options).sendAsync());

    assertThat(transport.body(0)).isEqualTo("{\"idempotency_key\":\"mine\"}");
    assertThat(transport.body(1)).isEqualTo("{\"a\":1,\"idempotency_key\":\"ours\"}");
    assertThat(transport.body(2)).isEqualTo("{\"a\":1}");
    assertThat(transport.requests.get(2).headers().first("idempotency-key")).contains("ours");
  }

  @Test
  void eachSendingOfACallHasAKeyOfItsOwn() {
    transport.json(200, "{}").json(200, "{}");
    Call<JsonValue> call = client().call(post(Repeat.WITH_KEY), REQUEST);

    outcome(call.sendAsync());
    outcome(call.sendAsync());

    assertThat(transport.body(0)).contains("\"key-1\"");
    assertThat(transport.body(1)).contains("\"key-2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\r\nb: c"})
  void aKeyThatCannotBeSentFailsTheCall(String key) {
    Client client =
        Client.builder("https://api.example.com")
            .credentials(Credentials.none())
            .transport(transport)
            .idempotencyKeys(() -> key)
            .build();
    ApiOperation<JsonValue, JsonValue> transfer =
        post(Repeat.WITH_KEY).key("header:Idempotency-Key");

    assertThatThrownBy(() -> client.call(transfer, REQUEST).send())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("b: c");
    assertThat(transport.requests).isEmpty();
  }

  @Test
  void theServiceSaysHowLongToWait() {
    transport.respond(429, Map.of("Retry-After", List.of("7")), new byte[0]).json(200, "{}");

    send(Repeat.ALWAYS);

    assertThat(time.nanoTime()).isGreaterThanOrEqualTo(Duration.ofSeconds(7).toNanos());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "3", "0", "-1", "70000", "999999999999", "seven"})
  void theLengthThatABodyAnnouncesChangesNothing(String length) {
    transport.respond(200, Map.of("Content-Length", List.of(length)), "{\"b\":2}".getBytes(UTF_8));

    assertThat(send(Repeat.NEVER)).hasToString("{\"b\":2}");
  }

  @Test
  void optionsReplaceHeadersOfTheCallAndTheseTheClientsButNoneACredential() {
    transport.json(200, "{}");
    RequestOptions options =
        RequestOptions.NONE.withHeader("X-A", "options").withHeader("API-SECRET", "another");

    Object response =
        outcome(
            client()
                .call(post(Repeat.NEVER), REQUEST)
                .header("x-a", "call")
                .header("user-agent", "call")
                .header("X-B", List.of("1", "2"))
                .with(options)
                .sendAsync());

    assertThat(response).hasToString("{}");
    Headers headers = transport.requests.get(0).headers();
    assertThat(headers.all("X-A")).containsExactly("options");
    assertThat(headers.all("User-Agent")).containsExactly("call");
    assertThat(headers.all("X-B")).containsExactly("1", "2");
    assertThat(headers.all("API-SECRET")).containsExactly("s3cret");
  }

  @Test
  @SuppressWarnings("NullAway") // What a caller without a null checker may do.
  void optionsThatAreNullAreRejected() {
    assertThatThrownBy(() -> client().call(post(Repeat.NEVER), REQUEST).with(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("options");
    assertThat(transport.requests).isEmpty();
  }

  @Test
  void aWaitThatNobodyLivesToSeeEndsTheCallAtOnce() {
    transport.respond(
        429, Map.of("Retry-After", List.of("99999999999999999999")), "{}".getBytes(UTF_8));

    assertThat(send(Repeat.ALWAYS)).isInstanceOf(ErrorResponseException.class);
    assertThat(transport.requests).hasSize(1);
  }

  @Test
  void aWaitBeyondTheDeadlineEndsTheCallAtOnce() {
    transport.respond(429, Map.of("Retry-After", List.of("3600")), "{}".getBytes(UTF_8));
    CompletableFuture<JsonValue> future = client().call(post(Repeat.ALWAYS), REQUEST).sendAsync();

    assertThat(future).isCompletedExceptionally();
    assertThat(outcome(future))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            failure -> assertThat(failure.retryAfter()).contains(Duration.ofHours(1)));
  }

  @Test
  void aCallEndsByItsDeadlineAndCancelsItsExchange() {
    CompletableFuture<TransportResponse> never = new CompletableFuture<>();
    transport.then(request -> never);

    Object failure =
        outcome(
            client()
                .call(post(Repeat.ALWAYS), REQUEST)
                .with(RequestOptions.NONE.withDeadline(Duration.ofSeconds(3)))
                .sendAsync());

    assertThat(failure)
        .isInstanceOfSatisfying(
            DeadlineException.class, deadline -> assertThat(deadline.mayHaveArrived()).isTrue())
        .hasToString(
            "io.github.plaidschema.client.DeadlineException: POST /things/do: no response within 3000 ms");
    assertThat(time.nanoTime()).isEqualTo(Duration.ofSeconds(3).toNanos());
    assertThat(never).isCancelled();
  }

  @Test
  void cancellingACallCancelsItsExchange() {
    CompletableFuture<TransportResponse> never = new CompletableFuture<>();
    transport.then(request -> never);
    CompletableFuture<JsonValue> call = client().call(post(Repeat.ALWAYS), REQUEST).sendAsync();

    call.cancel(true);

    assertThat(never).isCancelled();
    time.run();
    assertThat(transport.requests).hasSize(1);
    assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
  }

  @Test
  void anUntrustedPeerIsNotAskedAgain() {
    transport.fail(new SSLHandshakeException("no"));

    assertThat(send(Repeat.ALWAYS)).isInstanceOf(TransportException.class);
    assertThat(transport.requests).hasSize(1);
  }

  @Test
  void anEmptyBudgetEndsRetries() {
    budget = RetryBudget.of(0);
    transport.json(503, "{}");

    assertThat(send(Repeat.ALWAYS)).isInstanceOf(ErrorResponseException.class);
    assertThat(transport.requests).hasSize(1);
  }

  @Test
  void attemptsAreLimited() {
    transport.json(503, "{}").json(503, "{}");
    Object failure =
        outcome(
            client()
                .call(post(Repeat.ALWAYS), REQUEST)
                .with(RequestOptions.NONE.withRetries(RetryPolicy.DEFAULT.withMaxAttempts(2)))
                .sendAsync());

    assertThat(failure)
        .isInstanceOfSatisfying(
            ErrorResponseException.class, error -> assertThat(error.attempts()).isEqualTo(2));
  }

  @Test
  void aPageOfAProxyIsUnreadable() {
    transport.respond(
        200,
        Map.of(
            "Content-Type", List.of("text/html; charset=utf-8"), "X-Request-Id", List.of("abc123")),
        "<html>".getBytes(UTF_8));

    assertThat(send(Repeat.ALWAYS))
        .isInstanceOfSatisfying(
            UnreadableResponseException.class,
            failure -> {
              assertThat(failure)
                  .hasMessageStartingWith(
                      "POST /things/do: status 200, text/html, request abc123: $: expected");
              assertThat(failure.requestId()).contains("abc123");
            });
  }

  @Test
  void aCompressedBodyIsDecompressedUnderTheSameLimit() throws IOException {
    Map<String, List<String>> gzip = Map.of("Content-Encoding", List.of("gzip"));
    transport.respond(200, gzip, gzipped("{\"b\":2}"));
    assertThat(send(Repeat.NEVER)).hasToString("{\"b\":2}");

    transport.respond(200, gzip, gzipped("\"" + "x".repeat(1 << 20) + "\""));
    ApiOperation<JsonValue, JsonValue> small =
        post(Repeat.NEVER)
            .returns(JsonValue.CODEC.withLimits(JsonLimits.DEFAULT.withMaxBytes(10_000)));
    assertThat(outcome(client().call(small, REQUEST).sendAsync()))
        .isInstanceOf(UnreadableResponseException.class);

    transport.respond(200, gzip, "{}".getBytes(UTF_8));
    assertThat(send(Repeat.NEVER)).isInstanceOf(UnreadableResponseException.class);
  }

  private static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void noMessageOrEventHoldsASecret() {
    String body =
        "{\"error_code\":\"%s\",\"request_id\":\"%s\",\"x\":\"%s\"}"
            .formatted(SECRET, SECRET, SECRET);
    Map<String, List<String>> headers =
        Map.of("Content-Type", List.of(SECRET), "X-Request-Id", List.of(SECRET));
    transport
        .respond(400, headers, body.getBytes(UTF_8))
        .respond(200, headers, ("<" + SECRET).getBytes(UTF_8))
        .respond(200, headers, body.getBytes(UTF_8));
    for (int i = 0; i < 3; i++) {
      JsonValue request = JsonValue.object(Map.of("token", JsonValue.of(SECRET)));
      Object outcome = outcome(client().call(post(Repeat.NEVER), request).sendAsync());
      if (outcome instanceof Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
          assertThat(cause.toString()).doesNotContain(SECRET).doesNotContain("s3cret");
        }
      }
    }
    assertThat(events).isNotEmpty();
    assertThat(events.toString()).doesNotContain(SECRET).doesNotContain("s3cret");
    assertThat(client().toString()).doesNotContain("s3cret");
  }

  @Test
  void theRequestIdOfASuccessIsAtHand() {
    transport.json(200, "{\"request_id\":\"r1\"}");
    CompletableFuture<ApiResponse<JsonValue>> future =
        client().call(post(Repeat.NEVER), REQUEST).responseAsync();
    outcome(future);

    assertThat(future.join().requestId()).isEqualTo(Optional.of("r1"));
    assertThat(future.join().attempts()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", ""})
  void aPathParameterCannotLeadElsewhere(String value) {
    ApiOperation<Void, Void> operation =
        ApiOperation.of("GET /a/{id}/b", Repeat.BY_METHOD, ErrorFormat.UNTYPED);

    assertThatThrownBy(() -> client().call(operation).path("id", value).send())
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(transport.requests).isEmpty();
  }

  @Test
  void parametersAreEscaped() {
    transport.json(200, "");
    ApiOperation<Void, Void> operation =
        ApiOperation.of("GET /a/{id}", Repeat.BY_METHOD, ErrorFormat.UNTYPED);

    outcome(
        client()
            .call(operation)
            .path("id", "../x?y#z%2e@é")
            .query("q", List.of("a b", "&c=d"))
            .query("none", Optional.empty())
            .query("at", OffsetDateTime.parse("2026-01-02T03:04:00Z"))
            .sendAsync());

    assertThat(transport.requests.get(0).uri())
        .hasToString(
            "https://api.example.com/v1/a/..%2Fx%3Fy%23z%252e%40%C3%A9?q=a%20b&q=%26c%3Dd"
                + "&at=2026-01-02T03%3A04%3A00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: y", "a\n", "\u0000", " a", "é", ""})
  void aHeaderCannotBreakOut(String value) {
    assertThatThrownBy(() -> client().call(post(Repeat.NEVER), REQUEST).header("X-A", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("X: y");
    assertThatThrownBy(() -> RequestOptions.NONE.withHeader("X-A", value))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RequestOptions.NONE.withHeader("Content-Length", "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "api.example.com",
        "http://api.example.com",
        "ftp://localhost",
        "https://user:pass@api.example.com",
        "https://api.example.com?x",
        "https://api.example.com/#x",
        "https://api.example.com/../x",
        "http://localhost.example.com",
        "https:///x"
      })
  void aBaseUrlIsCheckedBeforeAnythingIsSent(String url) {
    assertThatThrownBy(() -> Client.builder(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the base URL ")
        .hasMessageNotContaining("pass");
  }

  @Test
  void missingCredentialsAreReportedBeforeAnythingIsSent() {
    assertThatThrownBy(() -> Client.builder("https://x.example.com").transport(transport).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("no credentials");
    Client client =
        Client.builder("https://x.example.com")
            .transport(transport)
            .time(time)
            .credentials(Credentials.bearer(() -> ""))
            .build();
    assertThatThrownBy(() -> client.call(post(Repeat.NEVER), REQUEST).send())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("no credentials");
    assertThat(transport.requests).isEmpty();
  }

  @Test
  void anErrorSaysAfterSerializationWhatIsNotOfAnotherType() throws Exception {
    transport.json(400, "{\"error_code\":\"INVALID\",\"request_id\":\"r-1\"}");

    ErrorResponseException error = (ErrorResponseException) serialized(send(Repeat.NEVER));

    assertThat(error.status()).isEqualTo(400);
    assertThat(error.errorCode()).contains("INVALID");
    assertThat(error.is("INVALID")).isTrue();
    assertThat(error.requestId()).contains("r-1");
    assertThat(error.error(Object.class)).isEmpty();
    assertThat(error.headers().first("Content-Type")).isEmpty();
    assertThat(error.isSafeToRepeat()).isFalse();
  }

  @Test
  void anUnreadableResponseIsSerializable() throws Exception {
    transport.json(200, "{");

    UnreadableResponseException error =
        (UnreadableResponseException) serialized(send(Repeat.NEVER));

    assertThat(error.status()).isEqualTo(200);
    assertThat(error.requestId()).isEmpty();
    assertThat(error.headers().first("Content-Type")).isEmpty();
  }

  private static Object serialized(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
