package io.github.plaidschema.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials are sent, and shown nowhere. */
final class CredentialsTest {

  @Test
  void theyAreNotPrinted() {
    Credentials credentials = Credentials.of("an-id", "a-secret");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://plaid.example"));
    credentials.addTo(request);

    assertThat(credentials).hasToString("Credentials{[redacted]}");
    assertThat(request.build().toString()).doesNotContain("an-id", "a-secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "d34d b33f", "d34d\n", "d34d\u0000", "d34dé"})
  void whatNoHeaderCanHaveIsRejectedWithoutBeingShown(String text) {
    assertThatThrownBy(() -> Credentials.of(text, "secret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the client id is not made of visible ASCII characters")
        .hasNoCause();
    assertThatThrownBy(() -> Credentials.of("id", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the secret is not made of visible ASCII characters")
        .hasNoCause();
  }

  @Test
  void theyMatchThemselvesAlone() {
    Credentials credentials = Credentials.of("an-id", "a-secret");

    assertThat(credentials.match("an-id", "a-secret")).isTrue();
    assertThat(credentials.match("an-id", "another")).isFalse();
    assertThat(credentials.match("another", "a-secret")).isFalse();
    assertThat(credentials.match("an-id", null)).isFalse();
    assertThat(credentials.match(null, "a-secret")).isFalse();
  }
}
