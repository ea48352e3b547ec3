package io.github.plaidschema.example.stub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller that does not keep to the rules is told; the client's tests have the others. */
@Timeout(60)
final class SandboxStubTest {

  private SandboxStub stub;

  @BeforeEach
  void start() throws IOException {
    stub =
        new SandboxStub(
            Map.of("PLAID-CLIENT-ID", "id", "PLAID-SECRET", "s"), Samples.linkTokenGet());
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "GET,  /link/token/get,    s, ``, 404, NOT_FOUND",
        "POST, /link/token/remove, s, {}, 404, NOT_FOUND",
        "POST, /link/token/get/x,  s, {}, 404, NOT_FOUND",
        "POST, /link/token/get,    x, {\"link_token\":\"t\"}, 400, INVALID_API_KEYS",
        "POST, /link/token/get,    s, ``, 400, INVALID_REQUEST",
        "POST, /link/token/get,    s, {}, 400, INVALID_REQUEST",
        "POST, /link/token/create, s, {\"client_name\":1}, 400, INVALID_REQUEST",
        "POST, /link/token/get,    s, {\"link_token\":\"t\"}, 400, INVALID_LINK_TOKEN",
      })
  void aWrongRequestLeadsToAnErrorObject(
      String method, String path, String secret, String body, int status, String code)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(stub.url() + path))
            .header("PLAID-CLIENT-ID", "id")
            .header("PLAID-SECRET", secret)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();

    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(JsonValue.CODEC.read(response.body()).get("error_code").flatMap(JsonValue::asString))
        .contains(code);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
  }
}
