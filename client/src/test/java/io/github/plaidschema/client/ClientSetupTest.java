package io.github.plaidschema.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.json.JsonValue;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot work is one error that says what to write, before anything is sent. */
class ClientSetupTest {

  private static final String SECRET = "p4ssw0rd";

  private final ScriptedTransport transport = new ScriptedTransport();

  private static ApiOperation<Void, JsonValue> get(String path) {
    return ApiOperation.of("GET " + path, Repeat.ALWAYS, ErrorFormat.UNTYPED)
        .returns(JsonValue.CODEC);
  }

  private Client client(Credentials credentials) {
    return Client.builder("https://api.example.com")
        .credentials(credentials)
        .transport(transport)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "sandbox.plaid.com, needs a scheme and a host",
    "'', needs a scheme and a host",
    "//api.example.com, needs a scheme and a host",
    "https://, is not a URL",
    "https://api .example.com, is not a URL",
    "https:api.example.com, needs a scheme and a host",
    "https://api.example.com:99999, needs a scheme and a host",
    "http://api.example.com, does not protect credentials",
    "http://127.0.0.1.example.com, does not protect credentials",
    "http://localhost.example.com, does not protect credentials",
    "http://10.0.0.1, does not protect credentials",
    "ftp://localhost, does not protect credentials",
    "https://p4ssw0rd@api.example.com, has a user",
    "https://api.example.com?key=p4ssw0rd, has a query or a fragment",
    "https://api.example.com#p4ssw0rd, has a query or a fragment",
    "https://api.example.com/a/../b, has dots",
    "https://api.example.com/%2e%2E/b, has dots",
  })
  void aBaseUrlThatCannotBeUsedIsRejectedWithoutBeingShown(String url, String message) {
    assertThatThrownBy(() -> Client.builder(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the base URL " + message)
        .hasMessageNotContaining(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.com",
        "HTTPS://api.example.com/",
        "https://api.example.com/v1//",
        "https://[::1]:8443",
        "http://localhost:8080",
        "http://LOCALHOST",
        "http://127.1.2.3",
        "http://[::1]/v1",
      })
  void aBaseUrlThatProtectsCredentialsIsTaken(String url) {
    Client client =
        Client.builder(url).credentials(Credentials.none()).transport(transport).build();
    transport.json(200, "1");

    assertThat(client.call(get("/x")).send()).hasToString("1");
    assertThat(transport.requests.get(0).uri().toString())
        .isEqualTo(url.replaceFirst("/+$", "") + "/x");
  }

  @Test
  void aClientWithoutCredentialsIsNotBuilt() {
    assertThatThrownBy(() -> Client.builder("https://api.example.com").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "no credentials: set credentials, or Credentials.none() if the service wants none");
  }

  @Test
  void credentialsThatAreMissingOrCannotBeSentFailTheCall() {
    Map<String, String> withNull = new HashMap<>();
    withNull.put("API-SECRET", null);

    assertFails(Credentials.headers(Map::of), "no credentials: the supplier returned no headers");
    assertFails(Credentials.headers(() -> withNull), "the header API-SECRET has no value");
    assertFails(Credentials.headers(() -> Map.of("A", "")), "the header A has no value");
    assertFails(Credentials.headers(() -> Map.of("A", SECRET + "\nB: c")), "the header A is empty");
    assertFails(Credentials.headers(() -> Map.of("A B", SECRET)), "the name of a header");
    assertFails(Credentials.headers(() -> Map.of("Host", SECRET)), "is set by the HTTP client");
    assertFails(Credentials.bearer(() -> ""), "there is no bearer token");
    assertFails(Credentials.bearer(() -> SECRET + " \u20ac"), "the header Authorization");
    assertFails(Credentials.basic("user", () -> ""), "there is no password");
    assertThatThrownBy(() -> Credentials.basic("us:er", () -> SECRET))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the user has a colon");
  }

  private void assertFails(Credentials credentials, String message) {
    assertThatThrownBy(() -> client(credentials).call(get("/x")).send())
        .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining(SECRET);
    assertThat(client(credentials).call(get("/x")).sendAsync()).isCompletedExceptionally();
    assertThat(transport.requests).isEmpty();
  }

  @Test
  void settingsOutOfTheirRangeAreRejected() {
    Client.Builder builder = Client.builder("https://api.example.com");

    assertThatThrownBy(() -> builder.deadline(Duration.ZERO)).hasMessageContaining("positive");
    assertThatThrownBy(() -> RequestOptions.NONE.withDeadline(Duration.ofDays(400)))
        .hasMessageContaining("at most a year");
    assertThatThrownBy(() -> RetryPolicy.DEFAULT.withMaxAttempts(0))
        .hasMessage("maxAttempts is less than 1");
    assertThatThrownBy(() -> builder.header("Content-Length", "1"))
        .hasMessageContaining("is set by the HTTP client");
    assertThatThrownBy(() -> RequestOptions.NONE.withHeader("A", "b\r\nc: d"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("c: d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x", "post /x", "POST x", "POST /x y", "POST //x", "POST /../x", ""})
  void anOperationThatIsNoRequestIsRejected(String methodAndPath) {
    assertThatThrownBy(() -> ApiOperation.of(methodAndPath, Repeat.NEVER, ErrorFormat.UNTYPED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parametersThatAreMissingOrLeadElsewhereAreRejected() {
    Client client = client(Credentials.none());

    assertThatThrownBy(() -> client.call(get("/a/{id}")).send())
        .hasMessage("the path parameter id of /a/{id} has no value");
    assertThatThrownBy(() -> client.call(get("/a/{id}")).path("id", "..").send())
        .hasMessageContaining("leads to another path");
    assertThatThrownBy(() -> client.call(get("/a")).path("id", "1").send())
        .hasMessage("the path /a has no {id}");
    assertThatThrownBy(() -> client.call(get("/a/{id}")).path("id", null).send())
        .hasMessage("the path parameter id is not one value");
    assertThat(transport.requests).isEmpty();
  }
}
