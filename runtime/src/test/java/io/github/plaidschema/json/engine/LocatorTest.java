package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LocatorTest {

  private static String pathOf(String json, String place) {
    byte[] bytes = json.getBytes(UTF_8);
    int offset = json.substring(0, json.indexOf(place)).getBytes(UTF_8).length;
    return new Locator(bytes, 0, bytes.length).path(offset);
  }

  @Test
  void aPathNamesPropertiesAndCountsElements() {
    String json = "{\"a\":{\"b\":[0,[1],{\"c\":2,\"d\":\"x,]}{[\"},3]},\"e\":4}";
    assertThat(pathOf(json, "{\"a\"")).isEqualTo("$");
    assertThat(pathOf(json, "0")).isEqualTo("$.a.b[0]");
    assertThat(pathOf(json, "1")).isEqualTo("$.a.b[1][0]");
    assertThat(pathOf(json, "2")).isEqualTo("$.a.b[2].c");
    assertThat(pathOf(json, "\"x")).isEqualTo("$.a.b[2].d");
    assertThat(pathOf(json, "3")).isEqualTo("$.a.b[3]");
    assertThat(pathOf(json, "4")).isEqualTo("$.e");
    assertThat(pathOf(json, "\"e\"")).isEqualTo("$.e");
    assertThat(pathOf(json, "e\"")).isEqualTo("$");
  }

  @Test
  void aNameThatIsNoIdentifierIsQuotedAndEscaped() {
    assertThat(pathOf("{\"credit card\":1}", "1")).isEqualTo("$[\"credit card\"]");
    assertThat(pathOf("{\"\":5}", "5")).isEqualTo("$[\"\"]");
    assertThat(pathOf("{\"1a\":5}", "5")).isEqualTo("$[\"1a\"]");
    assertThat(pathOf("{\"é\":1}", "1")).isEqualTo("$[\"é\"]");
    assertThat(pathOf("{\"a\\n\\u202e\\\"\\\\\\u0000\":7}", "7"))
        .isEqualTo("$[\"a\\u000a\\u202e\\\"\\\\\\u0000\"]");
  }

  @Test
  void aNameIsCutAfterSixtyFourCharacters() {
    String exact = "x".repeat(64);
    assertThat(pathOf("{\"" + exact + "\":1}", "1")).isEqualTo("$." + exact);
    assertThat(pathOf("{\"" + exact + "y\":1}", "1")).isEqualTo("$." + exact + "...");
    String wide = "\uD834\uDD1E".repeat(65);
    assertThat(pathOf("{\"" + wide + "\":1}", "1"))
        .isEqualTo("$[\"" + "\uD834\uDD1E".repeat(64) + "...\"]");
  }

  @Test
  void linesEndWithALineFeedAndColumnsCountCodePoints() {
    byte[] bytes = "{\r\n \"é\uD834\uDD1E\" : 1\n}".getBytes(UTF_8);
    Locator locator = new Locator(bytes, 0, bytes.length);
    assertThat(locator.line(0)).isEqualTo(1);
    assertThat(locator.column(0)).isEqualTo(1);
    int one = bytes.length - 3;
    assertThat(bytes[one]).isEqualTo((byte) '1');
    assertThat(locator.line(one)).isEqualTo(2);
    assertThat(locator.column(one)).isEqualTo(9);
    assertThat(locator.line(bytes.length)).isEqualTo(3);
    assertThat(locator.column(bytes.length)).isEqualTo(2);
  }

  @Test
  void oneLocatorFindsTheSameAsAFreshOneForEachPlace() {
    byte[] bytes = "{\"a\":[{\"b\":\"\\\"]\"},[],[[2]]],\n\"c\":{},\"d\":null}".getBytes(UTF_8);
    Locator running = new Locator(bytes, 0, bytes.length);
    for (int offset = 0; offset <= bytes.length; offset++) {
      Locator fresh = new Locator(bytes, 0, bytes.length);
      assertThat(running.path(offset)).isEqualTo(fresh.path(offset));
      assertThat(running.line(offset)).isEqualTo(fresh.line(offset));
      assertThat(running.column(offset)).isEqualTo(fresh.column(offset));
    }
  }

  @Test
  void allPlacesOfADocumentTogetherCostLittleMoreThanOnePassOverIt() {
    String space = " \n".repeat(5_000);
    String name = "\"" + "\\u0041é".repeat(5_000) + "\"";
    String open = "{\"a\":[";
    List<String> documents =
        List.of(
            "[" + "{},".repeat(50_000) + "0]",
            "[" + "[".repeat(150) + "{\"a\":0},".repeat(20_000) + "0" + "]".repeat(151),
            open.repeat(75) + "{\"a\":0},".repeat(20_000) + "0" + "]}".repeat(75),
            ("{" + name + ":").repeat(20)
                + "["
                + "{\"a\":0},".repeat(20_000)
                + "0]"
                + "}".repeat(20),
            "{" + (name + ":0,").repeat(20) + "\"a\":0}",
            "{\"a\"" + space + ":" + space + "[" + "{\"a\"  :0},".repeat(20_000) + "0]}",
            "{" + "\"a\" : \"b\", ".repeat(20_000) + "\"a\":0}",
            "[\"" + "x".repeat(200_000),
            "\n".repeat(100_000) + "[" + "\"\",\n".repeat(20_000) + "0]");
    for (String document : documents) {
      byte[] bytes = document.getBytes(UTF_8);
      // As many as a check lists, spread over the document, each asked for a path and a place.
      int asked = 1_000;
      Locator locator = new Locator(bytes, 0, bytes.length);
      for (int i = 0; i < asked; i++) {
        int offset = (int) ((long) bytes.length * i / asked);
        locator.path(offset);
        locator.line(offset);
        locator.column(offset);
      }
      // A pass for the containers, one for the lines, and at most two over names that are shown
      // later;
      // and of a name that is itself the place no more than is shown.
      assertThat(locator.work())
          .as("a document that begins with %.40s", document)
          .isLessThan(4L * bytes.length + 500L * asked);
    }
  }

  @Test
  void aLongNameAboveManyPlacesIsGoneOverAndDecodedOnce() {
    String name = "\\u0041é".repeat(100_000);
    String json = "{\"" + name + "\":{\"" + name + "\":[" + "{\"a\":0},".repeat(1_000) + "0]}}";
    byte[] bytes = json.getBytes(UTF_8);
    Locator locator = new Locator(bytes, 0, bytes.length);
    for (int offset = json.substring(0, json.indexOf("[{")).getBytes(UTF_8).length;
        offset < bytes.length;
        offset++) {
      locator.path(offset);
      locator.line(offset);
    }
    assertThat(locator.path(bytes.length)).isEqualTo("$");
    assertThat(locator.work()).isLessThan(4L * bytes.length);
  }

  @Test
  void aLongPathShowsItsBeginningAndItsEnd() {
    String json = ("{\"" + "n".repeat(60) + "\":").repeat(200) + "[0,1";
    byte[] bytes = json.getBytes(UTF_8);
    String path = new Locator(bytes, 0, bytes.length).path(bytes.length - 1);
    assertThat(path)
        .startsWith("$." + "n".repeat(60) + ".n")
        .contains("n....n")
        .endsWith("n[1]")
        .hasSizeBetween(1_900, 2_060);
  }

  @Test
  void linesAndColumnsAreCountedAlikeByWordsAndByBytes() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.appendCodePoint(new int[] {'\n', 'a', 0x8A, 0xE9, 0x20AC, 0x1D11E}[random.nextInt(6)]);
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      Locator whole = new Locator(bytes, 0, bytes.length);
      Locator stepping = new Locator(bytes, 0, bytes.length);
      for (int offset = 0; offset <= bytes.length; offset++) {
        stepping.line(offset);
      }
      assertThat(whole.line(bytes.length))
          .as("seed %s", seed)
          .isEqualTo(stepping.line(bytes.length));
      assertThat(whole.column(bytes.length))
          .as("seed %s", seed)
          .isEqualTo(stepping.column(bytes.length));
    }
  }

  @Test
  void noStructureOfBytesWhateverConfusesIt() {
    SplittableRandom random = new SplittableRandom(9);
    String characters = "{}[],:\"\\a1 \n";
    for (int round = 0; round < 50_000; round++) {
      byte[] bytes = new byte[random.nextInt(30)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) characters.charAt(random.nextInt(characters.length()));
      }
      assertThatCode(
              () -> {
                Locator locator = new Locator(bytes, 0, bytes.length);
                for (int offset = 0; offset <= bytes.length; offset++) {
                  assertThat(locator.path(offset)).startsWith("$");
                }
              })
          .as(new String(bytes, UTF_8))
          .doesNotThrowAnyException();
    }
  }
}
