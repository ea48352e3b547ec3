package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonDifferenceTest {

  private static JsonValue json(String text) {
    return JsonValue.CODEC.read(text.replace('\'', '"'));
  }

  private static List<String> differences(String before, String after) {
    return JsonDifference.between(json(before), json(after)).stream()
        .map(JsonDifference::toString)
        .toList();
  }

  @Test
  void equalValuesHaveNone() {
    String json = "{'a':[1,{'b':null}],'c':1.10}";
    assertThat(differences(json, json)).isEmpty();
    assertThat(differences("{'a':1,'b':2}", "{'b':2,'a':1}")).isEmpty();
    assertThat(differences("null", "null")).isEmpty();
  }

  @Test
  void everyPlaceIsNamedOnce() {
    assertThat(
            differences(
                "{'same':0,'gone':1,'a b':{'x':[1,2,{'y':1}]},'kind':{},'n':null,'z':1.0}",
                "{'z':1,'new':{'x':1},'kind':[],'a b':{'x':[1,3,{'y':1,'q':2},4]},'same':0}"))
        .containsExactly(
            "$.gone: removed",
            "$[\"a b\"].x[1]: changed",
            "$[\"a b\"].x[2].q: added",
            "$[\"a b\"].x[3]: added",
            "$.kind: changed",
            "$.n: removed",
            "$.z: changed",
            "$.new: added");
    assertThat(differences("[1,2]", "[1]")).containsExactly("$[1]: removed");
    assertThat(differences("1", "2")).containsExactly("$: changed");
  }

  @Test
  void theyHaveBothValues() {
    assertThat(JsonDifference.between(json("{'a':1,'b':[]}"), json("{'a':null,'c':2}")))
        .containsExactly(
            new JsonDifference("$.a", Optional.of(JsonValue.of(1)), Optional.of(JsonValue.NULL)),
            new JsonDifference("$.b", Optional.of(json("[]")), Optional.empty()),
            new JsonDifference("$.c", Optional.empty(), Optional.of(JsonValue.of(2))));
  }

  @Test
  void valuesOfACodecAreComparedAsTheyAreWritten() {
    JsonCodec<Map<String, Integer>> codec = JsonCodecs.INTEGER.mapOf();

    assertThat(JsonDifference.between(codec, Map.of("a", 1), Map.of("a", 2)))
        .containsExactly(
            new JsonDifference("$.a", Optional.of(JsonValue.of(1)), Optional.of(JsonValue.of(2))));
  }
}
