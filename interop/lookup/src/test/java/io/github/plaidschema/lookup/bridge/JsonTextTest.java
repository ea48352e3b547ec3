package io.github.plaidschema.lookup.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.models.RandomWallets;
import org.junit.jupiter.api.Test;

final class JsonTextTest {

  private static final JsonLimits LIMITS =
      JsonLimits.DEFAULT.withMaxBytes(1_000).withMaxDepth(5).withMaxNumberLength(10);

  private static final JsonCodec<JsonValue> CODEC = JsonValue.CODEC.withLimits(LIMITS);

  private final JsonText text = new JsonText(LIMITS);

  @Test
  void the_tokens_of_a_document_give_the_document() {
    for (long seed = 0; seed < 200; seed++) {
      JsonValue document = new RandomWallets(seed).next();
      JsonText copy = new JsonText(JsonLimits.DEFAULT);

      tokens(document, copy);

      assertThat(copy.read(JsonValue.CODEC)).as("seed %s", seed).isEqualTo(document);
    }
  }

  private static void tokens(JsonValue value, JsonText out) {
    if (value instanceof JsonValue.JsonObject object) {
      out.beginObject();
      object
          .members()
          .forEach(
              (name, member) -> {
                out.name(name);
                tokens(member, out);
              });
      out.endObject();
    } else if (value instanceof JsonValue.JsonArray array) {
      out.beginArray();
      array.elements().forEach(element -> tokens(element, out));
      out.endArray();
    } else if (value instanceof JsonValue.JsonString string) {
      out.string(string.value());
    } else if (value instanceof JsonValue.JsonNumber number) {
      out.number(number.literal());
    } else if (value instanceof JsonValue.JsonBoolean bool) {
      out.bool(bool.value());
    } else {
      out.nullValue();
    }
  }

  @Test
  void a_repeated_name_reaches_the_codec_which_rejects_it() {
    text.beginObject();
    text.name("a");
    text.nullValue();
    text.name("a");
    text.nullValue();
    text.endObject();

    assertThat(text.isFull()).isFalse();
    assertThatThrownBy(() -> text.read(CODEC)).isInstanceOf(JsonException.class);
  }

  @Test
  void a_number_that_json_does_not_have_is_rejected() {
    for (String literal :
        new String[] {"NaN", "0x10", "+1", "1,2", "1]", "01", ".5", "", "Infinity"}) {
      JsonText array = new JsonText(LIMITS);
      array.beginArray();
      array.number(literal);
      array.endArray();

      assertThatThrownBy(() -> array.read(CODEC)).as(literal).isInstanceOf(JsonException.class);
    }
  }

  @Test
  void a_number_of_the_greatest_length_is_read_and_a_longer_one_rejected() {
    text.number("1234567890");
    assertThat(text.read(CODEC)).hasToString("1234567890");

    JsonText longer = new JsonText(LIMITS);
    longer.number("1".repeat(1_000_000));
    assertThat(longer.isFull()).isTrue();
    assertThatThrownBy(() -> longer.read(CODEC))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("10 characters");
  }

  @Test
  void nesting_is_full_beyond_its_limit() {
    for (int depth = 1; depth <= 5; depth++) {
      text.beginArray();
      assertThat(text.isFull()).isFalse();
    }
    text.beginArray();

    assertThat(text.isFull()).isTrue();
    assertThatThrownBy(() -> text.read(CODEC))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("at most 5 levels");
  }

  @Test
  void endless_tokens_are_full_beyond_the_limit_of_bytes() {
    text.beginArray();
    for (int i = 0; i < 600; i++) {
      text.bool(true);
    }

    assertThat(text.isFull()).isTrue();
    assertThatThrownBy(() -> text.read(CODEC))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("at most 1000 bytes");
  }

  @Test
  void a_text_beyond_the_limit_is_not_copied() {
    text.string("x".repeat(10_000));

    assertThat(text.isFull()).isTrue();
    assertThatThrownBy(() -> text.read(CODEC)).hasMessageContaining("at most 1000 bytes");
  }

  @Test
  void the_limit_counts_bytes_also_where_characters_have_several() {
    text.string("é".repeat(600));

    assertThat(text.isFull()).isFalse();
    assertThatThrownBy(() -> text.read(CODEC)).hasMessageContaining("at most 1000 bytes");
  }

  @Test
  void a_lone_surrogate_is_rejected() {
    text.string("a\uD800");

    assertThatThrownBy(() -> text.read(CODEC)).isInstanceOf(JsonException.class);
  }
}
