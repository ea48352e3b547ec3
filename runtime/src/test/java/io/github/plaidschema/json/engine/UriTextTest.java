package io.github.plaidschema.json.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is judged without java.net.URI is judged as it would. */
class UriTextTest {

  /** All texts of up to a number of characters of an alphabet, behind another. */
  private static void assertJudgedAsByJava(String before, String alphabet, int length) {
    int count = (int) Math.pow(alphabet.length() + 1, length);
    for (int number = 0; number < count; number++) {
      StringBuilder text = new StringBuilder(before);
      for (int rest = number; rest > 0; rest /= alphabet.length() + 1) {
        int digit = rest % (alphabet.length() + 1);
        text.append(digit == 0 ? "" : alphabet.substring(digit - 1, digit));
      }
      assertJudgedAsByJava(text.toString());
    }
  }

  private static void assertJudgedAsByJava(String text) {
    if (UriText.isKnownToBeRejected(text)) {
      assertThatThrownBy(() -> new URI(text)).as(text).isInstanceOf(URISyntaxException.class);
    }
  }

  @Test
  void shortTextsOfDelimiters() {
    assertJudgedAsByJava("", "a1:/?#%[v.", 5);
    assertJudgedAsByJava("s://", "a:/?#[]@", 5);
    assertJudgedAsByJava("%", "0aF%g/", 4);
  }

  /** Every character alone, and at each place where a rule names characters. */
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a%4", "a%", "?", "#", "//", "//a@", "//u", "x://h/", "1", "x:"})
  void everyCharacterBehindEachDelimiter(String before) {
    for (char character = 0; character < 0x3100; character++) {
      assertJudgedAsByJava(before + character);
      assertJudgedAsByJava(before + character + "1");
      assertJudgedAsByJava(before + character + ":");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:",
        "a:#f",
        "com.example.app://",
        "//",
        "http://[v1.a]/",
        "//[V1.a]",
        "a b",
        "1a:b",
        ":a",
        "a%4",
        "a%zz",
        "a|b",
        "a\"b",
        "a\\b",
        "a\nb",
        "a#b#c",
        "a_b:c",
        "\u00A0",
        "a\u2028"
      })
  void isKnownToBeRejected(String text) {
    assertThat(UriText.isKnownToBeRejected(text)).isTrue();
    assertThat(UriText.parse(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://host:",
        "a/b:",
        "?a:",
        "x:///",
        "a//",
        "x://#f",
        "http://a_b/",
        "//[::1]:8/",
        "\u00E9",
        "a%C3%A9",
        "x:[",
        "?[]",
        "mailto:john@example.com",
        "../../g;x=1/./y?q#f"
      })
  void isAccepted(String text) {
    assertThat(UriText.parse(text)).hasToString(text);
  }
}
