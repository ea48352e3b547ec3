package io.github.plaidschema.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.example.stub.Samples;
import io.github.plaidschema.example.stub.SandboxStub;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program that talks to the API, run in an environment of the test. */
@Timeout(60)
final class LinkClientExampleTest {

  private static final String ID = "c11ent-1d";
  private static final String SECRET = "d34d-b33f";

  @Test
  void withoutABaseUrlItSaysThatTheServerIsItsOwn() {
    Run run = run(Map.of("PLAID_CLIENT_ID", ID, "PLAID_SECRET", SECRET));

    assertThat(run.err).isEmpty();
    assertThat(run.status).isZero();
    assertThat(run.out)
        .startsWith("Link client, with a server of its own, as PLAID_BASE_URL is not set")
        .doesNotContain(ID, SECRET, "stub-secret");
  }

  @Test
  void itShowsTheTokenThatItCreatedAndItsSessions() {
    assertThat(run(Map.of()).out)
        .contains("created: LinkTokenCreateResponse{linkToken=[redacted], expiration=")
        .containsPattern("expires +....-..-.. ..:..:.. Z, after 4 h")
        .contains("Session 3b1d6a52-8c1f-4c52-9a30-6f1f6a3f9e01")
        .contains("First Platypus Bank: Everyday Checking (checking), Rainy Day (money market)");
  }

  @Test
  void itShowsWhatBecomesOfErrorsAndOfFaultyResponses() {
    assertThat(run(Map.of()).out.replaceAll("\\s+", " "))
        .contains(
            "an error of the type ITEM_ERROR: POST /link/token/get: status 400, ITEM_LOGIN_REQUIRED, request ")
        .contains(
            "an error of the type RATE_LIMIT_EXCEEDED: POST /link/token/get: status 429, RATE_LIMIT, request ")
        .contains("beside; LinkTokenGetResponse.metadata has no value")
        .contains(
            "CUT_OFF: not readable: POST /link/token/get: status 200, application/json: $.link_sessions")
        .contains(
            "BAD_GATEWAY: not readable: POST /link/token/get: status 502, text/html: $: expected");
  }

  @Test
  void itPrintsNoTokenAndNoLongLine() {
    Run run = run(Map.of());

    assertThat(run.out).doesNotContain("link-sandbox", "public-sandbox", "4417", "0926");
    assertThat(run.out.lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotMatch(".*\\s"));
  }

  @Test
  void withABaseUrlItTalksToTheServiceThere() throws IOException {
    try (SandboxStub service = new SandboxStub(credentials(SECRET), Samples.linkTokenGet())) {
      Run run = run(environment(service.url(), ID, SECRET));

      assertThat(run.err).isEmpty();
      assertThat(run.status).isZero();
      assertThat(run.out)
          .startsWith("Link client, with the service that PLAID_BASE_URL names")
          .contains("Session 3b1d6a52-8c1f-4c52-9a30-6f1f6a3f9e01")
          .doesNotContain("RATE_LIMIT", ID, SECRET, "link-sandbox");
    }
  }

  @Test
  void anErrorOfTheServiceIsOneLineAndStatusOne() throws IOException {
    try (SandboxStub service = new SandboxStub(credentials("another"), Samples.linkTokenGet())) {
      assertFails(
          run(environment(service.url(), ID, SECRET)),
          "POST /link/token/create: status 400, INVALID_API_KEYS, request ");
    }
  }

  @Test
  void aServiceThatIsNotThereIsOneLineAndStatusOne() throws IOException {
    SandboxStub service = new SandboxStub(credentials(SECRET), Samples.linkTokenGet());
    service.close();

    assertFails(
        run(environment(service.url(), ID, SECRET)),
        "POST /link/token/create: no connection, attempt 4");
  }

  @ParameterizedTest
  @CsvSource({
    "http://sandbox.plaid.com, c11ent-1d, d34d-b33f, the base URL does not protect credentials",
    "https://c11ent-1d:d34d-b33f@x.example, c11ent-1d, d34d-b33f, the base URL has a user",
    "https://x.example, 'c11ent-1d ', d34d-b33f, the value of the header PLAID-CLIENT-ID",
    "https://x.example, c11ent-1d, 'd34d-b33f\n', the value of the header PLAID-SECRET",
  })
  void aSettingThatCannotBeUsedIsOneLineAndStatusOne(
      String baseUrl, String id, String secret, String line) {
    assertFails(run(environment(baseUrl, id, secret)), line);
  }

  @Test
  void aSettingThatIsMissingIsOneLineAndStatusOne() {
    String url = "https://x.example";

    assertFails(run(Map.of("PLAID_BASE_URL", url)), "PLAID_CLIENT_ID is not set");
    assertFails(
        run(Map.of("PLAID_BASE_URL", url, "PLAID_CLIENT_ID", ID)), "PLAID_SECRET is not set");
  }

  private static Map<String, String> credentials(String secret) {
    return Map.of("PLAID-CLIENT-ID", ID, "PLAID-SECRET", secret);
  }

  private static Map<String, String> environment(String baseUrl, String id, String secret) {
    return Map.of("PLAID_BASE_URL", baseUrl, "PLAID_CLIENT_ID", id, "PLAID_SECRET", secret);
  }

  private static void assertFails(Run run, String line) {
    assertThat(run.status).isEqualTo(1);
    assertThat(run.out).isEmpty();
    assertThat(run.err.lines())
        .singleElement()
        .asString()
        .startsWith("Link client: ")
        .contains(line)
        .doesNotContain(ID, SECRET);
  }

  private static Run run(Map<String, String> environment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        LinkClientExample.run(
            environment, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** What a run of the program gave. */
  private record Run(int status, String out, String err) {}
}
