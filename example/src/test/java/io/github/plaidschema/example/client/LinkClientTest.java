package io.github.plaidschema.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.ErrorResponseException;
import io.github.plaidschema.client.TransportException;
import io.github.plaidschema.client.UnreadableResponseException;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.testing.Fault;
import io.github.plaidschema.client.testing.StubRequest;
import io.github.plaidschema.client.testing.StubResponse;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.testing.StubService;
import io.github.plaidschema.example.error.PlaidError;
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
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The client and the stub of the sandbox, talking over HTTP. */
@Timeout(60)
final class LinkClientTest {

  private static final Map<String, String> CREDENTIALS =
      Map.of("PLAID-CLIENT-ID", "test-client", "PLAID-SECRET", "l1ve-s3cr3t");

  private final LinkTokenCreateRequest request =
      LinkTokenCreateRequest.builder()
          .clientName("Acorn Ledger")
          .language("en")
          .addCountryCodes(CountryCode.US)
          .addProducts(Products.AUTH)
          .addProducts(OpenEnum.of("brand_new"))
          .build();

  private SandboxStub stub;
  private LinkApi link;

  @BeforeEach
  void start() throws IOException {
    stub = new SandboxStub(CREDENTIALS, Samples.linkTokenGet());
    link = link(stub.url(), CREDENTIALS);
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  private static LinkApi link(String url, Map<String, String> credentials) {
    return new LinkApiClient(
        Client.builder(url)
            .credentials(Credentials.headers(() -> credentials))
            .header("Plaid-Version", LinkApi.VERSION)
            .retries(RetryPolicy.DEFAULT.withDelays(Duration.ofMillis(1), Duration.ofMillis(5)))
            .build());
  }

  private static LinkTokenGetRequest get(String token) {
    return LinkTokenGetRequest.builder().linkToken(token).build();
  }

  private ErrorResponseException error(SpecialToken token) {
    return catchThrowableOfType(
        ErrorResponseException.class, () -> link.tokenGet(get(token.token())));
  }

  private UnreadableResponseException unreadable(SpecialToken token) {
    return catchThrowableOfType(
        UnreadableResponseException.class, () -> link.tokenGet(get(token.token())));
  }

  @Test
  void aTokenIsCreatedAndToldOfWithItsSessions() {
    LinkTokenCreateResponse created = link.tokenCreate(request);
    LinkTokenGetResponse response = link.tokenGet(get(created.linkToken()));

    assertThat(created.linkToken()).startsWith("link-sandbox-");
    assertThat(response.linkToken()).isEqualTo(created.linkToken());
    assertThat(response.expiration()).isEqualTo(created.expiration());
    assertThat(response.metadata().clientName()).isEqualTo("Acorn Ledger");
    assertThat(response.metadata().initialProducts())
        .extracting(OpenEnum::known, OpenEnum::value)
        .containsExactly(
            tuple(Optional.of(Products.AUTH), "auth"), tuple(Optional.empty(), "brand_new"));
    assertThat(response.linkSessions().orElseThrow()).hasSize(2);
    stub.service().verify();
  }

  @Test
  void eachTokenIsAnother() {
    assertThat(link.tokenCreate(request).linkToken())
        .isNotEqualTo(link.tokenCreate(request).linkToken());
  }

  @Test
  void anItemThatNeedsALoginIsAnErrorWithItsTypeAndCode() {
    ErrorResponseException thrown = error(SpecialToken.ITEM_LOGIN_REQUIRED);
    PlaidError error = thrown.error(PlaidError.class).orElseThrow();

    assertThat(thrown.status()).isEqualTo(400);
    assertThat(thrown.is("ITEM_LOGIN_REQUIRED")).isTrue();
    assertThat(error.errorType().known()).contains(PlaidErrorType.ITEM_ERROR);
    assertThat(error.displayMessage()).isNull();
    assertThat(thrown.requestId()).isEqualTo(error.requestId()).isPresent();
  }

  @Test
  void aRateLimitIsTriedAgainForAReadOnly() {
    ErrorResponseException thrown = error(SpecialToken.RATE_LIMIT);

    assertThat(thrown.status()).isEqualTo(429);
    assertThat(thrown.attempts()).isEqualTo(4);
    assertThat(stub.service().requests(LinkApiClient.TOKEN_GET)).hasSize(4);
  }

  @Test
  void aDriftedResponseIsReadAndAccessingWhatItLacksFails() {
    LinkTokenGetResponse response = link.tokenGet(get(SpecialToken.DRIFTED.token()));

    assertThat(response.linkSessions().orElseThrow()).hasSize(2);
    assertThat(response.additionalProperties()).containsKey("link_flow");
    assertThatThrownBy(response::metadata).isInstanceOf(MissingValueException.class);
  }

  @Test
  void aDocumentThatIsCutOffIsRejectedWithItsPosition() {
    UnreadableResponseException thrown = unreadable(SpecialToken.CUT_OFF);

    assertThat(thrown.status()).isEqualTo(200);
    assertThat(thrown).hasCauseInstanceOf(JsonException.class).hasMessageContaining("(line 1");
  }

  @Test
  void thePageOfAProxyIsUnreadable() {
    UnreadableResponseException thrown = unreadable(SpecialToken.BAD_GATEWAY);

    assertThat(thrown.status()).isEqualTo(502);
    assertThat(thrown).hasMessageContaining("status 502, text/html: $: expected");
  }

  @Test
  void anUnknownTokenIsAnError() {
    assertThatThrownBy(() -> link.tokenGet(get("link-sandbox-unknown")))
        .isInstanceOf(ErrorResponseException.class)
        .hasMessageStartingWith("POST /link/token/get: status 400, INVALID_LINK_TOKEN, request ");
  }

  @Test
  void wrongCredentialsAreAnErrorThatDoesNotShowThem() {
    LinkApi stranger =
        link(stub.url(), Map.of("PLAID-CLIENT-ID", "test-client", "PLAID-SECRET", "wr0ng-s3cr3t"));

    assertThatThrownBy(() -> stranger.tokenCreate(request))
        .isInstanceOf(ErrorResponseException.class)
        .hasMessageContaining("status 400, INVALID_API_KEYS")
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

    assertThatThrownBy(() -> link.tokenCreate(request))
        .isInstanceOf(TransportException.class)
        .satisfies(
            thrown -> assertThat(trace(thrown)).doesNotContain("l1ve", "s3cr3t", "test-client"));
  }

  @Test
  void aTokenIsCreatedOnceThoughTheConnectionIsLost() {
    StubService service = new StubService();
    service
        .on(LinkApiClient.TOKEN_CREATE)
        .respondJson("{\"link_token\":\"t\"}")
        .meets(new Fault.ResetAfterRead());
    try (StubServer server = StubServer.start(service)) {
      LinkApi lossy = link(server.url(), CREDENTIALS);

      assertThatThrownBy(() -> lossy.tokenCreate(request))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.mayHaveArrived()).isTrue());
    }
    assertThat(service.requests(LinkApiClient.TOKEN_CREATE))
        .singleElement()
        .satisfies(LinkClientTest::hasItsHeaders);
  }

  private static void hasItsHeaders(StubRequest arrived) {
    assertThat(arrived.headers().first("Content-Type")).contains("application/json");
    assertThat(arrived.headers().first("Plaid-Version")).contains("2020-09-14");
    CREDENTIALS.forEach((name, value) -> assertThat(arrived.headers().first(name)).contains(value));
    assertThat(arrived.bodyText()).doesNotContain("l1ve-s3cr3t");
  }

  @Test
  void anErrorThatIsDriftedItselfIsAnErrorAllTheSame() {
    StubService service = new StubService();
    service
        .on(LinkApiClient.TOKEN_GET)
        .respondTo(
            request ->
                StubResponse.json(
                    400, "{\"error_code\":\"A\\nB\",\"error_message\":7,\"request_id\":null}"));
    try (StubServer server = StubServer.start(service)) {
      assertThatThrownBy(() -> link(server.url(), CREDENTIALS).tokenGet(get("t")))
          .isInstanceOf(ErrorResponseException.class)
          .hasMessage("POST /link/token/get: status 400");
    }
  }
}
