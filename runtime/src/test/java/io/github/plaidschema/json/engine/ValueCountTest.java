package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The first value beyond a limit, and where a document ends before there is one. */
class ValueCountTest {

  private static int excess(String json, int max) {
    byte[] bytes = ("[" + json + "]").getBytes(UTF_8);
    return ValueCount.excess(bytes, 1, bytes.length - 1, max, 64);
  }

  @Test
  void theFirstValueBeyondTheLimitIsFoundWhereItBegins() {
    for (String space : List.of("", " ", " \n\t           ")) {
      for (String value :
          List.of("1", "\"x\"", "\",[{\\\"\"", "\"a text of some words, [ and {\"")) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 1; i <= 40; i++) {
          json.append(i == 1 ? "" : ",").append(space);
          int place = json.length() + 1;
          json.append(value).append(space);
          // The array and its elements.
          String all = json + "]";
          assertThat(excess(all, i + 1)).as(all).isNegative();
          int found = excess(all, i);
          assertThat(found).as(all).isEqualTo(place);
        }
      }
    }
    assertThat(excess("[[],{ },[ ],{\"a\":{}}]", 6)).isNegative();
    assertThat(excess("[[],{ },[ ],{\"a\":{}}]", 5)).isEqualTo(14);
    assertThat(excess("{\"a\":{\"b\":1},\"c\":2}", 3)).isEqualTo(14);
    assertThat(excess("{\"a\":{\"b\":1},\"c\":2}", 2)).isEqualTo(7);
  }

  /** Of a document whose last byte is the last one of its array. */
  private static int excess(String json, int maxValues, int maxDepth) {
    byte[] bytes = json.getBytes(UTF_8);
    return ValueCount.excess(bytes, 0, bytes.length, maxValues, maxDepth);
  }

  /** Brackets and commas in strings make a document worth a closer look, which then ends. */
  @Test
  void whatStandsBehindTheEndIsNotCountedAndNotRead() {
    String manyCommas = "\"" + ",".repeat(40) + "\"";
    for (String document :
        List.of(
            "[" + manyCommas + "]",
            manyCommas,
            "[" + manyCommas + ",",
            "[" + manyCommas + ",[",
            "[" + manyCommas + ",{  ",
            "[" + manyCommas + ",\"",
            "[" + manyCommas + ",\"\\",
            "[" + manyCommas + ",\"\\\"",
            "[" + manyCommas + ",\"\u00e9",
            "\"" + ",".repeat(40))) {
      assertThat(excess(document, 4, 64)).as(document).isNegative();
      byte[] bytes = (document + ",".repeat(40)).getBytes(UTF_8);
      int end = document.getBytes(UTF_8).length;
      assertThat(ValueCount.excess(bytes, 0, end, 4, 64)).as(document).isNegative();
    }
    String closed = "[" + manyCommas + ",[";
    byte[] bytes = (closed + "]]").getBytes(UTF_8);
    assertThat(ValueCount.excess(bytes, 0, closed.length(), 3, 64)).isEqualTo(closed.length());
  }

  @Test
  void valuesAreCountedAtTheDeepestLevelThatIsPermitted() {
    for (int maxDepth = 1; maxDepth < 5; maxDepth++) {
      String open = "[".repeat(maxDepth);
      String close = "]".repeat(maxDepth);
      String document = open + "0,".repeat(20) + "0" + close;
      // The arrays, and of their 21 numbers all but the last.
      assertThat(excess(document, maxDepth + 20, maxDepth)).isEqualTo(maxDepth + 40);
      assertThat(excess(document, maxDepth + 21, maxDepth)).isNegative();
    }
  }

  @Test
  void containersSideBySideAreNotWithinEachOther() {
    for (String container : List.of("[]", "{}", "[ ]", "{ }")) {
      String document = "[" + (container + ",").repeat(20) + container + "]";
      int last = document.length() - 1 - container.length();
      assertThat(excess(document, 21, 2)).as(document).isEqualTo(last);
      assertThat(excess(document, 22, 2)).as(document).isNegative();
    }
  }
}
