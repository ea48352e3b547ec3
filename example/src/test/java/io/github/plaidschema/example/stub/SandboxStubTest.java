package io.github.plaidschema.example.stub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.example.client.Credentials;
import io.github.plaidschema.example.error.PlaidError;
import io.github.plaidschema.example.error.PlaidErrorJson;
import io.github.plaidschema.http.JsonBodies;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
    stub = new SandboxStub(Credentials.of("id", "s"), Samples.linkTokenGet());
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
        "POST, /link/token/get,    x, {}, 400, INVALID_API_KEYS",
        "POST, /link/token/get,    s, ``, 400, INVALID_BODY",
        "POST, /link/token/get,    s, {}, 400, INVALID_BODY",
        "POST, /link/token/create, s, {\"client_name\":1}, 400, INVALID_BODY",
        "POST, /link/token/get,    s, {\"link_token\":\"t\"}, 400, INVALID_LINK_TOKEN",
      })
  void aWrongRequestLeadsToAnErrorObject(
      String method, String path, String secret, String body, int status, String code)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(stub.baseUrl() + path))
            .header(Credentials.CLIENT_ID_HEADER, "id")
            .header(Credentials.SECRET_HEADER, secret)
            .method(method, BodyPublishers.ofString(body))
            .build();

    HttpResponse<PlaidError> response =
        HttpClient.newHttpClient().send(request, JsonBodies.handler(PlaidErrorJson.CODEC.strict()));

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body().errorCode()).isEqualTo(code);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
  }
}
