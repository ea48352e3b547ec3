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
class JsonResponseTest {

  private static final BodyHandler<JsonResponse<Balance, ServiceError>> HANDLER =
      JsonBodies.responseHandler(BalanceJson.CODEC, ServiceErrorJson.CODEC);

  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<JsonResponse<Balance, ServiceError>> send(
      int status, String body, BodyHandler<JsonResponse<Balance, ServiceError>> handler)
      throws Exception {
    try (LoopbackServer server = LoopbackServer.responding(status, body.getBytes(UTF_8))) {
      return client.send(HttpRequest.newBuilder(server.uri()).build(), handler);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 299})
  void theBodyOfASuccessIsTheValue(int status) throws Exception {
    assertThat(send(status, "{\"current\":1.10}", HANDLER).body())
        .isEqualTo(new JsonResponse.Success<>(BalanceJson.CODEC.read("{\"current\":1.10}")));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 400, 404, 429, 500, 503})
  void theBodyOfAnyOtherStatusIsTheError(int status) throws Exception {
    HttpResponse<JsonResponse<Balance, ServiceError>> response =
        send(status, "{\"error_code\":\"NO\"}", HANDLER);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body())
        .isEqualTo(
            new JsonResponse.Failure<>(ServiceErrorJson.CODEC.read("{\"error_code\":\"NO\"}")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "200, {\"current\":, 11",
        "204, ``, 0",
        "502, <html>Bad Gateway</html>, 0",
        "400, {\"error_code\":tru}, 14"
      })
  void aBodyThatIsRejectedLosesNeitherTheStatusNorTheHeaders(int status, String body, int offset)
      throws Exception {
    HttpResponse<JsonResponse<Balance, ServiceError>> response = send(status, body, HANDLER);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Date")).isPresent();
    assertThat(response.body())
        .isInstanceOfSatisfying(
            JsonResponse.Unreadable.class,
            unreadable -> assertThat(unreadable.reason().offset()).isEqualTo(offset));
  }

  @Test
  void eachTypeHasTheLimitsOfItsCodec() throws Exception {
    BodyHandler<JsonResponse<Balance, ServiceError>> small =
        JsonBodies.responseHandler(
            BalanceJson.CODEC,
            ServiceErrorJson.CODEC.withLimits(JsonLimits.DEFAULT.withMaxBytes(20)));
    String error = "{\"error_code\":\"LONGER\"}";

    assertThat(send(400, error, HANDLER).body()).isInstanceOf(JsonResponse.Failure.class);
    assertThat(send(200, error, small).body()).isInstanceOf(JsonResponse.Success.class);
    assertThat(send(400, error, small).body())
        .isInstanceOfSatisfying(
            JsonResponse.Unreadable.class,
            unreadable -> assertThat(unreadable.reason()).hasMessageContaining("at most 20 bytes"));
  }
}
