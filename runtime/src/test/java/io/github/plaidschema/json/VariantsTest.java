package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonViolation.Kind;
import io.github.plaidschema.json.generated.Variants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What code that is generated for a union gets from the reader. */
class VariantsTest {
  private static final Variants BY_TEXT =
      Variants.by("type").text("a", 0).text("b", 1).text("c", 0).kind(JsonToken.NUMBER, 2).build();

  private static final Variants BY_SHAPE =
      Variants.byShape()
          .closed(0)
          .required("id", JsonToken.STRING, JsonToken.NUMBER)
          .optional("state", JsonToken.STRING)
          .known("on", "off")
          .open(1)
          .nullable("id", JsonToken.BOOLEAN)
          .required("any")
          .build();

  private static JsonReader reader(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return new JsonReader(bytes, 0, bytes.length, JsonLimits.DEFAULT, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0  | {\"type\":\"a\"}",
        "1  | {\"x\":[{\"type\":\"a\"}],\"type\":\"b\"}",
        "0  | {\"type\":\"\\u0063\"}",
        "2  | 1",
        "-1 | {\"type\":\"d\"}",
        "-1 | {\"type\":true}",
        "-1 | {}",
        "-1 | []",
        "-1 | {\"x\":",
        "-1 | {\"x\" 1}",
      })
  void theTextOfAPropertyTellsTheVariant(int variant, String json) {
    assertThat(BY_TEXT.next(reader(json))).isEqualTo(variant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0  | {\"id\":\"a\"}",
        "0  | {\"id\":1,\"state\":\"on\"}",
        "0  | {\"id\":1,\"state\":\"new\"}",
        "0  | {\"id\":1,\"x\":0}",
        "0  | {\"state\":null}",
        "1  | {\"id\":null,\"any\":{}}",
        "1  | {\"id\":true,\"any\":0,\"x\":0}",
        "1  | {\"id\":true}",
        "1  | {\"any\":0}",
        "-1 | {\"id\":[]}",
        "-1 | {\"id\":[],\"any\":1}",
        "-1 | {\"x\":1}",
        "-1 | {}",
        "-1 | 1",
      })
  void theShapeTellsTheVariant(int variant, String json) {
    assertThat(BY_SHAPE.next(reader(json))).isEqualTo(variant);
  }

  @Test
  void toAskForTheVariantConsumesNothing() {
    JsonReader in = reader(" [ {\"type\":\"a\",\"x\":[1]} , 7 ] ");
    in.beginArray();

    assertThat(in.hasNext()).isTrue();
    assertThat(BY_TEXT.next(in)).isEqualTo(BY_TEXT.next(in)).isZero();
    assertThat(in.readValue()).hasToString("{\"type\":\"a\",\"x\":[1]}");
    assertThat(in.hasNext()).isTrue();
    assertThat(BY_TEXT.next(in)).isEqualTo(2);
    assertThat(in.readInt()).isEqualTo(7);
    assertThat(in.hasNext()).isFalse();
  }

  @Test
  void anUnknownVariantIsNotedWhereViolationsAreAskedFor() {
    JsonCodec<JsonValue> codec =
        new JsonCodec<>() {
          @Override
          public JsonValue read(JsonReader in) {
            return Variants.readUnknown(in);
          }

          @Override
          public void write(JsonWriter out, JsonValue value) {
            out.writeValue(value);
          }
        };

    assertThat(codec.mapOf().check("{\"a\": [1]}"))
        .containsExactly(
            new JsonViolation(
                Kind.UNKNOWN_VARIANT, "$.a", 1, 7, 6, "the value is not a known variant"));
    assertThat(codec.read("[1]")).hasToString("[1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "  "})
  void noValueHasNoVariant(String json) {
    assertThatThrownBy(() -> BY_TEXT.next(reader(json)))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("expected a value");
  }

  @Test
  void whatNothingCanBeToldByIsRejected() {
    assertThatThrownBy(() -> Variants.by("type").text("a", 0).text("a", 1).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Variants.byShape().open(0).required("a").optional("a").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Variants.byShape().required("a"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Variants.byShape().open(0).only("a"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void moreTextsThanAFew() {
    Variants.Builder many = Variants.by("type");
    for (int i = 0; i < 100; i++) {
      many.text("t" + i, i);
    }
    Variants variants = many.build();

    assertThat(variants.next(reader("{\"type\":\"t99\"}"))).isEqualTo(99);
    assertThat(variants.next(reader("{\"type\":\"t100\"}"))).isEqualTo(Variants.UNKNOWN);
  }
}
