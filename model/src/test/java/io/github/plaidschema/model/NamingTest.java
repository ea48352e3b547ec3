package io.github.plaidschema.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamingTest {
  @ParameterizedTest
  @CsvSource({
    "id, id, id, ID",
    "linkToken, linkToken, link-token, LINK_TOKEN",
    "LinkToken, linkToken, link-token, LINK_TOKEN",
    "link_token, linkToken, link-token, LINK_TOKEN",
    "linkToken_id, linkTokenId, link-token-id, LINK_TOKEN_ID",
    "webhookURL, webhookUrl, webhook-url, WEBHOOK_URL",
    "URLPath, urlPath, url-path, URL_PATH",
    "ID, id, id, ID",
    "userIDNumber, userIdNumber, user-id-number, USER_ID_NUMBER",
    "aB, aB, a-b, A_B",
    "iban2Code, iban2Code, iban-2-code, IBAN_2_CODE",
    "last90Days, last90Days, last-90-days, LAST_90_DAYS",
    "p90Balance, p90Balance, p90-balance, P90_BALANCE",
    "w2, w2, w2, W2",
    "line1, line1, line-1, LINE_1",
    "sha256Hash, sha256Hash, sha-256-hash, SHA_256_HASH",
    "_id, _id, _id, _ID",
    "id_, id_, id_, ID_",
    "__linkToken_, __linkToken_, __link-token_, __LINK_TOKEN_",
    "a__b, aB, a--b, A__B",
    "_, _, _, _",
    "__, __, __, __",
    "$ref, $ref, $ref, $REF",
    "straßeName, straßeName, straße-name, STRASSE_NAME",
    "nameßX, nameßX, nameß-x, NAMESS_X",
    "éTat, éTat, é-tat, É_TAT",
    "a_\uD801\uDC28b, a\uD801\uDC00b, a-\uD801\uDC28b, A_\uD801\uDC00B"
  })
  void namesOfAccessors(String javaName, String camel, String kebab, String screaming) {
    assertThat(Naming.CAMEL_CASE.of(javaName)).isEqualTo(camel);
    assertThat(Naming.KEBAB_CASE.of(javaName)).isEqualTo(kebab);
    assertThat(Naming.SCREAMING_SNAKE_CASE.of(javaName)).isEqualTo(screaming);
    assertThat(Naming.SNAKE_CASE.of(javaName)).isEqualTo(SnakeCase.of(javaName));
    assertThat(Naming.AS_DECLARED.of(javaName)).isEqualTo(javaName);
  }

  @ParameterizedTest
  @CsvSource({
    "FOO_BAR, fooBar, foo-bar, FOO_BAR",
    "fooBar, fooBar, foo-bar, FOO_BAR",
    "FooBar, fooBar, foo-bar, FOO_BAR",
    "USD, usd, usd, USD",
    "W2, w2, w2, W2",
    "LAST_90_DAYS, last90Days, last-90-days, LAST_90_DAYS",
    "LAST90DAYS, last90days, last90days, LAST90DAYS",
    "_401K, _401k, _401k, _401K",
    "A, a, a, A"
  })
  void stringsOfConstants(String constant, String camel, String kebab, String screaming) {
    assertThat(Naming.CAMEL_CASE.ofConstant(constant)).isEqualTo(camel);
    assertThat(Naming.KEBAB_CASE.ofConstant(constant)).isEqualTo(kebab);
    assertThat(Naming.SCREAMING_SNAKE_CASE.ofConstant(constant)).isEqualTo(screaming);
    assertThat(Naming.SNAKE_CASE.ofConstant(constant)).isEqualTo(SnakeCase.ofConstant(constant));
    assertThat(Naming.AS_DECLARED.ofConstant(constant)).isEqualTo(constant);
  }

  /** Every name of up to six characters of which each is of another kind to the rules. */
  @ParameterizedTest
  @EnumSource
  void everyNameHasItsForm(Naming naming) {
    Pattern form =
        Pattern.compile(
            switch (naming) {
              case SNAKE_CASE -> "[ab0_]+";
              case CAMEL_CASE -> "_*(?:[ab0][abAB0]*)?_*";
              case KEBAB_CASE -> "_*(?:[ab0](?:[ab0-]*[ab0])?)?_*";
              case SCREAMING_SNAKE_CASE -> "[AB0_]+";
              case AS_DECLARED -> "[aB0_]+";
            });
    everyName(
        "",
        name -> {
          assertThat(naming.of(name)).as(name).matches(form);
          assertThat(naming.ofConstant(name)).as(name).matches(form);
        });
  }

  private static void everyName(String prefix, Consumer<String> consumer) {
    for (char next : "aB0_".toCharArray()) {
      String name = prefix + next;
      consumer.accept(name);
      if (name.length() < 6) {
        everyName(name, consumer);
      }
    }
  }

  @Test
  void namingsAreFoundByTheirNames() {
    for (Naming naming : Naming.values()) {
      assertThat(Naming.named(naming.name())).contains(naming);
    }
    assertThat(Naming.named("PASCAL_CASE")).isEmpty();
  }

  /** A Turkish machine would make a dotted I of the i in id. */
  @Test
  void theMachinesLanguageDecidesNothing() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(Naming.SCREAMING_SNAKE_CASE.of("userId")).isEqualTo("USER_ID");
      assertThat(Naming.CAMEL_CASE.of("user_id")).isEqualTo("userId");
    } finally {
      Locale.setDefault(before);
    }
  }
}
