package io.github.plaidschema.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import io.github.plaidschema.example.error.PlaidErrorType;
import io.github.plaidschema.example.link.CountryCode;
import io.github.plaidschema.example.link.LinkTokenCreateRequest;
import io.github.plaidschema.example.link.LinkTokenCreateResponse;
import io.github.plaidschema.example.link.LinkTokenGetRequest;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.Products;
import io.github.plaidschema.example.stub.Samples;
import io.github.plaidschema.example.stub.SandboxStub;
import io.github.plaidschema.example.stub.SpecialToken;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.OpenEnum;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client and the stub of the sandbox, talking over HTTP. */
@Timeout(60)
final class LinkClientTest {

  private static final Credentials CREDENTIALS = Credentials.of("test-client", "l1ve-s3cr3t");

  private final LinkTokenCreateRequest request =
      LinkTokenCreateRequest.builder()
          .clientName("Acorn Ledger")
          .language("en")
          .addCountryCodes(CountryCode.US)
          .addProducts(Products.AUTH)
          .addProducts(OpenEnum.of("brand_new"))
          .build();

  private SandboxStub stub;
  private LinkClient client;

  @BeforeEach
  void start() throws IOException {
    stub = new SandboxStub(CREDENTIALS, Samples.linkTokenGet());
    client = new LinkClient(BaseUrl.of(stub.baseUrl()), CREDENTIALS);
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  private static LinkTokenGetRequest get(String token) {
    return LinkTokenGetRequest.builder().linkToken(token).build();
  }

  private PlaidException error(SpecialToken token) {
    return catchThrowableOfType(
        PlaidException.class, () -> client.getLinkToken(get(token.token())));
  }

  private UnreadableResponseException unreadable(SpecialToken token) {
    return catchThrowableOfType(
        UnreadableResponseException.class, () -> client.getLinkToken(get(token.token())));
  }

  @Test
  void aTokenIsCreatedAndToldOfWithItsSessions() throws Exception {
    LinkTokenCreateResponse created = client.createLinkToken(request);
    LinkTokenGetResponse response = client.getLinkToken(get(created.linkToken()));

    assertThat(created.linkToken()).startsWith("link-sandbox-");
    assertThat(response.linkToken()).isEqualTo(created.linkToken());
    assertThat(response.expiration()).isEqualTo(created.expiration());
    assertThat(response.metadata().clientName()).isEqualTo("Acorn Ledger");
    assertThat(response.metadata().initialProducts())
        .extracting(OpenEnum::known, OpenEnum::value)
        .containsExactly(
            tuple(Optional.of(Products.AUTH), "auth"), tuple(Optional.empty(), "brand_new"));
    assertThat(response.linkSessions().orElseThrow()).hasSize(2);
  }

  @Test
  void eachTokenIsAnother() throws Exception {
    assertThat(client.createLinkToken(request).linkToken())
        .isNotEqualTo(client.createLinkToken(request).linkToken());
  }

  @Test
  void anItemThatNeedsALoginIsAnErrorWithItsTypeAndCode() {
    PlaidException thrown = error(SpecialToken.ITEM_LOGIN_REQUIRED);

    assertThat(thrown.status()).isEqualTo(400);
    assertThat(thrown.error().errorType().known()).contains(PlaidErrorType.ITEM_ERROR);
    assertThat(thrown.error().errorCode()).isEqualTo("ITEM_LOGIN_REQUIRED");
    assertThat(thrown.error().displayMessage()).isNull();
    assertThat(thrown)
        .hasMessage(
            "ITEM_ERROR ITEM_LOGIN_REQUIRED, status 400, request "
                + thrown.error().requestId().orElseThrow());
  }

  @Test
  void aRateLimitIsAnErrorThatCanBeToldFromOthers() {
    PlaidException thrown = error(SpecialToken.RATE_LIMIT);

    assertThat(thrown.status()).isEqualTo(429);
    assertThat(thrown.error().errorType().known()).contains(PlaidErrorType.RATE_LIMIT_EXCEEDED);
  }

  @Test
  void aDriftedResponseIsReadAndAccessingWhatItLacksFails() throws Exception {
    LinkTokenGetResponse response = client.getLinkToken(get(SpecialToken.DRIFTED.token()));

    assertThat(response.linkSessions().orElseThrow()).hasSize(2);
    assertThat(response.additionalProperties()).containsKey("link_flow");
    assertThatThrownBy(response::metadata).isInstanceOf(MissingValueException.class);
  }

  @Test
  void aResponseThatIsCutOffIsRejectedWithItsPosition() {
    UnreadableResponseException thrown = unreadable(SpecialToken.CUT_OFF);

    assertThat(thrown.status()).isEqualTo(200);
    assertThat(thrown).hasCauseInstanceOf(JsonException.class).hasMessageContaining("(line 1");
  }

  @Test
  void thePageOfAProxyIsRejectedWithItsStatus() {
    UnreadableResponseException thrown = unreadable(SpecialToken.BAD_GATEWAY);

    assertThat(thrown.status()).isEqualTo(502);
    assertThat(thrown).hasMessageStartingWith("status 502, $: expected");
  }

  @Test
  void anUnknownTokenIsAnError() {
    assertThatThrownBy(() -> client.getLinkToken(get("link-sandbox-unknown")))
        .isInstanceOf(PlaidException.class)
        .hasMessageStartingWith("INVALID_INPUT INVALID_LINK_TOKEN, status 400");
  }

  @Test
  void wrongCredentialsAreAnErrorThatDoesNotShowThem() {
    LinkClient stranger =
        new LinkClient(BaseUrl.of(stub.baseUrl()), Credentials.of("test-client", "wr0ng-s3cr3t"));

    assertThatThrownBy(() -> stranger.createLinkToken(request))
        .isInstanceOf(PlaidException.class)
        .hasMessageStartingWith("INVALID_INPUT INVALID_API_KEYS, status 400")
        .satisfies(
            thrown -> assertThat(trace(thrown)).doesNotContain("wr0ng", "s3cr3t", "test-client"));
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  @Test
  void aServerThatIsGoneIsAFailureOfTheConnection() {
    stub.close();

    assertThatThrownBy(() -> client.createLinkToken(request))
        .isInstanceOf(IOException.class)
        .satisfies(
            thrown -> assertThat(trace(thrown)).doesNotContain("l1ve", "s3cr3t", "test-client"));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400})
  void aResponseThatComesSlowlyIsATimeout(int status) throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    HttpServer slow =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slow.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(status, 0);
          try {
            while (true) {
              exchange.getResponseBody().write(' ');
              exchange.getResponseBody().flush();
              Thread.sleep(20);
            }
          } catch (IOException | InterruptedException gone) {
            closed.countDown();
          }
        });
    slow.start();
    try {
      LinkClient impatient =
          new LinkClient(
              BaseUrl.of("http://127.0.0.1:" + slow.getAddress().getPort()),
              CREDENTIALS,
              Duration.ofMillis(500));

      assertThatThrownBy(() -> impatient.getLinkToken(get("t")))
          .isInstanceOf(HttpTimeoutException.class);
      assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      slow.stop(0);
    }
  }

  @Test
  void aRequestIsSentOnceWithTheCredentialsInItsHeadersAlone() throws Exception {
    try (RecordingServer server =
        new RecordingServer(429, "{\"error_type\":\"RATE_LIMIT_EXCEEDED\"}", "")) {
      LinkClient limited = new LinkClient(BaseUrl.of(server.baseUrl() + "/v1/"), CREDENTIALS);

      assertThatThrownBy(() -> limited.getLinkToken(get("t"))).isInstanceOf(PlaidException.class);

      assertThat(server.received())
          .singleElement()
          .satisfies(
              received -> {
                assertThat(received.path()).isEqualTo("/v1/link/token/get");
                assertThat(received.body()).isEqualTo("{\"link_token\":\"t\"}");
                assertThat(received.headers().getFirst("Content-Type"))
                    .isEqualTo("application/json");
                assertThat(received.headers().getFirst("Plaid-Version")).isEqualTo("2020-09-14");
                assertThat(
                        CREDENTIALS.match(
                            received.headers().getFirst("PLAID-CLIENT-ID"),
                            received.headers().getFirst("PLAID-SECRET")))
                    .isTrue();
              });
    }
  }

  @Test
  void theCredentialsDoNotFollowARedirect() throws Exception {
    try (RecordingServer other = new RecordingServer(200, "{}", "");
        RecordingServer server = new RecordingServer(307, "", other.baseUrl() + "/")) {
      LinkClient redirected = new LinkClient(BaseUrl.of(server.baseUrl()), CREDENTIALS);

      assertThatThrownBy(() -> redirected.getLinkToken(get("t")))
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessageStartingWith("status 307");
      assertThat(other.received()).isEmpty();
    }
  }

  @Test
  void anErrorThatIsDriftedItselfIsAnErrorAllTheSame() throws Exception {
    try (RecordingServer server =
        new RecordingServer(
            400,
            "{\"error_code\":\"A\\nB\",\"error_message\":\"words\",\"request_id\":null}",
            "")) {
      LinkClient drifted = new LinkClient(BaseUrl.of(server.baseUrl()), CREDENTIALS);

      assertThatThrownBy(() -> drifted.getLinkToken(get("t")))
          .isInstanceOf(PlaidException.class)
          .hasMessage("(missing) A?B, status 400");
    }
  }
}
