package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.engine.DoubleSpelling;
import io.github.plaidschema.json.reading.Cursor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dates, times and doubles of the forms that are read in one pass, close to the end of the document
 * and far from it, as the JDK reads them.
 */
class ShortFormsTest {

  private static final String FAR = " ".repeat(100);

  private static JsonReader reader(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return new JsonReader(bytes, 0, bytes.length, JsonLimits.DEFAULT, null);
  }

  private static <T> void assertReadAs(
      String text, Function<JsonReader, T> reading, Function<String, T> oracle) {
    T expected = parsedOrNull(text, oracle);
    for (String behind : new String[] {"", FAR}) {
      JsonReader in = reader('"' + text + '"' + behind);
      T value = readOrNull(in, reading);
      assertThat(value).as(text).isEqualTo(expected);
      if (value != null) {
        assertThat(in.unwrap(Cursor.class).nextToken())
            .isEqualTo(text.length() + 2 + behind.length());
        assertThat(in.unwrap(Cursor.class).respelled() == 0)
            .as(text)
            .isEqualTo(text.equals(value.toString()));
      }
    }
  }

  private static <T> @Nullable T parsedOrNull(String text, Function<String, T> oracle) {
    try {
      return oracle.apply(text);
    } catch (DateTimeException rejected) {
      return null;
    }
  }

  private static <T> @Nullable T readOrNull(JsonReader in, Function<JsonReader, T> reading) {
    try {
      return reading.apply(in);
    } catch (JsonException rejected) {
      return null;
    }
  }

  private static void assertDate(String text) {
    assertReadAs(text, JsonReader::readLocalDate, LocalDate::parse);
  }

  @Test
  void aDateIsReadWhicheverDayItNames() {
    for (int year : new int[] {0, 1, 1900, 1970, 2000, 2023, 2024, 9999}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 40; day++) {
          assertDate("%04d-%02d-%02d".formatted(year, month, day));
        }
      }
    }
  }

  @Test
  void aDateIsReadOnlyIfEachCharacterIsRight() {
    String date = "2024-11-30";
    for (int place = 0; place < date.length(); place++) {
      for (char other : "/09:;-+ T".toCharArray()) {
        assertDate(date.substring(0, place) + other + date.substring(place + 1));
      }
      assertDate(date.substring(0, place));
      assertDate(date + date.substring(0, place));
    }
  }

  @Test
  void aRepeatedDateIsTheSameAndADifferentOneIsNot() {
    JsonReader in =
        reader("[\"2024-11-30\",\"2024-11-30\",\"2024-11-03\",\"2023-11-03\",\"2024-11-30\"]");
    in.beginArray();
    assertThat(in.hasNext()).isTrue();
    LocalDate first = in.readLocalDate();
    assertThat(in.hasNext()).isTrue();
    assertThat(in.readLocalDate()).isSameAs(first).isEqualTo(LocalDate.of(2024, 11, 30));
    for (String other : new String[] {"2024-11-03", "2023-11-03", "2024-11-30"}) {
      assertThat(in.hasNext()).isTrue();
      assertThat(in.readLocalDate()).isEqualTo(LocalDate.parse(other));
    }
    assertThat(in.hasNext()).isFalse();
  }

  @Test
  void aTimestampIsReadWhateverItsFraction() {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i <= 10; i++) {
      for (String fraction : new String[] {digits.toString(), digits + "0", digits + "5"}) {
        for (String zone : new String[] {"Z", "+00:00", "-05:30", "", "z", "X"}) {
          String point = fraction.isEmpty() ? "" : ".";
          assertTimestamp("2024-02-29T23:59:58" + point + fraction + zone);
          assertTimestamp("2024-02-29T00:00:01" + point + fraction + zone);
        }
      }
      digits.append((char) ('1' + i % 9));
    }
  }

  private static void assertTimestamp(String text) {
    OffsetDateTime expected = parsedOrNull(text, OffsetDateTime::parse);
    for (String behind : new String[] {"", FAR}) {
      OffsetDateTime value =
          readOrNull(reader('"' + text + '"' + behind), JsonReader::readOffsetDateTime);
      assertThat(value).as(text).isEqualTo(expected);
    }
  }

  @Test
  void aTimestampIsReadOnlyIfEachCharacterIsRight() {
    String timestamp = "2024-11-30T12:34:56.789Z";
    for (int place = 0; place < timestamp.length(); place++) {
      for (char other : "/0369:;-+ T.".toCharArray()) {
        assertTimestamp(timestamp.substring(0, place) + other + timestamp.substring(place + 1));
      }
      assertTimestamp(timestamp.substring(0, place));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261125})
  void aDoubleIsReadAndKeepsItsSpelling(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String text = number(random);
      for (String behind : new String[] {"", FAR}) {
        JsonReader in = reader(text + behind);
        double value = in.readDouble();
        assertThat(value).as("seed %d: %s", seed, text).isEqualTo(Double.parseDouble(text));
        assertThat(in.unwrap(Cursor.class).nextToken()).isEqualTo(text.length() + behind.length());
        String respelled = DoubleSpelling.of(value).equals(text) ? null : text;
        assertThat(Respelled.since(in, 0)).as("seed %d: %s", seed, text).isEqualTo(respelled);
      }
    }
  }

  private static String number(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
    text.append(random.nextInt(4) == 0 ? "0" : "" + (1 + random.nextInt(9)) + digits(random, 9));
    if (random.nextInt(3) > 0) {
      text.append('.').append(random.nextInt(10)).append(digits(random, 9));
    }
    if (random.nextInt(6) == 0) {
      text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(20));
    }
    return text.toString();
  }

  private static String digits(Random random, int most) {
    StringBuilder digits = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"01.5", "-", "1.", ".5", "1.e3", "-01", "1.5e", "+1.5", "00", "1.5.5"})
  void whatIsNoNumberIsRejected(String text) {
    for (String behind : new String[] {"", FAR}) {
      assertThat(isDocument(text + behind)).as(text).isFalse();
    }
  }

  private static boolean isDocument(String json) {
    try {
      byte[] bytes = json.getBytes(UTF_8);
      JsonReader in = new JsonReader(bytes, 0, bytes.length, JsonLimits.DEFAULT, null);
      in.readDouble();
      return in.unwrap(Cursor.class).nextToken() == bytes.length;
    } catch (JsonException rejected) {
      return false;
    }
  }
}
