package io.github.plaidschema.client.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.ApiException;
import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.BinaryResponse;
import io.github.plaidschema.client.Call;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.DeadlineException;
import io.github.plaidschema.client.ErrorFormat;
import io.github.plaidschema.client.ErrorResponseException;
import io.github.plaidschema.client.RequestOptions;
import io.github.plaidschema.client.TransportException;
import io.github.plaidschema.client.UnreadableResponseException;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client sees of a stub over sockets. */
class StubServerTest {

  private static final JsonValue REQUEST = JsonValue.object(Map.of("a", JsonValue.of(1)));
  private static final JsonValue RESPONSE = JsonValue.object(Map.of("b", JsonValue.of("two")));
  private static final ApiOperation<JsonValue, JsonValue> READ = operation(Repeat.ALWAYS);
  private static final ApiOperation<JsonValue, JsonValue> WRITE = operation(Repeat.NEVER);

  private final StubService service = new StubService();
  private final StubServer server = StubServer.start(service);
  private final Client client =
      Client.builder(server.url())
          .credentials(Credentials.headers(() -> Map.of("API-SECRET", "s3cret")))
          .retries(RetryPolicy.DEFAULT.withDelays(Duration.ofMillis(1), Duration.ofMillis(2)))
          .build();

  private static ApiOperation<JsonValue, JsonValue> operation(Repeat repeat) {
    return ApiOperation.of("POST /do", repeat, ErrorFormat.UNTYPED)
        .takes(JsonValue.CODEC)
        .returns(JsonValue.CODEC);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Call<JsonValue> call(ApiOperation<JsonValue, JsonValue> operation) {
    return client.call(operation, REQUEST);
  }

  private ApiException failure(ApiOperation<JsonValue, JsonValue> operation, Fault... faults) {
    service.on(operation).respond(RESPONSE).meets(faults);
    RequestOptions options = RequestOptions.NONE.withDeadline(Duration.ofSeconds(3));
    return catchThrowableOfType(ApiException.class, () -> call(operation).with(options).send());
  }

  static List<Fault> faultsThatPass() {
    return List.of(
        new Fault.NotConnected(),
        new Fault.ResetBeforeRead(),
        new Fault.ResetAfterRead(),
        new Fault.CutBody(),
        Fault.rateLimited(),
        Fault.rateLimited(Duration.ZERO),
        Fault.serverError(),
        new Fault.SlowHead(Duration.ofMillis(20)),
        new Fault.SlowBody(Duration.ofMillis(2)));
  }

  @ParameterizedTest
  @MethodSource("faultsThatPass")
  void whatMayBeRepeatedSucceedsInSpiteOfTheFault(Fault fault) {
    service.on(READ).respond(RESPONSE).meets(fault, fault);

    assertThat(call(READ).send()).isEqualTo(RESPONSE);
    service.verify();
  }

  @Test
  void whatMustNotBeRepeatedArrivesOnce() {
    assertThat(failure(WRITE, new Fault.ResetAfterRead())).isInstanceOf(TransportException.class);
    assertThat(failure(WRITE, new Fault.CutBody())).isInstanceOf(TransportException.class);
    assertThat(failure(WRITE, Fault.serverError())).isInstanceOf(ErrorResponseException.class);
    assertThat(service.requests(WRITE)).hasSize(3);

    assertThat(failure(WRITE, new Fault.ResetBeforeRead())).isInstanceOf(TransportException.class);
    assertThat(service.requests(WRITE)).hasSize(3);
  }

  @Test
  void whatTakesTooLongEndsByTheDeadline() {
    assertThat(failure(READ, new Fault.Silence())).isInstanceOf(DeadlineException.class);
    assertThat(failure(READ, new Fault.SlowHead(Duration.ofMinutes(1))))
        .isInstanceOf(DeadlineException.class);
    assertThat(failure(READ, new Fault.SlowBody(Duration.ofSeconds(1))))
        .isInstanceOf(DeadlineException.class);
  }

  @Test
  void errorsAreThoseOfTheService() {
    assertThat(failure(WRITE, Fault.rateLimited(Duration.ofSeconds(7))))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            error -> {
              assertThat(error.status()).isEqualTo(429);
              assertThat(error.errorCode()).contains("RATE_LIMIT");
              assertThat(error.retryAfter()).contains(Duration.ofSeconds(7));
              assertThat(error.requestId()).contains("stub0request0id");
            });
    assertThat(failure(WRITE, Fault.htmlPage())).isInstanceOf(UnreadableResponseException.class);
    assertThat(failure(WRITE, Fault.mutationDuringPagination()))
        .hasMessageContaining("TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION");
  }

  @Test
  void aDriftedResponseIsAnotherOneAndTheSameForOneSeed() {
    List<JsonValue> drifted = new ArrayList<>();
    for (long seed = 0; seed < 40; seed++) {
      service.on(READ).respond(RESPONSE).meets(new Fault.Drift(seed / 2));
      drifted.add(call(READ).send());
    }

    assertThat(drifted).doesNotContain(RESPONSE);
    assertThat(drifted.get(0)).isEqualTo(drifted.get(1));
    assertThat(drifted.stream().distinct()).hasSize(4);
  }

  @Test
  void responsesAreGivenInTurnAndTheLastOneAgainAndAgain() {
    service.on(READ).respondJson("1").respondError(400, "SOME_CODE").respondWith(json -> json);

    assertThat(call(READ).send()).hasToString("1");
    assertThatThrownBy(() -> call(READ).send()).hasMessageContaining("SOME_CODE");
    assertThat(call(READ).send()).isEqualTo(REQUEST);
    assertThat(call(READ).send()).isEqualTo(REQUEST);
  }

  @Test
  void aStreamOfBytesIsAResponse() throws IOException {
    ApiOperation<JsonValue, BinaryResponse> pdf = READ.returnsBinary();
    service.on(pdf).respondBytes("application/pdf", "%PDF".getBytes(UTF_8));

    try (BinaryResponse response = client.call(pdf, REQUEST).send()) {
      assertThat(response.contentType()).contains("application/pdf");
      assertThat(response.readAllBytes(10)).asString(UTF_8).isEqualTo("%PDF");
    }
  }

  @Test
  void pathsQueriesAndHeadersAreAtHand() {
    ApiOperation<Void, JsonValue> get =
        ApiOperation.of("GET /fdx/{id}/x", Repeat.ALWAYS, ErrorFormat.UNTYPED)
            .returns(JsonValue.CODEC);
    service.requireHeader("API-SECRET", "s3cret");
    service
        .on(get)
        .respondTo(
            request ->
                StubResponse.json(
                    200,
                    "[\"%s\",\"%s\",\"%s\"]"
                        .formatted(
                            request.pathParameter("id").orElseThrow(),
                            String.join("+", request.queryParameter("q")),
                            request.headers().first("X-Y").orElseThrow())));

    JsonValue response =
        client
            .call(get)
            .path("id", "a/b c?€")
            .query("q", List.of("1 2", "3&4"))
            .header("X-Y", "z")
            .send();

    assertThat(response).hasToString("[\"a/b c?€\",\"1 2+3&4\",\"z\"]");
    service.verify();
  }

  @Test
  void requestsOfManyCallersAreAllThere() {
    service.on(READ).respondWith(json -> json);
    List<CompletableFuture<JsonValue>> calls = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      calls.add(call(READ).sendAsync());
    }

    assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(REQUEST));
    assertThat(service.requests(READ)).hasSize(200);
  }
}
