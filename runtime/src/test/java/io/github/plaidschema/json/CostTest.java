package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.generated.ElementReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What hostile documents cost, counted in comparisons, not in time. */
class CostTest {

  private static String unknownProperties(int count) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < count; i++) {
      json.append("\"unknown").append(i).append("\":0,");
    }
    return json.append("\"id\":null}").toString();
  }

  @Test
  void aLongNameAboveManyViolationsIsCut() {
    String name = "\\u0041é".repeat(200_000);
    String json = "{\"" + name + "\":" + unknownProperties(1_000) + "}";
    JsonCodec<?> codec = Account.SKIPPING.mapOf();
    List<JsonViolation> violations = codec.check(json);
    assertThat(violations).hasSize(1_000);
    assertThat(violations.get(999).path()).startsWith("$[\"AéAé").contains("...\"]");
  }

  @Test
  void thePathOfAViolationIsBounded() {
    String open = ("{\"" + "é\\n".repeat(40) + "\":").repeat(200);
    String json = open + "{\"a\":tru}" + "}".repeat(200);
    JsonLimits deep = JsonLimits.DEFAULT.withMaxDepth(JsonLimits.HIGHEST_MAX_DEPTH);
    JsonViolation violation = JsonValue.CODEC.withLimits(deep).check(json).get(0);
    assertThat(violation.path()).hasSizeLessThan(2_100);
  }

  /** A value whose hash code is not better than its text's, and which counts comparisons. */
  private static final class Poor {

    private static int comparisons;

    private final String text;

    Poor(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object other) {
      comparisons++;
      return other instanceof Poor that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  private static final JsonCodec<Poor> POOR =
      new JsonCodec<>() {
        @Override
        public Poor read(JsonReader in) {
          return new Poor(in.readString());
        }

        @Override
        public void write(JsonWriter out, Poor value) {
          out.writeString(value.text);
        }
      };

  private static <T> JsonCodec<Set<T>> setOf(JsonCodec<T> each) {
    return new JsonCodec<>() {
      @Override
      public Set<T> read(JsonReader in) {
        int mark = ElementReader.begin(in);
        while (ElementReader.next(in)) {
          ElementReader.add(in, in.readWith(each));
        }
        return ElementReader.set(in, mark);
      }

      @Override
      public void write(JsonWriter out, Set<T> value) {
        out.beginArray();
        value.forEach(element -> each.write(out, element));
        out.endArray();
      }
    };
  }

  /** Two to the power of {@code bits} texts of one hash code. */
  private static List<String> colliding(int bits) {
    List<String> texts = List.of("");
    for (int i = 0; i < bits; i++) {
      List<String> longer = new ArrayList<>();
      for (String text : texts) {
        longer.add(text + "Aa");
        longer.add(text + "BB");
      }
      texts = longer;
    }
    return texts;
  }

  private static String array(List<String> texts) {
    return "[\"" + String.join("\",\"", texts) + "\"]";
  }

  @Test
  void aSetOfManyElementsWithOneHashCodeIsRejectedBeforeItCostsMuch() {
    Poor.comparisons = 0;
    assertThatThrownBy(() -> setOf(POOR).read(array(colliding(14))))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("different hash codes");
    assertThat(Poor.comparisons).isLessThan(20_000);
    assertThat(setOf(POOR).read(array(colliding(6)))).hasSize(64);
    List<String> distinct = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      distinct.add(Integer.toString(i));
    }
    Poor.comparisons = 0;
    Set<Poor> set = setOf(POOR).read(array(distinct));
    assertThat(set).hasSize(50_000).contains(new Poor("7")).doesNotContain(new Poor("x"));
    assertThat(set.equals(setOf(POOR).read(array(distinct)))).isTrue();
    assertThat(Poor.comparisons).isLessThan(200_000);
  }

  @Test
  void valuesOfAnyKindInASetAreFoundByHashCodesThatADocumentCannotChoose() {
    List<String> texts = colliding(14);
    assertThat(texts.stream().map(String::hashCode).distinct()).hasSize(1);
    JsonCodec<Set<JsonValue>> codec = setOf(JsonValue.CODEC);
    StringBuilder objects = new StringBuilder("[");
    for (String text : texts) {
      objects.append("{\"a\":[\"").append(text).append("\"]},");
    }
    String json = objects + "null]";
    Set<JsonValue> values = codec.read(json);
    assertThat(values).hasSize(texts.size() + 1);
    assertThat(values.stream().map(JsonValue::hashCode).distinct().count())
        .isGreaterThan(texts.size() - 10);
    assertThat(codec.read(json)).isEqualTo(values).hasSameHashCodeAs(values);
    assertThat(new LinkedHashSet<>(values)).isEqualTo(values);
  }

  @Test
  void anElementThatASetHasIsWrittenOnce() {
    JsonCodec<Set<JsonValue>> codec = setOf(JsonValue.CODEC);
    String json = "[1,2,1,3,{\"a\":1,\"b\":2},{\"b\":2,\"a\":1},4,5,6,7,8,9,10,2]";
    assertThat(codec.writeString(codec.read(json)))
        .isEqualTo("[1,2,3,{\"a\":1,\"b\":2},4,5,6,7,8,9,10]");
  }
}
