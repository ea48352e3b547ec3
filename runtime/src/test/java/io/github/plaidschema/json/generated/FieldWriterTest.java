package io.github.plaidschema.json.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.EnumNames;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.reading.RawField;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldWriterTest {

  private static final SchemaFields NAMES = SchemaFields.of("Pair", "first", "second");
  private static final int FIELD = 1;
  private static final long NULL = 1L << FIELD;

  /** Writes a field with a value or without. */
  private interface Writing {
    void write(JsonWriter out, SchemaValue of, boolean hasValue);
  }

  private record Type(
      String name, boolean hasSpellings, boolean plain, String json, Writing writing) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The call that writes a value, or null. */
  private interface Reference<T> {
    void write(JsonWriter out, SchemaValue of, SchemaFields names, int field, @Nullable T value);
  }

  private static <T> Type plain(T value, String json, Reference<T> writer) {
    return type(value.getClass().getSimpleName(), value, false, false, json, writer);
  }

  private static <T> Type text(T value, boolean plain, String json, Reference<T> writer) {
    String name = value.getClass().getSimpleName() + (plain ? ", plain" : "");
    return type(name, value, false, plain, json, writer);
  }

  private static <T> Type spelled(T value, String json, Reference<T> writer) {
    return type(value.getClass().getSimpleName(), value, true, false, json, writer);
  }

  private static <T> Type type(
      String name, T value, boolean hasSpellings, boolean plain, String json, Reference<T> writer) {
    return new Type(
        name,
        hasSpellings,
        plain,
        json,
        (out, of, hasValue) -> writer.write(out, of, NAMES, FIELD, hasValue ? value : null));
  }

  private static OpenEnum<Thread.State> open(String name) {
    return EnumNames.of(List.of(Thread.State.NEW), List.of(name), null).open(name);
  }

  static List<Type> types() {
    UUID uuid = new UUID(0, 1);
    return List.of(
        text("a\"b", false, "\"a\\\"b\"", FieldWriter::write),
        text("a b", true, "\"a b\"", FieldWriter::write),
        text(open("n\u00E9w"), false, "\"n\u00E9w\"", FieldWriter::write),
        text(open("new"), true, "\"new\"", FieldWriter::write),
        spelled(LocalDate.of(2024, 2, 29), "\"2024-02-29\"", FieldWriter::write),
        spelled(Integer.MIN_VALUE, "-2147483648", FieldWriter::write),
        spelled(Long.MAX_VALUE, "9223372036854775807", FieldWriter::write),
        plain(Boolean.FALSE, "false", FieldWriter::write),
        spelled(BigInteger.TEN.pow(20), "100000000000000000000", FieldWriter::write),
        spelled(URI.create("plaid:link"), "\"plaid:link\"", FieldWriter::write),
        plain(JsonValue.of("any"), "\"any\"", FieldWriter::write),
        text(List.of("a\nb", "c"), false, "[\"a\\nb\",\"c\"]", FieldWriter::writeStrings),
        text(List.of("", "c"), true, "[\"\",\"c\"]", FieldWriter::writeStrings),
        text(
            List.of(OpenEnum.<Thread.State>of("\u00E9")),
            false,
            "[\"\u00E9\"]",
            FieldWriter::<Thread.State>writeOpenEnums),
        text(List.of(open("new")), true, "[\"new\"]", FieldWriter::<Thread.State>writeOpenEnums),
        spelled(1.5, "1.5", FieldWriter::write),
        spelled(new BigDecimal("1.50"), "1.50", FieldWriter::write),
        spelled(LocalTime.of(1, 2), "\"01:02:00\"", FieldWriter::write),
        spelled(LocalDateTime.of(2024, 1, 2, 3, 4), "\"2024-01-02T03:04:00\"", FieldWriter::write),
        spelled(
            OffsetDateTime.parse("2024-01-02T03:04:00Z"),
            "\"2024-01-02T03:04:00Z\"",
            FieldWriter::write),
        spelled(Instant.EPOCH, "\"1970-01-01T00:00:00Z\"", FieldWriter::write),
        spelled(Duration.ofMinutes(-90), "\"PT-1H-30M\"", FieldWriter::write),
        spelled(uuid, '"' + uuid.toString() + '"', FieldWriter::write),
        new Type(
            "boolean",
            false,
            false,
            "true",
            (out, of, has) -> FieldWriter.write(out, of, NAMES, FIELD, has, true)),
        new Type(
            "int",
            true,
            false,
            "7",
            (out, of, has) -> FieldWriter.write(out, of, NAMES, FIELD, has, 7)),
        new Type(
            "long",
            true,
            false,
            "8",
            (out, of, has) -> FieldWriter.write(out, of, NAMES, FIELD, has, 8L)),
        new Type(
            "double",
            true,
            false,
            "0.5",
            (out, of, has) -> FieldWriter.write(out, of, NAMES, FIELD, has, 0.5)));
  }

  private static String written(Type type, boolean hasValue, @Nullable String text, long nulls) {
    JsonCodec<Type> codec =
        new JsonCodec<>() {
          @Override
          public Type read(JsonReader in) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void write(JsonWriter out, Type value) {
            out.beginObject();
            RawFields raw =
                text == null ? null : RawFields.of(List.of(new RawField(FIELD, text, null)));
            value.writing().write(out, new Emptied(raw, nulls, type.plain()), hasValue);
            out.endObject();
          }
        };
    return codec.writeString(type);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aValueIsWrittenWhateverTheBitsSay(Type type) {
    String json = "{\"second\":" + type.json() + "}";
    assertThat(written(type, true, null, 0)).isEqualTo(json);
    assertThat(written(type, true, null, -1L)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("types")
  void noValueIsWrittenAsNullOrNotAtAllAsItsOwnBitSays(Type type) {
    assertThat(written(type, false, null, NULL)).isEqualTo("{\"second\":null}");
    assertThat(written(type, false, null, ~NULL)).isEqualTo("{}");
  }

  @ParameterizedTest
  @MethodSource("types")
  void aSpellingIsWrittenInPlaceOfTheValue(Type type) {
    if (type.hasSpellings()) {
      assertThat(written(type, true, "\"as it was\"", 0)).isEqualTo("{\"second\":\"as it was\"}");
    }
    assertThat(written(type, false, "1.10", NULL)).isEqualTo("{\"second\":1.10}");
  }
}
