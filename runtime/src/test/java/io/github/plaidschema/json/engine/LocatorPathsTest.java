package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a path is cut, what is current at which index, and what finding it costs. */
class LocatorPathsTest {

  private static final int LONGEST = 2_048;

  private static Locator locator(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return new Locator(bytes, 0, bytes.length);
  }

  /** Whole segments from the beginning in half of the room, and from the end in the rest. */
  private static String shown(List<String> segments, String last) {
    int room = LONGEST - last.length();
    StringBuilder head = new StringBuilder("$");
    int first = 0;
    while (first < segments.size() && head.length() + segments.get(first).length() <= room / 2) {
      head.append(segments.get(first++));
    }
    StringBuilder tail = new StringBuilder();
    int behind = segments.size();
    while (behind > first
        && head.length() + tail.length() + segments.get(behind - 1).length() <= room) {
      tail.insert(0, segments.get(--behind));
    }
    return head + (behind > first ? "..." : "") + tail + last;
  }

  @Test
  void aPathOfAnyLengthIsShownWholeOrWithoutItsMiddle() {
    for (int extra = 0; extra < 64; extra++) {
      for (int count : new int[] {30, 31, 32, 33, 34, 40}) {
        List<String> segments = new ArrayList<>();
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < count; i++) {
          String name = "n".repeat(i == 5 || i == count - 3 ? 1 + extra : 62);
          segments.add("." + name);
          json.append("{\"").append(name).append("\":");
        }
        int value = json.length();
        assertThat(locator(json + "1").path(value)).isEqualTo(shown(segments, ""));
        assertThat(locator(json + "{\"last\":1").path(value + 1))
            .isEqualTo(shown(segments, ".last"));
      }
    }
  }

  @Test
  void aPropertyIsCurrentFromItsNameToTheComma() {
    String json = "{\"a\" : [ 1 , 2 ] , \"b\":{}}";
    String a = "$.a";
    String b = "$.b";
    List<String> paths = new ArrayList<>(List.of("$", a, "$", "$", a, a, a, a));
    paths.addAll(Collections.nCopies(4, "$.a[0]"));
    paths.addAll(Collections.nCopies(4, "$.a[1]"));
    paths.addAll(List.of(a, a, "$", b, "$", "$", b, b, b, b, "$"));
    for (int offset = 0; offset < paths.size(); offset++) {
      assertThat(locator(json).path(offset)).as("at %s", offset).isEqualTo(paths.get(offset));
    }
  }

  @Test
  void aColumnIsCountedWhetherOrNotTheLineWasAskedFor() {
    String json = "{\n  \"a\" : 1}";
    assertThat(locator(json).column(9)).isEqualTo(8);
    assertThat(locator(json).line(9)).isEqualTo(2);
  }

  /** Each byte is gone over once, and of a name as much is decoded as is shown, and one more. */
  @Test
  void theWorkIsCountedInBytes() {
    Locator shortName = locator("{\"abc\":1}");
    assertThat(shortName.path(7)).isEqualTo("$.abc");
    assertThat(shortName.work()).isEqualTo(7 + 4);
    assertThat(shortName.path(8)).isEqualTo("$.abc");
    assertThat(shortName.work()).isEqualTo(8 + 4);
    assertThat(shortName.column(8)).isEqualTo(9);
    assertThat(shortName.work()).isEqualTo(8 + 4 + 8);
    Locator spaced = locator("{ \n  \"abc\" \t : 1}");
    assertThat(spaced.path(14)).isEqualTo("$.abc");
    // And the two bytes between the name and its colon, which tell that it is one.
    assertThat(spaced.work()).isEqualTo(14 + 4 + 3);
    Locator longName = locator("{\"" + "n".repeat(1_000) + "\":1}");
    assertThat(longName.path(1_004)).isEqualTo("$." + "n".repeat(64) + "...");
    assertThat(longName.work()).isEqualTo(1_004 + 66);
  }
}
