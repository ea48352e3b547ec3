package io.github.plaidschema.json.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed forges no line of a log and is bounded. */
class DescriptionTest {

  private static final class Unknown extends KeptJson {
    Unknown(JsonValue json) {
      super("Unknown", json);
    }
  }

  private static String field(Object value) {
    Description description = new Description("X");
    description.field("f", value);
    return description.toString();
  }

  private static String names(String... names) {
    Description description = new Description("X");
    description.names("rest", new LinkedHashSet<>(List.of(names)));
    return description.toString();
  }

  private static Map<String, JsonValue> members(int count) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      members.put("n" + i, JsonValue.of("secret"));
    }
    return members;
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, '\n', '\r', 0x1B, 0x7F, 0x85, 0x9B, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029,
        0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xD800, 0xDFFF, 0xE000, 0xE0001
      })
  void whatCouldForgeALineIsEscapedWhereverItStands(int character) {
    String bad = "a" + Character.toString(character) + "b";
    StringBuilder escape = new StringBuilder();
    for (char unit : Character.toChars(character)) {
      escape.append(String.format("\\u%04x", (int) unit));
    }
    String good = "a" + escape + "b";
    Object other =
        new Object() {
          @Override
          public String toString() {
            return bad;
          }
        };

    assertThat(field(bad)).isEqualTo("X{f=" + good + "}");
    assertThat(field(List.of(bad))).isEqualTo("X{f=[" + good + "]}");
    assertThat(field(Set.of(List.of(bad)))).isEqualTo("X{f=[[" + good + "]]}");
    assertThat(field(Map.of(bad, bad))).isEqualTo("X{f={" + good + "=" + good + "}}");
    assertThat(field(other)).isEqualTo("X{f=" + good + "}");
    assertThat(field(field(bad))).isEqualTo("X{f=X{f=" + good + "}}");
    assertThat(field(OpenEnum.<Thread.State>of(bad))).isEqualTo("X{f=" + good + "}");
    assertThat(OpenEnum.<Thread.State>of(bad)).hasToString(bad);
    assertThat(names(bad)).isEqualTo("X{rest=[\"" + good + "\"]}");
    if (character != 0xD800 && character != 0xDFFF) {
      JsonValue json = JsonValue.object(Map.of(bad, JsonValue.of(bad)));
      assertThat(JsonValue.CODEC.read(json.toString())).isEqualTo(json);
      assertThat(json.toString()).doesNotContain(Character.toString(character));
      assertThat(field(json)).doesNotContain(Character.toString(character));
      assertThat(new Unknown(json)).hasToString("Unknown{json=[\"" + good + "\"]}");
    }
  }

  @Test
  void whatIsVisibleIsPrintedAsItIs() {
    assertThat(field("Größe \\ \"€\" \uD83D\uDE00")).isEqualTo("X{f=Größe \\ \"€\" \uD83D\uDE00}");
    assertThat(names("a_1", "a b", "\\")).isEqualTo("X{rest=[a_1, \"a b\", \"\\\\\"]}");
  }

  @Test
  void whatIsLongIsCut() {
    String emoji = "\uD83D\uDE00";
    assertThat(field(emoji.repeat(1_000))).isEqualTo("X{f=" + emoji.repeat(1_000) + "}");
    assertThat(field(emoji.repeat(1_001))).isEqualTo("X{f=" + emoji.repeat(1_000) + "...}");
    assertThat(field(URI.create("u:" + "x".repeat(1_000_000)))).hasSizeLessThan(1_100);
    assertThat(field(JsonValue.of("x".repeat(1_000_000)))).hasSizeLessThan(1_100);
    assertThat(field(List.of(Optional.of("x".repeat(1_000_000))))).hasSizeLessThan(10_100);
    assertThat(field(OpenEnum.<Thread.State>of("x".repeat(1_001))))
        .isEqualTo("X{f=" + "x".repeat(1_000) + "...}");
    assertThat(field(Map.of("k".repeat(65), 1))).isEqualTo("X{f={" + "k".repeat(64) + "...=1}}");
    assertThat(field(Collections.nCopies(112, 1)))
        .isEqualTo("X{f=[" + "1, ".repeat(99) + "1, ... 12 more]}");
    assertThat(new Unknown(JsonValue.object(members(32))).toString())
        .contains("n0, n1, ")
        .endsWith("n19, ... 12 more]}")
        .doesNotContain("secret");
    assertThat(names("n".repeat(65))).isEqualTo("X{rest=[" + "n".repeat(64) + "...]}");
  }

  @Test
  void whatDoesNotFitOrIsSecretIsNotShown() {
    Description description = new Description("X");
    description.mismatch("f");
    description.field("g", 1);
    description.secret("h");
    assertThat(description).hasToString("X{f=[mismatch], g=1, h=[redacted]}");
  }
}
