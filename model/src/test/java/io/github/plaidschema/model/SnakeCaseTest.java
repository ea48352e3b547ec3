package io.github.plaidschema.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {
  @ParameterizedTest
  @CsvSource({
    "id, id",
    "linkToken, link_token",
    "LinkToken, link_token",
    "a, a",
    "A, a",
    "aB, a_b",
    "aBC, a_bc",
    "aBCd, a_b_cd",
    "x1, x1",
    "w2, w2",
    "w2Income, w2_income",
    "p90Balance, p90_balance",
    "form1099Misc, form_1099_misc",
    "last90Days, last_90_days",
    "line1, line_1",
    "line10, line_10",
    "address2Line, address_2_line",
    "sha256Hash, sha_256_hash",
    "iso8601, iso_8601",
    "b2b, b2b",
    "urlPath, url_path",
    "URLPath, url_path",
    "webhookURL, webhook_url",
    "userID, user_id",
    "userIDNumber, user_id_number",
    "IDNumber, id_number",
    "ID, id",
    "parseHTTPResponse, parse_http_response",
    "link_token, link_token",
    "linkToken_id, link_token_id",
    "_id, _id",
    "id_, id_",
    "a__b, a__b",
    "_, _",
    "X_Y, x_y",
    "$ref, $ref",
    "straßeName, straße_name",
    "éTat, é_tat"
  })
  void namesOfAccessors(String javaName, String jsonName) {
    assertThat(SnakeCase.of(javaName)).isEqualTo(jsonName);
  }

  @ParameterizedTest
  @CsvSource({
    "USD, usd",
    "CREDIT_CARD, credit_card",
    "IN_P90, in_p90",
    "W2, w2",
    "LAST_90_DAYS, last_90_days",
    "creditCard, credit_card",
    "CreditCard, credit_card",
    "credit_card, credit_card",
    "_401K, _401k",
    "A, a"
  })
  void textsOfConstants(String constant, String text) {
    assertThat(SnakeCase.ofConstant(constant)).isEqualTo(text);
  }

  /** A Turkish machine would make a dotless i of the I in ID. */
  @Test
  void theMachinesLanguageDecidesNothing() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(SnakeCase.of("userID")).isEqualTo("user_id");
      assertThat(SnakeCase.ofConstant("CITI")).isEqualTo("citi");
    } finally {
      Locale.setDefault(before);
    }
  }
}
