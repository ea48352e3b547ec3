package io.github.plaidschema.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials are sent where they are safe. */
final class BaseUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://sandbox.plaid.com, https://sandbox.plaid.com/link",
    "https://sandbox.plaid.com/, https://sandbox.plaid.com/link",
    "https://proxy.example:8443/plaid, https://proxy.example:8443/plaid/link",
    "HTTPS://sandbox.plaid.com, HTTPS://sandbox.plaid.com/link",
    "http://127.0.0.1:8080, http://127.0.0.1:8080/link",
    "http://localhost, http://localhost/link",
    "http://[::1]:80/, http://[::1]:80/link",
  })
  void anEndpointStandsBehindIt(String text, String endpoint) {
    assertThat(BaseUrl.of(text).endpoint("/link")).hasToString(endpoint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sandbox.plaid.com",
        "/d34d-b33f",
        "http://sandbox.plaid.com/d34d-b33f",
        "http://localhost.example/d34d-b33f",
        "ftp://localhost/d34d-b33f",
        "https://user:d34d-b33f@sandbox.plaid.com",
        "https://sandbox.plaid.com?d34d-b33f",
        "https://sandbox.plaid.com#d34d-b33f",
        "https:d34d-b33f",
        "https://sandbox.plaid.com/ d34d-b33f"
      })
  void anyOtherIsRejectedWithoutBeingShown(String text) {
    assertThatThrownBy(() -> BaseUrl.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the base URL ")
        .hasMessageNotContaining("d34d")
        .hasNoCause();
  }
}
