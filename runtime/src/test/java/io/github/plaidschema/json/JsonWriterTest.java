package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.generated.ElementWriter;
import io.github.plaidschema.json.generated.Emptied;
import io.github.plaidschema.json.generated.FieldWriter;
import io.github.plaidschema.json.generated.SchemaFields;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.writing.DocumentWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  private static String written(Consumer<JsonWriter> writing) {
    Output bytes = new Output();
    JsonWriter out = new JsonWriter(bytes);
    writing.accept(out);
    out.finish();
    return bytes.toText();
  }

  @Test
  void scalarsAreWrittenInTheirShortestForm() {
    assertThat(written(JsonWriter::writeNull)).isEqualTo("null");
    assertThat(written(out -> out.writeBoolean(true))).isEqualTo("true");
    assertThat(written(out -> out.writeInt(-7))).isEqualTo("-7");
    assertThat(written(out -> out.writeLong(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
    assertThat(written(out -> out.writeDouble(0.1))).isEqualTo("0.1");
    assertThat(written(out -> out.writeDouble(-0.0))).isEqualTo("-0.0");
    assertThat(written(out -> out.writeBigDecimal(new BigDecimal("1.10")))).isEqualTo("1.10");
    assertThat(written(out -> out.writeBigInteger(BigInteger.TEN.pow(20))))
        .isEqualTo("100000000000000000000");
    assertThat(written(out -> out.writeUri(URI.create("a:b?c=%20")))).isEqualTo("\"a:b?c=%20\"");
    assertThat(
            written(out -> out.writeUuid(UUID.fromString("123E4567-E89B-12D3-A456-426614174ABC"))))
        .isEqualTo("\"123e4567-e89b-12d3-a456-426614174abc\"");
    assertThat(written(out -> out.writeEnum(Account.KINDS, Account.Kind.CREDIT_CARD)))
        .isEqualTo("\"credit card\"");
    assertThat(written(out -> out.writeOpenEnum(OpenEnum.of("ne\"w")))).isEqualTo("\"ne\\\"w\"");
    assertThat(written(out -> out.unwrap(DocumentWriter.class).writeRaw("[1.0 ]")))
        .isEqualTo("[1.0 ]");
  }

  @Test
  void aPlainStringIsWrittenAsItIs() {
    for (int length = 0; length < 70; length++) {
      String text = "plain text ~ ".repeat(6).substring(0, length);
      assertThat(written(out -> out.unwrap(DocumentWriter.class).writePlainString(text)))
          .isEqualTo('"' + text + '"');
    }
  }

  @Test
  void arraysOfTexts() {
    assertThat(written(out -> ElementWriter.writeStrings(out, List.of("a\"", "\u00E9"))))
        .isEqualTo("[\"a\\\"\",\"\u00E9\"]");
    assertThat(written(out -> ElementWriter.writeStrings(out, List.of()))).isEqualTo("[]");
    assertThat(
            written(
                out ->
                    ElementWriter.writeOpenEnums(
                        out,
                        List.of(
                            Account.KINDS.open("x"),
                            Account.KINDS.open(Account.Kind.CREDIT_CARD)))))
        .isEqualTo("[\"x\",\"credit card\"]");
  }

  @Test
  void datesAndTimesHaveSecondsAndNoTrailingZeros() {
    assertThat(written(out -> out.writeLocalDate(LocalDate.of(24, 1, 2))))
        .isEqualTo("\"0024-01-02\"");
    assertThat(written(out -> out.writeLocalDate(LocalDate.of(12024, 1, 2))))
        .isEqualTo("\"+12024-01-02\"");
    assertThat(written(out -> out.writeLocalTime(LocalTime.of(1, 2)))).isEqualTo("\"01:02:00\"");
    assertThat(written(out -> out.writeLocalTime(LocalTime.of(1, 2, 3, 40_000))))
        .isEqualTo("\"01:02:03.00004\"");
    assertThat(written(out -> out.writeLocalDateTime(LocalDateTime.of(2024, 1, 2, 3, 4))))
        .isEqualTo("\"2024-01-02T03:04:00\"");
    OffsetDateTime dateTime =
        OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 600_000_000, ZoneOffset.ofHoursMinutes(-5, -30));
    assertThat(written(out -> out.writeOffsetDateTime(dateTime)))
        .isEqualTo("\"2024-01-02T03:04:05.6-05:30\"");
    assertThat(written(out -> out.writeInstant(dateTime.toInstant())))
        .isEqualTo("\"2024-01-02T08:34:05.6Z\"");
  }

  @Test
  void onlyWhatMustBeEscapedIs() {
    StringBuilder controls = new StringBuilder();
    for (char c = 0; c < ' '; c++) {
      controls.append(c);
    }
    assertThat(written(out -> out.writeString(controls.toString())))
        .isEqualTo(
            "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c"
                + "\\u001d\\u001e\\u001f\"");
    assertThat(written(out -> out.writeString("a/\"\\é€\u007f\u2028\uD834\uDD1E")))
        .isEqualTo("\"a/\\\"\\\\é€\u007f\u2028\uD834\uDD1E\"");
    assertThat(written(out -> out.writeString(""))).isEqualTo("\"\"");
  }

  @Test
  void namesComeFromTablesOrTexts() {
    SchemaFields names = SchemaFields.of("Odd", "a\"b", "é");
    assertThat(
            written(
                out -> {
                  out.beginObject();
                  FieldWriter.name(out, names, 0);
                  out.writeInt(1);
                  FieldWriter.writeOther(out, new Emptied(null, 0b10, false), names, 1);
                  out.name("c\n");
                  out.beginArray();
                  out.writeNull();
                  out.writeNull();
                  out.endArray();
                  out.writeMembers(Map.of("d", JsonValue.of(2)));
                  out.endObject();
                }))
        .isEqualTo("{\"a\\\"b\":1,\"é\":null,\"c\\n\":[null,null],\"d\":2}");
  }

  @Test
  void callsThatGiveNoJsonAreRejected() {
    List<Consumer<JsonWriter>> wrong =
        List.of(
            out -> {},
            JsonWriter::beginArray,
            JsonWriter::endObject,
            out -> out.name("a"),
            out -> {
              out.writeNull();
              out.writeNull();
            },
            out -> {
              out.beginObject();
              out.writeNull();
            },
            out -> {
              out.beginObject();
              out.endArray();
            },
            out -> {
              out.beginArray();
              out.endObject();
            },
            out -> {
              out.beginArray();
              out.name("a");
            },
            out -> {
              out.beginObject();
              out.name("a");
              out.name("b");
            },
            out -> {
              out.beginObject();
              out.name("a");
              out.endObject();
            });
    wrong.forEach(each -> assertThatIllegalStateException().isThrownBy(() -> written(each)));
  }

  @Test
  void whatJsonCannotSayIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(out -> out.writeDouble(Double.POSITIVE_INFINITY)))
        .withMessage("Infinity is not a JSON number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(out -> out.writeString("secret\uDC00")))
        .withMessage("A string with a lone surrogate is not a JSON string");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                written(
                    out ->
                        out.writeEnum(
                            EnumNames.of(List.of(Account.Kind.DEPOSITORY), List.of("d"), null),
                            Account.Kind.CREDIT_CARD)))
        .withMessage("Kind.CREDIT_CARD has no JSON name");
  }

  @Test
  void everyScalarReadsBackAsItWasWritten() {
    SplittableRandom random = new SplittableRandom(13);
    for (int i = 0; i < 20_000; i++) {
      long bits = random.nextLong() >> random.nextInt(64);
      roundTrip((int) bits, JsonWriter::writeInt, JsonReader::readInt);
      roundTrip(bits, JsonWriter::writeLong, JsonReader::readLong);
      double number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        roundTrip(number, JsonWriter::writeDouble, JsonReader::readDouble);
      }
      roundTrip(
          BigDecimal.valueOf(bits, random.nextInt(-30, 30)),
          JsonWriter::writeBigDecimal,
          JsonReader::readBigDecimal);
      roundTrip(
          BigInteger.valueOf(bits).pow(3), JsonWriter::writeBigInteger, JsonReader::readBigInteger);
      Instant instant =
          Instant.ofEpochSecond(
              random.nextLong(-400_000_000_000L, 400_000_000_000L), random.nextInt(1_000_000_000));
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(-18, 19) * 3_600);
      OffsetDateTime dateTime = instant.atOffset(offset);
      roundTrip(instant, JsonWriter::writeInstant, JsonReader::readInstant);
      roundTrip(dateTime, JsonWriter::writeOffsetDateTime, JsonReader::readOffsetDateTime);
      roundTrip(
          dateTime.toLocalDateTime(),
          JsonWriter::writeLocalDateTime,
          JsonReader::readLocalDateTime);
      roundTrip(dateTime.toLocalDate(), JsonWriter::writeLocalDate, JsonReader::readLocalDate);
      roundTrip(dateTime.toLocalTime(), JsonWriter::writeLocalTime, JsonReader::readLocalTime);
      Duration duration =
          Duration.ofSeconds(bits, random.nextInt(2) * random.nextLong(1_000_000_000));
      assertThat(written(out -> out.writeDuration(duration)))
          .isEqualTo('"' + duration.toString() + '"');
      roundTrip(duration, JsonWriter::writeDuration, JsonReader::readDuration);
      roundTrip(new UUID(bits, random.nextLong()), JsonWriter::writeUuid, JsonReader::readUuid);
      roundTrip(randomText(random), JsonWriter::writeString, JsonReader::readString);
    }
    for (Instant edge : List.of(Instant.MIN, Instant.MAX, Instant.EPOCH)) {
      roundTrip(edge, JsonWriter::writeInstant, JsonReader::readInstant);
    }
    for (OffsetDateTime edge : List.of(OffsetDateTime.MIN, OffsetDateTime.MAX)) {
      roundTrip(edge, JsonWriter::writeOffsetDateTime, JsonReader::readOffsetDateTime);
    }
    roundTrip(true, JsonWriter::writeBoolean, JsonReader::readBoolean);
    roundTrip(URI.create("https://a.example/?b#c"), JsonWriter::writeUri, JsonReader::readUri);
  }

  private static String randomText(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      int most = new int[] {0x80, 0x80, 0x800, Character.MAX_CODE_POINT}[random.nextInt(4)];
      int character = random.nextInt(most);
      text.appendCodePoint(character >= 0xD800 && character < 0xE000 ? 'x' : character);
    }
    return text.toString();
  }

  /** What was written reads back, and counts as spelled the way that it is written. */
  private static <T> void roundTrip(
      T value, BiConsumer<JsonWriter, T> writer, Function<JsonReader, T> reader) {
    String json = written(out -> writer.accept(out, value));
    T read =
        JsonReaderTest.reading(
                in -> {
                  T each = reader.apply(in);
                  assertThat(in.unwrap(Cursor.class).respelled()).as(json).isZero();
                  return each;
                })
            .read(json);
    assertThat(read).as(json).isEqualTo(value);
  }
}
