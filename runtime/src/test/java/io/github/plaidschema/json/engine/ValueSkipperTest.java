package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Skipping a value beside Jackson's parser, which reads it. */
class ValueSkipperTest {

  private static final int MAX_DEPTH = 64;
  private static final String[] TOKENS = {
    "{", "}", "[", "]", ":", ",", "\"a\"", "\"\\u0061\"", "1", "null", " ", "\"a\":1"
  };
  private static final String[] VALUES = {
    "1",
    "-0.5e+1",
    "null",
    "true",
    "false",
    "\"\"",
    "\"plain\"",
    "\"\\n\"",
    "\"\u00E9\"",
    "{}",
    "[]",
    "[1]",
    "{\"a\":1}",
    "",
    "nul",
    "01",
    "1.",
    "\"",
    "\"\n\"",
    "\t",
    "-",
    "+1",
    "tru",
    "falsy",
    "\0",
    "[",
    "}",
    "é",
    "\"\\x\"",
    "[[",
    "nulll",
    "truee"
  };
  private static final JsonMapper JACKSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static int skip(byte[] bytes, int from, int end, int open, int maxDepth) {
    return new ValueSkipper(bytes, end, maxDepth, 1_000, 9_999, new NameScopes()).skip(from, open);
  }

  private static boolean isAccepted(byte[] document) {
    try {
      int end = skip(document, 0, document.length, 0, MAX_DEPTH);
      return Whitespace.skip(document, end, document.length) == document.length;
    } catch (Rejection rejection) {
      assertThat(rejection.offset()).isBetween(0, document.length);
      return false;
    }
  }

  private static boolean isAcceptedByJackson(byte[] document) {
    try (JsonParser parser = JACKSON.createParser(document)) {
      parser.nextToken();
      boolean isValue = parser.hasCurrentToken();
      parser.skipChildren();
      return isValue && parser.nextToken() == null;
    } catch (JacksonException rejected) {
      return false;
    }
  }

  private static void assertJudgedAsByJackson(String document) {
    byte[] bytes = document.getBytes(UTF_8);
    assertThat(isAccepted(bytes)).as(document).isEqualTo(isAcceptedByJackson(bytes));
  }

  private static void forEachSequence(int length, String before, Consumer<String> use) {
    if (length == 0) {
      use.accept(before);
      return;
    }
    for (String token : TOKENS) {
      forEachSequence(length - 1, before + token, use);
    }
  }

  @Test
  void everyShortSequenceOfTokensIsJudgedAsByJackson() {
    for (int length = 0; length <= 4; length++) {
      forEachSequence(length, "", ValueSkipperTest::assertJudgedAsByJackson);
    }
  }

  /** With bytes behind it, so that properties are looked at by words. */
  @Test
  void everyShortSequenceOfTokensWithinAContainerIsJudgedAsByJackson() {
    for (int length = 0; length <= 3; length++) {
      forEachSequence(
          length, "{\"x\":1,", all -> assertJudgedAsByJackson(all + ",\"behind it\":\"more\"}"));
      forEachSequence(length, "[", all -> assertJudgedAsByJackson(all + ",\"behind it\",2]"));
    }
  }

  @Test
  void everyPairOfValuesIsJudgedAsByJackson() {
    for (String first : VALUES) {
      for (String second : VALUES) {
        for (String space : new String[] {"", " ", "\n\r\t "}) {
          String comma = space + "," + space;
          String colon = space + ":" + space;
          String members = "\"a\"" + colon + first + comma + "\"b\"" + colon + second;
          assertJudgedAsByJackson("{" + members + "}");
          assertJudgedAsByJackson("{" + members + comma + "\"a longer name\"" + colon + "null}");
          assertJudgedAsByJackson("{" + members + comma + "\"a\"" + colon + "null}");
          assertJudgedAsByJackson("[" + first + comma + second + space + "]");
          assertJudgedAsByJackson("[{" + members + "}" + comma + "\"and a longer text\"]");
        }
      }
    }
  }

  @Test
  void whatStandsBehindTheEndDecidesNothing() {
    byte[] bytes =
        "{\"a\":null,\"b\":\"text\",\"c\":12345,\"d\":true,\"e\":[{\"f\":{}}]}".getBytes(UTF_8);
    assertThat(skip(bytes, 0, bytes.length, 0, MAX_DEPTH)).isEqualTo(bytes.length);
    for (int end = 0; end < bytes.length; end++) {
      int known = end;
      Rejection rejection =
          catchThrowableOfType(Rejection.class, () -> skip(bytes, 0, known, 0, MAX_DEPTH));
      assertThat(rejection).as("%s bytes", end).isNotNull();
      assertThat(rejection.offset()).as("%s bytes", end).isLessThanOrEqualTo(end);
    }
  }

  /**
   * Names and strings that look like the ends of others, where properties are looked at by words.
   */
  @Test
  void punctuationInNamesAndStringsIsNoneOfTheObject() {
    String rest = ",\"more\":\"and more of it\"}";
    String[] texts = {
      ",", ":", ":a", ",a", "a,", "a:", ":1", ":1,", ":null,", "},{", "]", ":,:", ":[", ",,", ""
    };
    for (String first : texts) {
      for (String second : texts) {
        for (String value : new String[] {"1", "null", "\"" + first + "\"", "[]", "x", "\""}) {
          String members = "\"" + first + "\":" + value + ",\"" + second + "\":" + value;
          assertJudgedAsByJackson("{" + members + rest);
          assertJudgedAsByJackson("{" + members + "}");
        }
      }
    }
  }

  @Test
  void asManyLevelsAreOpenAsArePermitted() {
    for (int open : new int[] {0, 1, 2, 30}) {
      for (int levels = 1; levels <= 40; levels++) {
        int maxDepth = open + levels;
        int openAround = open;
        for (String deep :
            new String[] {
              "[".repeat(levels) + "]".repeat(levels),
              "{\"a\":".repeat(levels) + "1" + "}".repeat(levels)
            }) {
          byte[] bytes = deep.getBytes(UTF_8);
          assertThat(skip(bytes, 0, bytes.length, open, maxDepth)).isEqualTo(bytes.length);
          Rejection rejection =
              catchThrowableOfType(
                  Rejection.class, () -> skip(bytes, 0, bytes.length, openAround, maxDepth - 1));
          assertThat(rejection.offset()).isEqualTo(deep.lastIndexOf(deep.charAt(0)));
          assertThat(rejection.expected())
              .isEqualTo("at most " + (maxDepth - 1) + " levels of nesting");
        }
      }
    }
  }

  private static void assertRejected(String document, int offset, String expected) {
    byte[] bytes = document.getBytes(UTF_8);
    Rejection rejection =
        catchThrowableOfType(Rejection.class, () -> skip(bytes, 0, bytes.length, 0, MAX_DEPTH));
    assertThat(rejection).as(document).isNotNull();
    assertThat(rejection.offset()).as(document).isEqualTo(offset);
    assertThat(rejection.expected()).as(document).isEqualTo(expected);
  }

  @Test
  void aRejectionSaysWhereAndWhatIsExpected() {
    String rest = ",\"more\":\"and more of it\"}";
    assertRejected("", 0, "a value");
    assertRejected(" ]", 1, "a value");
    assertRejected("[1 2]", 3, "a comma or ]");
    assertRejected("{\"a\":1 2}", 7, "a comma or }");
    assertRejected("[1}", 2, "a comma or ]");
    assertRejected("{a", 1, "a property name");
    assertRejected("{\"a\":1,}", 7, "a property name");
    assertRejected("{a\":1" + rest, 1, "a property name");
    assertRejected("{1\":1" + rest, 1, "a property name");
    assertRejected("{\"a\":1,b\":1" + rest, 7, "a property name");
    assertRejected("{\"a\" 1}", 5, "a colon");
    assertRejected("{\"a\\n\"1}", 6, "a colon");
    assertRejected("{\"a\"", 4, "a colon");
    assertRejected("{\"a\":1,\"a\":2" + rest, 7, Rejection.REPEATED_PROPERTY);
    assertRejected("{\"a\":1,\"\\u0061\":2" + rest, 7, Rejection.REPEATED_PROPERTY);
    assertRejected("{\"a\":1,\"a\" : 2}", 7, Rejection.REPEATED_PROPERTY);
    assertRejected("{\"a\":nul" + rest, 5, "null, true or false");
    assertRejected("{\"a\":\"\n\"" + rest, 6, "no control character within a string");
    assertRejected("{\"a", 3, "a closing quote");
  }
}
