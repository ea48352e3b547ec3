package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LocatedJsonTest {

  private static final String SECRET = "s3cr3t-4711";

  private final LocatedJson root =
      JsonValue.CODEC
          .read(
              "{\"s\":\""
                  + SECRET
                  + "\",\"n\":12,\"d\":1.50,\"big\":1e400,\"t\":true,\"z\":null,"
                  + "\"a\":[{\"x y\":\"v\"}],\"o\":{}}")
          .located();

  @Test
  void valuesOfTheExpectedKindAreReturned() {
    assertThat(root.path()).isEqualTo("$");
    assertThat(root.get("s").asString()).isEqualTo(SECRET);
    assertThat(root.get("n").asInt()).isEqualTo(12);
    assertThat(root.get("n").asLong()).isEqualTo(12);
    assertThat(root.get("d").asDouble()).isEqualTo(1.5);
    assertThat(root.get("d").asBigDecimal()).isEqualTo(new BigDecimal("1.50"));
    assertThat(root.get("big").asNumber().literal()).isEqualTo("1e400");
    assertThat(root.get("t").asBoolean()).isTrue();
    assertThat(root.get("z").isNull()).isTrue();
    assertThat(root.get("a").get(0).get("x y").asString()).isEqualTo("v");
    assertThat(root.get("a").get(0).get("x y").path()).isEqualTo("$.a[0][\"x y\"]");
    assertThat(root.get("a").asList()).extracting(LocatedJson::path).containsExactly("$.a[0]");
    assertThat(root.get("a").get(0).asMap())
        .hasEntrySatisfying("x y", member -> assertThat(member.asString()).isEqualTo("v"));
    assertThat(root.asMap().keySet()).containsExactly("s", "n", "d", "big", "t", "z", "a", "o");
    assertThat(root.get("z").tryValue()).isEmpty();
    assertThat(root.get("n").tryValue()).map(LocatedJson::asInt).contains(12);
    assertThat(root.get("o").asObject().members()).isEmpty();
    assertThat(root.get("o").tryGet("missing")).isEmpty();
    assertThat(root.tryGet("z")).map(LocatedJson::isNull).contains(true);
    assertThat(root.get("s")).hasToString("$.s");
  }

  @Test
  void whatIsAbsentIsNamedWithItsPath() {
    assertThatExceptionOfType(JsonValueException.class)
        .isThrownBy(() -> root.get("a").get(0).get("missing"))
        .withMessage("$.a[0].missing: expected a value, found nothing");
    for (int index : new int[] {-1, 1, Integer.MAX_VALUE}) {
      assertThatExceptionOfType(JsonValueException.class)
          .isThrownBy(() -> root.get("a").get(index))
          .withMessage("$.a[" + index + "]: expected a value, found nothing");
    }
  }

  @Test
  void numbersThatDoNotFitAreRejectedWithoutTheirDigits() {
    assertRejected("d", LocatedJson::asInt, "$.d: expected a 32-bit integer, found another number");
    assertRejected(
        "d", LocatedJson::asLong, "$.d: expected a 64-bit integer, found another number");
    assertRejected(
        "big",
        LocatedJson::asDouble,
        "$.big: expected a number in the range of a double, found another number");
  }

  @Test
  void everyAccessorRejectsEveryOtherKindWithoutTheValue() {
    Map<String, String> kinds =
        Map.of(
            "s",
            "a string",
            "n",
            "a number",
            "t",
            "a boolean",
            "z",
            "null",
            "a",
            "an array",
            "o",
            "an object");
    Map<Consumer<LocatedJson>, String> accessors = new LinkedHashMap<>();
    accessors.put(LocatedJson::asString, "a string");
    accessors.put(LocatedJson::asInt, "a number");
    accessors.put(LocatedJson::asLong, "a number");
    accessors.put(LocatedJson::asDouble, "a number");
    accessors.put(LocatedJson::asNumber, "a number");
    accessors.put(LocatedJson::asBigDecimal, "a number");
    accessors.put(LocatedJson::asBoolean, "a boolean");
    accessors.put(LocatedJson::asArray, "an array");
    accessors.put(LocatedJson::asList, "an array");
    accessors.put(LocatedJson::asMap, "an object");
    accessors.put(LocatedJson::asObject, "an object");
    accessors.put(located -> located.tryGet("p"), "an object");
    accessors.forEach(
        (accessor, own) ->
            kinds.forEach(
                (name, kind) -> {
                  if (!kind.equals(own)) {
                    assertThatExceptionOfType(JsonValueException.class)
                        .isThrownBy(() -> accessor.accept(root.get(name)))
                        .satisfies(
                            thrown -> {
                              assertThat(thrown.path()).isEqualTo("$." + name);
                              assertThat(thrown.found()).isEqualTo(kind);
                              assertThat(thrown).hasMessageEndingWith(", found " + kind);
                              assertThat(thrown.expected()).isNotEmpty();
                              assertThat(thrown.getMessage()).doesNotContain(SECRET, "12");
                            });
                  }
                }));
  }

  @Test
  void aNameInAPathIsCutAndEscaped() {
    assertThatExceptionOfType(JsonValueException.class)
        .isThrownBy(() -> root.get("a\nb" + "c".repeat(100)))
        .withMessageStartingWith("$[\"a\\u000ab")
        .satisfies(thrown -> assertThat(thrown.path()).hasSizeLessThan(90));
  }

  @Test
  @SuppressWarnings("NullAway") // What callers without a null checker may pass.
  void charactersFloatsAndNullAreRightAsJsonValues() {
    Integer noNumber = null;
    String noString = null;
    assertThat(JsonValue.of('c')).isEqualTo(JsonValue.of("c"));
    assertThat(JsonValue.of(Character.valueOf('c'))).isEqualTo(JsonValue.of("c"));
    assertThat(JsonValue.of(0.1f)).hasToString("0.1");
    assertThat(JsonValue.of(Float.valueOf(-1.5f))).hasToString("-1.5");
    assertThat(JsonValue.of((byte) -1)).hasToString("-1");
    assertThat(JsonValue.of((short) -1)).hasToString("-1");
    assertThat(JsonValue.of(Byte.valueOf((byte) 7))).hasToString("7");
    assertThat(JsonValue.of(Integer.valueOf(7))).hasToString("7");
    assertThat(JsonValue.of(Long.valueOf(7))).hasToString("7");
    assertThat(JsonValue.of(Double.valueOf(0.1))).hasToString("0.1");
    assertThat(JsonValue.of(16_777_217)).hasToString("16777217");
    assertThatNullPointerException().isThrownBy(() -> JsonValue.of(noNumber));
    assertThatNullPointerException().isThrownBy(() -> JsonValue.of(noString)).withMessage("value");
    for (float value : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> JsonValue.of(value));
    }
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> JsonValue.of('\uD800'));
  }

  private void assertRejected(String name, Consumer<LocatedJson> accessor, String message) {
    assertThatExceptionOfType(JsonValueException.class)
        .isThrownBy(() -> accessor.accept(root.get(name)))
        .withMessage(message);
  }
}
