package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A codec reads and writes one value, and nothing of what is around it. */
class ConfinedCodecsTest {

  private static JsonCodec<String> reading(Function<JsonReader, String> reader) {
    return JsonCodec.of(reader, JsonWriter::writeString);
  }

  private static JsonCodec<String> writing(BiConsumer<JsonWriter, String> writer) {
    return JsonCodec.of(JsonReader::readString, writer);
  }

  static List<Function<JsonReader, String>> readingTooMuch() {
    return List.of(
        in -> in.readString() + in.readString(),
        in -> {
          String first = in.readString();
          return in.hasNext() ? first + in.readString() : first;
        },
        in -> {
          String first = in.readString();
          return in.hasNext() ? first + in.nextName() + in.readString() : first;
        },
        in -> {
          in.skipValue();
          in.skipValue();
          return "";
        },
        in -> {
          String first = in.readString();
          in.endArray();
          in.beginArray();
          return first + in.readString();
        },
        in -> {
          String first = in.readString();
          in.endObject();
          return first;
        },
        in -> in.readString() + in.readWith(JsonValue.CODEC));
  }

  @ParameterizedTest
  @MethodSource("readingTooMuch")
  void whatReadsMoreThanItsValueIsRejected(Function<JsonReader, String> reader) {
    JsonCodec<String> codec = reading(reader);

    for (String json : List.of("[\"a\",\"b\",\"c\"]", "[\"a\" , \"b\"]")) {
      assertThatThrownBy(() -> codec.listOf().read(json)).isInstanceOf(JsonException.class);
    }
    assertThatThrownBy(() -> codec.listOf().listOf().read("[[\"a\"],[\"b\"]]"))
        .isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> codec.mapOf().read("{\"a\":\"x\",\"b\":\"y\",\"c\":\"z\"}"))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void whatReadsItsValueInPartsIsNotConfinedWithinIt() {
    JsonCodec<String> pairs =
        reading(
            in -> {
              in.beginArray();
              String pair = in.readString();
              while (in.hasNext()) {
                pair += in.readWith(JsonCodecs.STRING);
              }
              in.endArray();
              return pair;
            });

    assertThat(pairs.listOf().read("[[\"a\",\"b\"],[\"c\"]]")).containsExactly("ab", "c");
    assertThat(pairs.listOf().mapOf().read("{\"x\":[[\"a\",\"b\"],[\"c\"]],\"y\":[]}"))
        .isEqualTo(Map.of("x", List.of("ab", "c"), "y", List.of()));
  }

  static List<BiConsumer<JsonWriter, String>> writingNotOneValue() {
    return List.of(
        (out, value) -> {},
        (out, value) -> {
          out.writeString(value);
          out.writeString(value);
        },
        (out, value) -> {
          out.writeString(value);
          out.name("more");
          out.writeString(value);
        },
        (out, value) -> {
          out.writeString(value);
          out.endArray();
          out.beginArray();
        },
        (out, value) -> {
          out.writeString(value);
          out.endArray();
          out.name("more");
          out.beginArray();
        },
        (out, value) -> {
          out.writeString(value);
          out.endObject();
          out.beginObject();
        },
        (out, value) -> out.beginArray());
  }

  @ParameterizedTest
  @MethodSource("writingNotOneValue")
  void whatDoesNotWriteOneValueIsRejected(BiConsumer<JsonWriter, String> writer) {
    JsonCodec<String> codec = writing(writer);

    assertThatThrownBy(() -> codec.listOf().writeString(List.of("a", "b")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> codec.listOf().writeString(List.of("a")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> codec.listOf().mapOf().writeString(Map.of("k", List.of("a"))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> codec.mapOf().writeString(Map.of("k", "a")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> codec.writeString("a")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatWritesItsValueInPartsIsNotConfinedWithinIt() {
    JsonCodec<String> codec =
        writing(
            (out, value) -> {
              out.beginObject();
              out.name("list");
              out.beginArray();
              out.writeWith(JsonCodecs.STRING, value);
              out.writeWith(JsonCodecs.STRING.listOf(), List.of(value, value));
              out.endArray();
              out.name("end");
              out.writeNull();
              out.endObject();
            });

    assertThat(codec.listOf().writeString(List.of("a", "b")))
        .isEqualTo(
            "[{\"list\":[\"a\",[\"a\",\"a\"]],\"end\":null},"
                + "{\"list\":[\"b\",[\"b\",\"b\"]],\"end\":null}]");
    assertThat(codec.writeString("a")).isEqualTo("{\"list\":[\"a\",[\"a\",\"a\"]],\"end\":null}");
  }
}
