package io.github.plaidschema.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonLimits;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The status decides what a body is read into. */
@Timeout(60)
class AnswersTest {

  private static final BodyHandler<Answer<Balance, ServiceError>> HANDLER =
      JsonBodies.answerHandler(BalanceJson.CODEC, ServiceErrorJson.CODEC);

  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<Answer<Balance, ServiceError>> answer(
      int status, String body, BodyHandler<Answer<Balance, ServiceError>> handler)
      throws Exception {
    try (LoopbackServer server = LoopbackServer.answering(status, body.getBytes(UTF_8))) {
      return client.send(HttpRequest.newBuilder(server.uri()).build(), handler);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 299})
  void theBodyOfASuccessIsTheValue(int status) throws Exception {
    assertThat(answer(status, "{\"current\":1.10}", HANDLER).body())
        .isEqualTo(new Answer.Success<>(BalanceJson.CODEC.read("{\"current\":1.10}")));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 400, 404, 429, 500, 503})
  void theBodyOfAnyOtherStatusIsTheError(int status) throws Exception {
    HttpResponse<Answer<Balance, ServiceError>> response =
        answer(status, "{\"error_code\":\"NO\"}", HANDLER);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body())
        .isEqualTo(new Answer.Failure<>(ServiceErrorJson.CODEC.read("{\"error_code\":\"NO\"}")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "200, {\"current\":, 11",
        "204, ``, 0",
        "502, <html>Bad Gateway</html>, 0",
        "400, {\"error_code\":17}, 14"
      })
  void aBodyThatIsRejectedLosesNeitherTheStatusNorTheHeaders(int status, String body, int offset)
      throws Exception {
    HttpResponse<Answer<Balance, ServiceError>> response = answer(status, body, HANDLER);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Date")).isPresent();
    assertThat(response.body())
        .isInstanceOfSatisfying(
            Answer.Unreadable.class,
            unreadable -> assertThat(unreadable.reason().offset()).isEqualTo(offset));
  }

  @Test
  void eachTypeHasTheLimitsOfItsCodec() throws Exception {
    BodyHandler<Answer<Balance, ServiceError>> small =
        JsonBodies.answerHandler(
            BalanceJson.CODEC,
            ServiceErrorJson.CODEC.withLimits(JsonLimits.DEFAULT.withMaxBytes(20)));
    String error = "{\"error_code\":\"LONGER\"}";

    assertThat(answer(400, error, HANDLER).body()).isInstanceOf(Answer.Failure.class);
    assertThat(answer(200, error, small).body()).isInstanceOf(Answer.Success.class);
    assertThat(answer(400, error, small).body())
        .isInstanceOfSatisfying(
            Answer.Unreadable.class,
            unreadable -> assertThat(unreadable.reason()).hasMessageContaining("at most 20 bytes"));
  }
}
