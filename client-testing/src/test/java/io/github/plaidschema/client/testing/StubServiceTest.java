package io.github.plaidschema.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.ErrorFormat;
import io.github.plaidschema.client.ErrorResponseException;
import io.github.plaidschema.client.RequestOptions;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a stub checks of the requests that arrive. */
class StubServiceTest {

  private static final String SECRET = "s3cret-value";
  private static final JsonCodec<String> TEXT =
      JsonCodec.of(JsonReader::readString, JsonWriter::writeString);

  private final StubService service = new StubService();
  private final VirtualTime time = new VirtualTime();
  private final Client client =
      Client.builder("https://stub.example.com")
          .credentials(Credentials.headers(() -> Map.of("API-SECRET", SECRET)))
          .transport(new StubTransport(service, time, () -> Duration.ofMillis(10)))
          .time(time)
          .build();

  private static ApiOperation<JsonValue, JsonValue> operation(Repeat repeat) {
    return ApiOperation.of("POST /do", repeat, ErrorFormat.UNTYPED)
        .takes(JsonValue.CODEC)
        .returns(JsonValue.CODEC);
  }

  private int status(ApiOperation<JsonValue, JsonValue> operation, RequestOptions options) {
    try {
      client.call(operation, JsonValue.of(SECRET)).with(options).send();
      return 200;
    } catch (ErrorResponseException e) {
      return e.status();
    }
  }

  private void expectViolation(String violation) {
    assertThat(service.violations()).containsExactly(violation);
    assertThatThrownBy(service::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessage("wrong requests:\n- " + violation)
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void aRightRequestIsNoViolation() {
    service.requireHeader("API-SECRET", SECRET);
    service.on(operation(Repeat.NEVER)).respondJson("{}");

    assertThat(status(operation(Repeat.NEVER), RequestOptions.NONE)).isEqualTo(200);
    service.verify();
  }

  @Test
  void aRequestOfNoOperationIsAViolation() {
    assertThat(status(operation(Repeat.NEVER), RequestOptions.NONE)).isEqualTo(404);
    expectViolation("POST: no operation of the stub has this path");
  }

  @Test
  void aMissingHeaderIsAViolation() {
    service.requireHeader("API-SECRET", "another");
    service.on(operation(Repeat.NEVER)).respondJson("{}");

    assertThat(status(operation(Repeat.NEVER), RequestOptions.NONE)).isEqualTo(401);
    expectViolation("POST /do: the header API-SECRET is missing or has another value");
  }

  @Test
  void aBodyOfAnotherTypeIsAViolation() {
    service.on(operation(Repeat.NEVER).takes(TEXT.listOf())).respondJson("{}");

    assertThat(status(operation(Repeat.NEVER), RequestOptions.NONE)).isEqualTo(400);
    assertThat(service.violations())
        .singleElement()
        .asString()
        .startsWith("POST /do: its body is rejected: ")
        .doesNotContain(SECRET);
  }

  @Test
  void anotherMediaTypeIsAViolation() {
    service.on(operation(Repeat.NEVER)).respondJson("{}");

    assertThat(
            status(
                operation(Repeat.NEVER),
                RequestOptions.NONE.withHeader("Content-Type", "text/plain")))
        .isEqualTo(400);
    expectViolation("POST /do: its Content-Type is not application/json");
  }

  @Test
  void aBodyWhereThereIsNoneIsAViolation() {
    service.on(ApiOperation.of("POST /do", Repeat.NEVER, ErrorFormat.UNTYPED)).respondJson("{}");

    assertThat(status(operation(Repeat.NEVER), RequestOptions.NONE)).isEqualTo(400);
    expectViolation("POST /do: it has a body");
  }

  @Test
  void aMissingIdempotencyKeyIsAViolation() {
    service.on(operation(Repeat.WITH_KEY).key("header:Idempotency-Key")).respondJson("{}");

    assertThat(status(operation(Repeat.NEVER), RequestOptions.NONE)).isEqualTo(400);
    expectViolation("POST /do: it has no idempotency key");
  }

  @Test
  void anOperationWithoutAResponseIsAViolation() {
    service.on(operation(Repeat.NEVER));

    assertThat(status(operation(Repeat.NEVER), RequestOptions.NONE)).isEqualTo(501);
    expectViolation("POST /do: the stub has no response");
  }

  @Test
  void aFunctionThatThrowsIsAViolation() {
    service
        .on(operation(Repeat.NEVER))
        .respondWith(
            request -> {
              throw new IllegalStateException(SECRET);
            });

    assertThat(status(operation(Repeat.NEVER), RequestOptions.NONE)).isEqualTo(500);
    expectViolation("POST /do: the stub threw java.lang.IllegalStateException");
  }

  @Test
  void whatHasNoJsonCannotRespondWithAValue() {
    ApiOperation<Void, Void> nothing =
        ApiOperation.of("POST /do", Repeat.NEVER, ErrorFormat.UNTYPED);

    assertThatThrownBy(() -> service.on(nothing).respondWith(request -> null))
        .hasMessage("POST /do has no request in JSON");
    assertThatThrownBy(() -> FaultPlan.seeded(1, 1.5)).hasMessage("the share is not from 0 to 1");
  }

  @Test
  void requestsPrintNoSecret() {
    service.on(operation(Repeat.NEVER)).respondJson("{}");
    assertThat(status(operation(Repeat.NEVER), RequestOptions.NONE)).isEqualTo(200);

    assertThat(service.requests()).hasToString("[StubRequest[POST /do]]");
  }
}
