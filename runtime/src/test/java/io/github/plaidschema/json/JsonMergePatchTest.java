package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.plaidschema.json.JsonValue.JsonNull;
import io.github.plaidschema.json.JsonValue.JsonObject;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 7396. */
class JsonMergePatchTest {

  private static JsonValue json(String text) {
    return JsonValue.CODEC.read(text.replace('\'', '"'));
  }

  /** The cases of RFC 7396, appendix A. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'a':'b'}          | {'a':'c'}                     | {'a':'c'}",
        "{'a':'b'}          | {'b':'c'}                     | {'a':'b','b':'c'}",
        "{'a':'b'}          | {'a':null}                    | {}",
        "{'a':'b','b':'c'}  | {'a':null}                    | {'b':'c'}",
        "{'a':['b']}        | {'a':'c'}                     | {'a':'c'}",
        "{'a':'c'}          | {'a':['b']}                   | {'a':['b']}",
        "{'a':{'b':'c'}}    | {'a':{'b':'d','c':null}}      | {'a':{'b':'d'}}",
        "{'a':[{'b':'c'}]}  | {'a':[1]}                     | {'a':[1]}",
        "['a','b']          | ['c','d']                     | ['c','d']",
        "{'a':'b'}          | ['c']                         | ['c']",
        "{'a':'foo'}        | null                          | null",
        "{'a':'foo'}        | 'bar'                         | 'bar'",
        "{'e':null}         | {'a':1}                       | {'e':null,'a':1}",
        "[1,2]              | {'a':'b','c':null}            | {'a':'b'}",
        "{}                 | {'a':{'bb':{'ccc':null}}}     | {'a':{'bb':{}}}",
      })
  void patchesAreApplied(String value, String patch, String result) {
    assertThat(JsonMergePatch.apply(json(value), json(patch))).isEqualTo(json(result));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'a':1,'b':2}      | {'a':1,'b':3}                 | {'b':3}",
        "{'a':1,'b':2}      | {'a':1}                       | {'b':null}",
        "{'a':1}            | {'a':1}                       | {}",
        "{'a':1}            | {'a':1.0}                     | {'a':1.0}",
        "{'a':{'b':1,'c':2}}| {'a':{'b':1,'d':3}}           | {'a':{'c':null,'d':3}}",
        "{'a':[1,2]}        | {'a':[1,3]}                   | {'a':[1,3]}",
        "{'a':{'b':1}}      | {'a':[]}                      | {'a':[]}",
        "{'a':[]}           | {'a':{'b':1}}                 | {'a':{'b':1}}",
        "{'a':null}         | {}                            | {'a':null}",
        "{'a':null}         | {'a':null}                    | {}",
        "5                  | {'a':1}                       | {'a':1}",
        "{'a':1}            | [null]                        | [null]",
        "{'a':1}            | null                          | null",
      })
  void theyHaveWhatChanges(String before, String after, String patch) {
    assertThat(JsonMergePatch.between(json(before), json(after))).isEqualTo(json(patch));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{}                 | {'a':null}                    | $.a",
        "{'a':1}            | {'a':null}                    | $.a",
        "{'b':{'c':1}}      | {'b':{'c':1,'d':null}}        | $.b.d",
        "{'b':[]}           | {'b':{'d':null}}              | $.b.d",
        "1                  | {'a':{'b':null}}              | $.a.b",
      })
  void whatTheyCannotSayIsRejected(String before, String after, String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonMergePatch.between(json(before), json(after)))
        .withMessage("No merge patch can make " + path + " null, which it takes for absent");
  }

  /** Whatever two values are, what is not rejected is right and smallest. */
  @Test
  void patchesLeadFromOneValueToTheOther() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int rejected = 0;
    for (int i = 0; i < 20_000; i++) {
      JsonValue before = value(random, 3);
      JsonValue after = value(random, 3);
      try {
        JsonValue patch = JsonMergePatch.between(before, after);
        assertThat(JsonMergePatch.apply(before, patch)).as("seed %d", seed).isEqualTo(after);
        assertThat(JsonMergePatch.between(after, after))
            .as("seed %d", seed)
            .isEqualTo(after instanceof JsonObject ? JsonValue.object(Map.of()) : after);
      } catch (IllegalArgumentException e) {
        rejected++;
        assertThat(hasNullMember(after)).as("seed %d: %s to %s", seed, before, after).isTrue();
      }
    }
    assertThat(rejected).isBetween(100, 19_000);
  }

  private static boolean hasNullMember(JsonValue value) {
    return value instanceof JsonObject object
        && object.members().values().stream()
            .anyMatch(member -> member instanceof JsonNull || hasNullMember(member));
  }

  private static JsonValue value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 6)) {
      case 0 -> JsonValue.NULL;
      case 1 -> JsonValue.of(random.nextInt(2));
      case 2 -> JsonValue.of("s");
      case 3 -> JsonValue.array(List.of(value(random, depth - 1)));
      default -> object(random, depth);
    };
  }

  private static JsonValue object(Random random, int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      members.put("" + (char) ('a' + random.nextInt(4)), value(random, depth - 1));
    }
    return JsonValue.object(members);
  }

  @Test
  void valuesOfACodecArePatchedAsTheyAreWritten() {
    JsonCodec<Map<String, Integer>> codec = JsonCodecs.INTEGER.mapOf();
    Map<String, Integer> before = Map.of("a", 1, "b", 2);

    JsonValue patch = JsonMergePatch.between(codec, before, Map.of("b", 3, "c", 4));

    assertThat(patch).isEqualTo(json("{'a':null,'b':3,'c':4}"));
    assertThat(JsonMergePatch.apply(codec, before, patch)).isEqualTo(Map.of("b", 3, "c", 4));
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> JsonMergePatch.apply(codec, before, json("{'b':'x'}")))
        .withMessageContaining("$.b");
  }

  /** What is no further apart than its JSON says needs no patch. */
  @Test
  void valuesWithoutAnEqualityOfTheirOwnArePatchedByTheirJson() {
    JsonCodec<int[]> codec =
        JsonCodecs.INTEGER
            .listOf()
            .map(
                list -> list.stream().mapToInt(i -> i).toArray(),
                array -> Arrays.stream(array).boxed().toList());

    assertThat(JsonMergePatch.between(codec, new int[] {1}, new int[] {1})).isEqualTo(json("[1]"));
    assertThat(
            JsonMergePatch.between(
                codec.mapOf(), Map.of("a", new int[] {1}), Map.of("a", new int[] {1})))
        .isEqualTo(json("{}"));
    assertThat(JsonMergePatch.between(codec.mapOf(), Map.of(), Map.of("a", new int[] {1})))
        .isEqualTo(json("{'a':[1]}"));
  }

  @Test
  void whatAProgramHasInMemoryIsComparedWhateverTheLimits() {
    JsonValue deep = JsonValue.of(1);
    for (int i = 0; i < 150; i++) {
      deep = JsonValue.array(List.of(deep));
    }
    JsonValue many = JsonValue.array(Collections.nCopies(1_100_000, JsonValue.of(1)));
    for (JsonValue value : List.of(deep, many)) {
      assertThat(JsonMergePatch.between(JsonValue.CODEC, JsonValue.NULL, value)).isEqualTo(value);
      assertThat(JsonDifference.between(JsonValue.CODEC, value, value)).isEmpty();
    }
  }

  @Test
  void whatIsNestedTooDeeplyIsRejected() {
    JsonValue deep = JsonValue.of(1);
    JsonValue other = JsonValue.of(2);
    for (int i = 0; i < 1_000_000; i++) {
      deep = JsonValue.object(Map.of("a", deep));
      other = JsonValue.object(Map.of("a", other));
    }
    JsonValue before = deep;
    JsonValue after = other;

    assertThatIllegalStateException().isThrownBy(() -> JsonMergePatch.between(before, after));
    assertThatIllegalStateException().isThrownBy(() -> JsonMergePatch.apply(before, after));
    assertThatIllegalStateException().isThrownBy(() -> JsonDifference.between(before, after));
  }
}
