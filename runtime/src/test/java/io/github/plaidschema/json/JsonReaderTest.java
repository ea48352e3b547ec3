package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.generated.ElementReader;
import io.github.plaidschema.json.generated.Spellings;
import io.github.plaidschema.json.reading.Cursor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  /** A codec of whatever a function reads; it writes nothing. */
  static <T> JsonCodec<T> reading(Function<JsonReader, T> reading) {
    return new JsonCodec<>() {
      @Override
      public T read(JsonReader in) {
        return reading.apply(in);
      }

      @Override
      public void write(JsonWriter out, T value) {
        throw new UnsupportedOperationException();
      }
    };
  }

  private static <T> void assertReads(Function<JsonReader, T> reading, String json, T expected) {
    assertThat(reading(reading).read(json)).as(json).isEqualTo(expected);
    assertThat(reading(reading).read(" \t\r\n" + json + " \t\r\n")).as(json).isEqualTo(expected);
  }

  private static <T> void assertRejects(Function<JsonReader, T> reading, String... documents) {
    for (String json : documents) {
      assertThatThrownBy(() -> reading(reading).read(json))
          .as(json)
          .isInstanceOf(JsonException.class);
    }
  }

  private static int respelled(Function<JsonReader, ?> reading, String json) {
    return reading(
            in -> {
              Object read = reading.apply(in);
              assertThat(read).isNotNull();
              return in.unwrap(Cursor.class).respelled();
            })
        .read(json);
  }

  @Test
  void stringsAreReadWithTheirEscapes() {
    assertReads(JsonReader::readString, "\"\"", "");
    assertReads(JsonReader::readString, "\"abc\"", "abc");
    assertReads(
        JsonReader::readString,
        "\"a long one without any escape\"",
        "a long one without any escape");
    assertReads(JsonReader::readString, "\"é\\u00e9\\n\\\"€\uD834\uDD1E\"", "éé\n\"€\uD834\uDD1E");
    assertRejects(
        JsonReader::readString,
        "1",
        "null",
        "\"a",
        "\"",
        "\"\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\n\"",
        "\"\0\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\udc00\"",
        "\"\uD800\"",
        "\"\uDC00a\"",
        "'a'",
        "");
  }

  @Test
  void booleansAreReadAndNothingElseIsOne() {
    assertReads(JsonReader::readBoolean, "true", true);
    assertReads(JsonReader::readBoolean, "false", false);
    assertRejects(
        JsonReader::readBoolean,
        "null",
        "1",
        "\"true\"",
        "tru",
        "truE",
        "fals",
        "falsey",
        "t",
        "TRUE");
  }

  @Test
  void intsAreReadWithinTheirRangeAndNothingIsConverted() {
    assertReads(JsonReader::readInt, "0", 0);
    assertReads(JsonReader::readInt, "-0", 0);
    assertReads(JsonReader::readInt, "2147483647", Integer.MAX_VALUE);
    assertReads(JsonReader::readInt, "-2147483648", Integer.MIN_VALUE);
    assertRejects(
        JsonReader::readInt,
        "2147483648",
        "-2147483649",
        "9223372036854775808",
        "1.0",
        "1.5",
        "1e2",
        "1E0",
        "\"1\"",
        "01",
        "+1",
        "-",
        "--1",
        "true",
        "null",
        "1 2",
        "0x1",
        "99999999999999999999999");
  }

  @Test
  void longsAreReadWithinTheirRangeAndNothingIsConverted() {
    assertReads(JsonReader::readLong, "9223372036854775807", Long.MAX_VALUE);
    assertReads(JsonReader::readLong, "-9223372036854775808", Long.MIN_VALUE);
    assertRejects(
        JsonReader::readLong,
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "1.0",
        "1e2",
        "\"1\"");
  }

  @Test
  void doublesAreReadWithinTheirRange() {
    assertReads(JsonReader::readDouble, "1", 1.0);
    assertReads(JsonReader::readDouble, "-0", -0.0);
    assertReads(JsonReader::readDouble, "12.5", 12.5);
    assertReads(JsonReader::readDouble, "1.7976931348623157e308", Double.MAX_VALUE);
    assertReads(JsonReader::readDouble, "1e-400", 0.0);
    assertRejects(
        JsonReader::readDouble, "1e309", "-1e309", "NaN", "Infinity", "\"1\"", "1.", ".5", "1e");
  }

  @Test
  void decimalsKeepTheirScale() {
    assertReads(JsonReader::readBigDecimal, "1.10", new BigDecimal("1.10"));
    assertReads(JsonReader::readBigDecimal, "-1e-7", new BigDecimal("-1e-7"));
    assertReads(JsonReader::readBigDecimal, "1E+400", new BigDecimal("1E+400"));
    assertRejects(JsonReader::readBigDecimal, "\"1\"", "1.", "null");
  }

  @Test
  void bigIntegersHaveNoFraction() {
    assertReads(JsonReader::readBigInteger, "1" + "0".repeat(99), BigInteger.TEN.pow(99));
    assertReads(JsonReader::readBigInteger, "-5", BigInteger.valueOf(-5));
    assertRejects(JsonReader::readBigInteger, "1.0", "1e2", "\"1\"");
  }

  @Test
  void datesAndTimesAreRead() {
    assertReads(JsonReader::readLocalDate, "\"2024-02-29\"", LocalDate.of(2024, 2, 29));
    assertReads(JsonReader::readLocalDate, "\"2024\\u002d02-29\"", LocalDate.of(2024, 2, 29));
    assertReads(JsonReader::readLocalDate, "\"+12024-02-29\"", LocalDate.of(12024, 2, 29));
    assertReads(JsonReader::readLocalTime, "\"23:59\"", LocalTime.of(23, 59));
    assertReads(JsonReader::readLocalTime, "\"23:59:59.000000001\"", LocalTime.of(23, 59, 59, 1));
    assertReads(
        JsonReader::readLocalDateTime,
        "\"2024-01-01T00:00:00\"",
        LocalDateTime.of(2024, 1, 1, 0, 0));
    assertReads(
        JsonReader::readOffsetDateTime,
        "\"2024-01-01T00:00:00.5+05:30\"",
        OffsetDateTime.parse("2024-01-01T00:00:00.5+05:30"));
    assertReads(
        JsonReader::readInstant,
        "\"2024-01-01T00:00:00+01:00\"",
        Instant.parse("2023-12-31T23:00:00Z"));
    assertReads(
        JsonReader::readInstant, "\"2016-12-31T23:59:60Z\"", Instant.parse("2016-12-31T23:59:60Z"));
  }

  @Test
  void whatIsNoDateIsRejected() {
    assertRejects(
        JsonReader::readLocalDate,
        "\"2023-02-29\"",
        "\"2024-13-01\"",
        "\"2024-00-01\"",
        "\"2024-1-1\"",
        "\"\"",
        "20240101",
        "null",
        "\"2024-01-01T00:00:00Z\"",
        "\"2024-01-01 \"",
        "\"２０２４-01-01\"");
    assertRejects(JsonReader::readLocalTime, "\"24:00\"", "\"12\"", "\"12:60\"", "1");
    assertRejects(JsonReader::readLocalDateTime, "\"2024-01-01\"", "\"2024-01-01 00:00:00\"");
    assertRejects(
        JsonReader::readOffsetDateTime,
        "\"2024-01-01T00:00:00\"",
        "\"2024-01-01T00:00:00+19:00\"",
        "\"2024-01-01T00:00:00+1:00\"",
        "\"" + "2".repeat(10_000) + "\"");
    assertRejects(JsonReader::readInstant, "\"2024-01-01T00:00:00\"", "0", "\"now\"");
  }

  @Test
  void durationsAreTheOnesOfJavaTime() {
    for (String text :
        List.of(
            "PT0S",
            "PT1H30M",
            "P1D",
            "P2DT3H4M",
            "PT0.000000001S",
            "PT-0.5S",
            "-PT1M",
            "-P1DT-1.5S",
            "pt1s",
            "PT1,5S",
            "PT9223372036854775807S")) {
      assertReads(JsonReader::readDuration, '"' + text + '"', Duration.parse(text));
    }
    assertReads(JsonReader::readDuration, "\"PT\\u0031S\"", Duration.ofSeconds(1));
    assertRejects(
        JsonReader::readDuration,
        "\"P1W\"",
        "\"P1Y\"",
        "\"P1M\"",
        "\"P1Y2DT3H\"",
        "\"PT\"",
        "\"P\"",
        "\"\"",
        "\"1H\"",
        "\"PT0.0000000001S\"",
        "\"PT1.5H\"",
        "\"PT9223372036854775808S\"",
        "\"PT" + "1".repeat(10_000) + "S\"",
        "3600",
        "null");
  }

  @Test
  void uuidsHaveThirtySixCharacters() {
    UUID uuid = UUID.fromString("123e4567-e89b-12d3-a456-426614174abc");
    assertReads(JsonReader::readUuid, "\"123e4567-e89b-12d3-a456-426614174abc\"", uuid);
    assertReads(JsonReader::readUuid, "\"123E4567-E89B-12D3-A456-426614174ABC\"", uuid);
    assertRejects(
        JsonReader::readUuid,
        "\"1-1-1-1-1\"",
        "\"123e4567e89b12d3a456426614174abc\"",
        "\"\"",
        "1",
        "\"123e4567-e89b-12d3-a456-426614174abg\"",
        "\"123e4567-e89b-12d3-a456_426614174abc\"");
  }

  @Test
  void urisAreReadAsTheyAre() {
    assertReads(
        JsonReader::readUri,
        "\"https://a.example/b?c=d#e\"",
        URI.create("https://a.example/b?c=d#e"));
    assertReads(JsonReader::readUri, "\"\"", URI.create(""));
    assertRejects(JsonReader::readUri, "\"http://[\"", "\"a b\"", "1");
  }

  @Test
  void enumsAreReadByTheirNames() {
    EnumNames<Account.Kind> kinds = Account.KINDS;
    EnumNames<Account.Kind> tolerant =
        EnumNames.of(List.of(Account.Kind.DEPOSITORY), List.of("dep"), Account.Kind.DEPOSITORY);
    assertReads(in -> in.readEnum(kinds), "\"credit card\"", Account.Kind.CREDIT_CARD);
    assertReads(in -> in.readEnum(kinds), "\"credit\\u0020card\"", Account.Kind.CREDIT_CARD);
    assertRejects(in -> in.readEnum(kinds), "\"CREDIT_CARD\"", "\"\"", "1", "null");
    assertReads(in -> in.readEnum(tolerant), "\"new\"", Account.Kind.DEPOSITORY);
    assertReads(
        in -> in.readOpenEnum(kinds),
        "\"depository\"",
        OpenEnum.of(Account.Kind.DEPOSITORY, "depository"));
    assertReads(in -> in.readOpenEnum(kinds), "\"n\\u0065w\"", OpenEnum.of("new"));
    assertRejects(in -> in.readOpenEnum(kinds), "1", "null", "{}");
    assertThat(respelled(in -> in.readEnum(tolerant), "\"new\"")).isEqualTo(1);
    assertThat(respelled(in -> in.readEnum(tolerant), "\"dep\"")).isZero();
    assertThat(respelled(in -> in.readOpenEnum(kinds), "\"new\"")).isZero();
  }

  @Test
  void nullIsConsumedOnlyIfItIsThere() {
    assertReads(in -> in.readNull() ? "null" : in.readString(), "\"text\"", "text");
    assertReads(in -> in.readNull() ? "null" : in.readString(), "null", "null");
    assertRejects(in -> in.readNull() ? "null" : in.readString(), "nul", "nulL", "n", "nullx", "");
  }

  @Test
  void aPeekTellsTheKindAndConsumesNothing() {
    assertReads(JsonReaderTest::peekAndSkip, "null", JsonToken.NULL);
    assertReads(JsonReaderTest::peekAndSkip, "true", JsonToken.BOOLEAN);
    assertReads(JsonReaderTest::peekAndSkip, "false", JsonToken.BOOLEAN);
    assertReads(JsonReaderTest::peekAndSkip, "-1", JsonToken.NUMBER);
    assertReads(JsonReaderTest::peekAndSkip, "\"\"", JsonToken.STRING);
    assertReads(JsonReaderTest::peekAndSkip, "[]", JsonToken.ARRAY);
    assertReads(JsonReaderTest::peekAndSkip, "{}", JsonToken.OBJECT);
    assertRejects(JsonReaderTest::peekAndSkip, "", " ", "x", "]", ",", "\0");
  }

  private static JsonToken peekAndSkip(JsonReader in) {
    JsonToken token = in.peek();
    assertThat(in.peek()).isEqualTo(token);
    in.skipValue();
    return token;
  }

  @Test
  void whatIsSkippedIsCountedAsSpelledDifferently() {
    assertReads(JsonReaderTest::respelledBySkipping, "[1,{}]", 1);
  }

  @Test
  void arraysOfTexts() {
    assertReads(ElementReader::readStrings, "[ \"a\" , \"\\u0062\"]", List.of("a", "b"));
    assertReads(ElementReader::readStrings, "[]", List.of());
    assertReads(
        in -> ElementReader.readOpenEnums(in, Account.KINDS),
        "[\"credit card\",\"x\"]",
        List.of(Account.KINDS.open(Account.Kind.CREDIT_CARD), Account.KINDS.open("x")));
    assertRejects(ElementReader::readStrings, "[\"a\",1]");
    assertRejects(in -> ElementReader.readOpenEnums(in, Account.KINDS), "[\"x\",null]");
  }

  @Test
  void stringsThatAreNotPlainAreCounted() {
    EnumNames<Thread.State> states =
        EnumNames.of(List.of(Thread.State.NEW), List.of("n\u00E9w"), null);
    List<Function<JsonReader, ?>> readings =
        List.of(
            JsonReader::readString,
            in -> in.readOpenEnum(states),
            in -> in.readOpenEnum(Account.KINDS));
    for (Function<JsonReader, ?> reading : readings) {
      assertSpecialStrings(reading, "\"\"", 0);
      assertSpecialStrings(reading, "\"plain\\u007F\"".replace("\\u007F", "\u007F"), 0);
      assertSpecialStrings(reading, "\"n\u00E9w\"", 1);
      assertSpecialStrings(reading, "\"n\\u0065w\"", 1);
      assertSpecialStrings(reading, "\"a text of more than a few words\\n\"", 1);
    }
  }

  private static void assertSpecialStrings(
      Function<JsonReader, ?> reading, String json, int count) {
    assertReads(
        in -> {
          assertThat(reading.apply(in)).isNotNull();
          return in.unwrap(Cursor.class).specialStrings();
        },
        json,
        count);
  }

  private static int respelledBySkipping(JsonReader in) {
    in.skipValue();
    return in.unwrap(Cursor.class).respelled();
  }

  @Test
  void whatIsSpelledDifferentlyIsCounted() {
    Map<String, Integer> texts = new LinkedHashMap<>();
    texts.put("\"2024-01-01T00:00:00Z\"", 0);
    texts.put("\"2024-01-01T00:00:00.123Z\"", 0);
    texts.put("\"2024-01-01T00:00:00+05:30\"", 0);
    texts.put("\"2024-01-01T00:00:00.000Z\"", 1);
    texts.put("\"2024-01-01T00:00:00.10+01:00\"", 1);
    texts.put("\"2024-01-01T00:00:00+00:00\"", 1);
    texts.put("\"2024-01-01T00:00Z\"", 1);
    texts.put("\"2024-01-01t00:00:00z\"", 1);
    texts.forEach(
        (json, count) ->
            assertThat(respelled(JsonReader::readOffsetDateTime, json)).as(json).isEqualTo(count));
    assertThat(respelled(JsonReader::readInstant, "\"2024-01-01T00:00:00Z\"")).isZero();
    assertThat(respelled(JsonReader::readInstant, "\"2024-01-01T00:00:00+01:00\"")).isEqualTo(1);
    assertThat(respelled(JsonReader::readInstant, "\"2016-12-31T23:59:60Z\"")).isEqualTo(1);
    assertThat(respelled(JsonReader::readDuration, "\"PT1H30M0.5S\"")).isZero();
    assertThat(respelled(JsonReader::readDuration, "\"PT90M\"")).isEqualTo(1);
    assertThat(respelled(JsonReader::readDuration, "\"P1D\"")).isEqualTo(1);
    assertThat(respelled(JsonReader::readLocalDateTime, "\"2024-01-01T00:00\"")).isEqualTo(1);
    assertThat(respelled(JsonReader::readLocalDateTime, "\"2024-01-01T00:00:00\"")).isZero();
    assertThat(respelled(JsonReader::readLocalTime, "\"10:00\"")).isEqualTo(1);
    assertThat(respelled(JsonReader::readLocalTime, "\"10:00:00.0\"")).isEqualTo(1);
    assertThat(respelled(JsonReader::readLocalTime, "\"10:00:00\"")).isZero();
    assertThat(respelled(JsonReader::readLocalDate, "\"2024-01-01\"")).isZero();
    assertThat(respelled(JsonReader::readLocalDate, "\"+12024-01-01\"")).isZero();
    assertThat(respelled(JsonReader::readUuid, "\"123e4567-e89b-12d3-a456-426614174abc\""))
        .isZero();
    assertThat(respelled(JsonReader::readUuid, "\"123E4567-e89b-12d3-a456-426614174abc\""))
        .isEqualTo(1);
    assertThat(respelled(JsonReader::readDouble, "12.5")).isZero();
    assertThat(respelled(JsonReader::readDouble, "12.50")).isEqualTo(1);
    assertThat(respelled(JsonReader::readDouble, "12")).isZero();
    assertThat(respelled(JsonReader::readDouble, "12.0")).isEqualTo(1);
    assertThat(respelled(JsonReader::readDouble, "-0")).isEqualTo(1);
    assertThat(respelled(JsonReader::readDouble, "-0.0")).isZero();
    assertThat(respelled(JsonReader::readDouble, "999999999999999")).isZero();
    assertThat(respelled(JsonReader::readDouble, "1000000000000000")).isEqualTo(1);
    assertThat(respelled(JsonReader::readBigDecimal, "12.50")).isZero();
    assertThat(respelled(JsonReader::readBigDecimal, "1e2")).isEqualTo(1);
    assertThat(respelled(JsonReader::readInt, "-0")).isEqualTo(1);
    assertThat(respelled(JsonReader::readLong, "-1")).isZero();
    assertThat(respelled(JsonReader::readBigInteger, "-0")).isEqualTo(1);
    assertThat(respelled(JsonReaderTest::readSet, "[\"a\",\"b\"]")).isZero();
    assertThat(respelled(JsonReaderTest::readSet, "[\"a\",\"b\",\"a\"]")).isEqualTo(1);
  }

  private static Set<String> readSet(JsonReader in) {
    int mark = ElementReader.begin(in);
    while (ElementReader.next(in)) {
      ElementReader.add(in, in.readString());
    }
    return ElementReader.set(in, mark);
  }

  @Test
  void theTextSinceAPositionIsTheTextOfTheValue() {
    Function<JsonReader, List<String>> texts =
        in -> {
          List<String> all = new ArrayList<>();
          in.beginArray();
          while (in.hasNext()) {
            in.peek();
            long mark = Spellings.mark(in);
            in.skipValue();
            all.add(Respelled.since(in, mark));
          }
          in.endArray();
          return all;
        };
    assertReads(
        texts,
        "[ 1 , {\"a\" :[ 2 ]} ,\"é\\n\",null]",
        List.of("1", "{\"a\":[2]}", "\"é\\n\"", "null"));
    byte[] within = "xx[ 1 ,2]xx".getBytes(UTF_8);
    assertThat(reading(texts).read(within, 2, within.length - 4)).containsExactly("1", "2");
  }

  @Test
  void handWrittenLoopsRejectRepeatedNames() {
    Function<JsonReader, List<String>> names =
        in -> {
          List<String> all = new ArrayList<>();
          in.beginObject();
          while (in.hasNext()) {
            all.add(in.nextName());
            in.skipValue();
          }
          in.endObject();
          return all;
        };
    assertReads(names, "{}", List.of());
    assertReads(names, "{ \"a\" : 1 , \"b\" : {\"a\":2} }", List.of("a", "b"));
    assertRejects(
        names,
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{1:2}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1",
        "{",
        "{\"a\":1]",
        "{\"a\" 1}",
        "[]",
        "{\"a\":{\"b\":1,\"b\":1}}");
  }

  @Test
  void arraysAreReadElementByElement() {
    Function<JsonReader, List<Integer>> ints =
        in -> {
          List<Integer> all = new ArrayList<>();
          in.beginArray();
          while (in.hasNext()) {
            all.add(in.readInt());
          }
          in.endArray();
          return all;
        };
    assertReads(ints, "[]", List.of());
    assertReads(ints, "[ ]", List.of());
    assertReads(ints, "[1]", List.of(1));
    assertReads(ints, "[ 1 , 2 ]", List.of(1, 2));
    assertRejects(ints, "[1,]", "[,1]", "[1 2]", "[1", "[", "[1}", "{}", "[1,,2]", "[]]", "[] 1");
  }

  @Test
  void whetherThereIsMoreCanBeAskedAsOftenAsOneLikes() {
    Function<JsonReader, List<Integer>> ints =
        in -> {
          List<Integer> all = new ArrayList<>();
          in.beginArray();
          while (in.hasNext()) {
            assertThat(in.hasNext()).isTrue();
            assertThat(in.peek()).isEqualTo(JsonToken.NUMBER);
            assertThat(in.hasNext()).isTrue();
            all.add(in.readInt());
          }
          assertThat(in.hasNext()).isFalse();
          in.endArray();
          return all;
        };
    assertReads(ints, "[ 1 , 2 ]", List.of(1, 2));
    assertRejects(ints, "[1,]", "[,1]", "[1 2]", "[1", "[", "[1}", "[1,,2]", "[]]", "[] 1");
    Function<JsonReader, Map<String, Integer>> members =
        in -> {
          Map<String, Integer> all = new LinkedHashMap<>();
          in.beginObject();
          while (in.hasNext()) {
            assertThat(in.hasNext()).isTrue();
            String name = in.nextName();
            assertThat(in.hasNext()).isTrue();
            all.put(name, in.readInt());
          }
          assertThat(in.hasNext()).isFalse();
          in.endObject();
          return all;
        };
    assertReads(members, "{ \"a\" : 1 , \"b\":2 }", Map.of("a", 1, "b", 2));
    assertRejects(
        members,
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1\"b\":2}",
        "{\"a\":1]",
        "{");
  }

  @Test
  void anArrayOfAKnownLengthIsReadWithoutAsking() {
    Function<JsonReader, List<Object>> pair =
        in -> {
          in.beginArray();
          List<Object> all = new ArrayList<>();
          all.add(in.readNull() ? "null" : in.readInt());
          all.add(in.readString());
          in.endArray();
          return all;
        };
    assertReads(pair, "[ 1 , \"a\" ]", List.of(1, "a"));
    assertReads(pair, "[null,\"a\"]", List.of("null", "a"));
    assertRejects(
        pair,
        "[]",
        "[1]",
        "[1,]",
        "[,1]",
        "[1 \"a\"]",
        "[1\"a\"]",
        "[1,\"a\",]",
        "[1,\"a\"",
        "[1,\"a\"}");
    assertMisuse(pair::apply, "[1,\"a\",2]");
  }

  @Test
  void aCodecThatMisusesItsReaderIsToldSoAndAcceptsNothingMalformed() {
    assertMisuse(in -> in.readInt() + in.readInt(), "1 1");
    assertMisuse(in -> 1, "1");
    assertMisuse(
        in -> {
          in.beginObject();
          return 1;
        },
        "{}");
    assertMisuse(
        in -> {
          in.beginArray();
          return in.readInt();
        },
        "[1]");
    assertMisuse(
        in -> {
          in.beginArray();
          in.endArray();
          return 1;
        },
        "[1]");
    assertMisuse(
        in -> {
          in.beginObject();
          in.endObject();
          return 1;
        },
        "{\"a\":1}");
    assertMisuse(
        in -> {
          in.beginObject();
          in.endArray();
          return 1;
        },
        "{}");
    assertMisuse(
        in -> {
          in.beginArray();
          in.endObject();
          return 1;
        },
        "[]");
    assertMisuse(
        in -> {
          in.beginObject();
          return in.nextName();
        },
        "{}");
    assertMisuse(JsonReader::hasNext, " 1");
    assertMisuse(
        in -> {
          in.beginArray();
          return in.nextName();
        },
        "[\"a\":1}");
    assertMisuse(
        in -> {
          in.beginObject();
          return in.readString();
        },
        "{\"a\"}");
    assertMisuse(
        in -> {
          in.beginObject();
          in.nextName();
          return in.nextName();
        },
        "{\"a\":1}");
    assertMisuse(
        in -> {
          in.skipValue();
          return in.nextName();
        },
        "1,\"a\":2}");
  }

  private static void assertMisuse(Function<JsonReader, Object> reading, String json) {
    assertThatThrownBy(() -> reading(reading).read(json))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("a codec misuses its reader: ");
  }

  @Test
  void aCodecRejectsValuesInItsOwnWords() {
    JsonCodec<String> currency =
        reading(
            in -> {
              String text = in.readString();
              if (text.length() != 3) {
                throw in.rejected("a currency");
              }
              return text;
            });
    assertThatThrownBy(() -> currency.listOf().read("[\"USD\", \"secret\"]"))
        .hasMessage("$[1]: expected a currency (line 1, column 9, byte 8)");
  }

  static final class NumericCodec extends JsonCodec<Integer> {
    @Override
    public Integer read(JsonReader in) {
      return Integer.valueOf(in.readString());
    }

    @Override
    public void write(JsonWriter out, Integer value) {
      out.writeString(value.toString());
    }
  }

  @Test
  void whatACodecThrowsBecomesAJsonExceptionWithoutItsMessageAndCause() {
    assertThatThrownBy(() -> new NumericCodec().mapOf().strict().read("{\"a\": \"secret\"}"))
        .isInstanceOf(JsonException.class)
        .hasNoCause()
        .hasMessage(
            "$.a: rejected by NumericCodec (NumberFormatException) (line 1, column 7, byte 6)");
    assertThatThrownBy(() -> new NumericCodec().pretty().read("\"secret\""))
        .hasMessage(
            "$: rejected by NumericCodec (NumberFormatException) (line 1, column 1, byte 0)");
    assertThatThrownBy(() -> reading(in -> new NumericCodec().read("\"secret\"")).read("[[1]]"))
        .hasMessage("$: rejected by a codec (JsonException) (line 1, column 1, byte 0)");
  }

  @Test
  @SuppressWarnings("NullAway") // The point of the test.
  void aCodecThatGivesNullIsRejected() {
    JsonCodec<String> broken =
        reading(
            in -> {
              in.skipValue();
              return null;
            });
    assertThatThrownBy(() -> broken.read("1"))
        .isInstanceOf(JsonException.class)
        .hasMessage("$: rejected by a codec (NullPointerException) (line 1, column 1, byte 0)");
  }

  @Test
  void manyNamesOfOneHashCodeAreReadQuickly() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 1 << 14; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 14; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append(i == 0 ? "" : ",").append('"').append(name).append("\":0");
    }
    json.append('}');
    String text = json.toString();
    assertThat(JsonValue.CODEC.read(text).asObject().orElseThrow().members()).hasSize(1 << 14);
    assertThat(Account.SKIPPING.read(text).id()).isNull();
    assertThat(Account.SKIPPING.read("{\"u\":" + text + "}").id()).isNull();
    assertThat(readKeysOpen(text)).hasSize(1 << 14);
  }

  private static Map<OpenEnum<Account.Kind>, Integer> readKeysOpen(String json) {
    return reading(
            in -> {
              Map<OpenEnum<Account.Kind>, Integer> map = new LinkedHashMap<>();
              in.beginObject();
              while (in.hasNext()) {
                map.put(Account.KINDS.open(in.nextName()), in.readInt());
              }
              in.endObject();
              return map;
            })
        .read(json);
  }
}
