package io.github.plaidschema.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LogTextTest {

  private static final String WIDE = "\uD834\uDD1E";

  private static String name(String name) {
    StringBuilder out = new StringBuilder();
    LogText.appendName(out, name);
    return out.toString();
  }

  private static String cut(String text, int max) {
    StringBuilder out = new StringBuilder(">");
    LogText.append(out, text, max);
    return out.toString();
  }

  private static String path(String name) {
    StringBuilder path = new StringBuilder("$");
    PathText.append(path, name);
    return path.toString();
  }

  @Test
  void anIdentifierIsOneOfAsciiAndDoesNotBeginWithADigit() {
    Pattern identifier = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    for (int character = 0; character < 0x100; character++) {
      for (String text : new String[] {"", "a", "Z9", "_", "$", "0", "-"}) {
        for (String name : new String[] {text + (char) character, (char) character + text}) {
          assertThat(LogText.isIdentifier(name))
              .as(name)
              .isEqualTo(identifier.matcher(name).matches());
        }
      }
    }
    assertThat(LogText.isIdentifier("")).isFalse();
  }

  @Test
  void everyAsciiCharacterIsShownOrEscaped() {
    for (int character = 0; character < 0x80; character++) {
      String text = "x" + (char) character + "y";
      String expected =
          character < 0x20 || character == 0x7F ? String.format("x\\u%04xy", character) : text;
      assertThat(LogText.escaped(text)).isEqualTo(expected);
      assertThat(LogText.escaped(expected)).isEqualTo(expected);
      assertThat(cut(text, 3)).isEqualTo(">" + expected);
    }
  }

  @Test
  void anEmptyTextIsEscapedToItself() {
    assertThat(LogText.escaped("")).isEmpty();
  }

  @Test
  void aTextIsCutBehindSoManyCodePoints() {
    assertThat(cut("", 0)).isEqualTo(">");
    assertThat(cut("a", 0)).isEqualTo(">...");
    assertThat(cut("abc", 3)).isEqualTo(">abc");
    assertThat(cut("abcd", 3)).isEqualTo(">abc...");
    assertThat(cut(WIDE.repeat(3), 3)).isEqualTo(">" + WIDE.repeat(3));
    assertThat(cut(WIDE.repeat(3), 2)).isEqualTo(">" + WIDE.repeat(2) + "...");
    assertThat(cut("\n\n", 1)).isEqualTo(">\\u000a...");
    assertThat(cut("\uDB40\uDC01", 9)).isEqualTo(">\\udb40\\udc01");
  }

  @Test
  void aNameIsCutBehindSixtyFourCodePoints() {
    String longest = "n".repeat(64);
    assertThat(name(longest)).isEqualTo(longest);
    assertThat(name(longest + "n")).isEqualTo(longest + "...");
    assertThat(name(longest + "-")).isEqualTo(longest + "...");
    assertThat(name("-" + longest)).isEqualTo("\"-" + longest.substring(1) + "...\"");
    assertThat(name(WIDE.repeat(64))).isEqualTo("\"" + WIDE.repeat(64) + "\"");
    assertThat(name(WIDE.repeat(65))).isEqualTo("\"" + WIDE.repeat(64) + "...\"");
    assertThat(name("")).isEqualTo("\"\"");
    assertThat(name("a\"\\\n")).isEqualTo("\"a\\\"\\\\\\u000a\"");
  }

  @Test
  void aPathHasIdentifiersBehindAPointAndOtherNamesInBrackets() {
    assertThat(path("a_1")).isEqualTo("$.a_1");
    assertThat(path("a-1")).isEqualTo("$[\"a-1\"]");
    assertThat(path("")).isEqualTo("$[\"\"]");
    assertThat(path("n".repeat(65))).isEqualTo("$." + "n".repeat(64) + "...");
    assertThat(path("n".repeat(64) + "-")).isEqualTo("$." + "n".repeat(64) + "...");
    assertThat(path("-" + "n".repeat(64))).isEqualTo("$[\"-" + "n".repeat(63) + "...\"]");
  }
}
