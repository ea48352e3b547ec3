package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawJsonTest {

  private static final List<String> VALUES =
      List.of(
          "1",
          "-0.5e+1",
          "null",
          "\"\"",
          "\"a, ]}\"",
          "\"\\\"\"",
          "\"\\\\\"",
          "\"é\u2003\"",
          "[]",
          "{}",
          "[1,[2,\"]\"]]",
          "{\"a,}\":{\"b\":[null,\"}\"]}}");
  private static final List<String> SPACES = List.of("", " ", "\t\r\n", "            ");

  private static List<String> values(String json) {
    byte[] bytes = (json + ",9]").getBytes(UTF_8);
    List<String> found = new ArrayList<>();
    for (RawJson.Range range : RawJson.values(bytes, 0, bytes.length - 3)) {
      found.add(new String(bytes, range.from(), range.to() - range.from(), UTF_8));
    }
    return found;
  }

  @Test
  void valuesAreTakenApartHoweverTheyAreSpaced() {
    for (String space : SPACES) {
      assertThat(values("[" + space + "]")).isEmpty();
      assertThat(values("{" + space + "}")).isEmpty();
      String comma = space + "," + space;
      String name = "\"n\\\"a\"" + space + ":" + space;
      for (String first : VALUES) {
        for (String second : VALUES) {
          List<String> both = List.of(first, second);
          String elements = first + comma + second;
          String members = name + first + comma + name + second;
          assertThat(values("[" + space + elements + space + "]")).isEqualTo(both);
          assertThat(values("{" + space + members + space + "}")).isEqualTo(both);
        }
        assertThat(values("[" + space + first + space + "]")).containsExactly(first);
      }
    }
  }

  @Test
  void whatIsCompactHasNoSpaceBetweenItsTokens() {
    for (String space : SPACES) {
      for (String value : VALUES) {
        String json = "[" + space + value + space + "," + space + value + space + "]";
        byte[] bytes = ("x" + json + "x").getBytes(UTF_8);
        assertThat(RawJson.compact(bytes, 1, bytes.length - 1))
            .isEqualTo("[" + value + "," + value + "]");
      }
    }
  }
}
