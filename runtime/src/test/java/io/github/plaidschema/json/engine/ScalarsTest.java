package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The borders of numbers, of dates and of times. */
class ScalarsTest {

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static void assertRejected(String text, int from, int offset, String expected) {
    byte[] bytes = bytes(text);
    Rejection rejection =
        catchThrowableOfType(
            Rejection.class, () -> NumberText.end(bytes, from, bytes.length, 6, 120));
    assertThat(rejection).as(text).isNotNull();
    assertThat(rejection.offset()).as(text).isEqualTo(offset);
    assertThat(rejection.expected()).as(text).isEqualTo(expected);
  }

  @Test
  void aNumberEndsWhereItIsNoneAnyMoreAndIsWithinTheLimits() {
    for (String number :
        List.of("0", "-0", "123456", "-12345", "0.1", "1e120", "1E-120", "1e+0", "-1e120")) {
      byte[] bytes = bytes("x" + number + ",");
      int end = bytes.length - 1;
      assertThat(NumberText.end(bytes, 1, bytes.length, 6, 120)).isEqualTo(end);
      assertThat(NumberText.end(bytes, 1, end, 6, 120)).isEqualTo(end);
    }
    assertThat(NumberText.end(bytes("01"), 0, 2, 6, 120)).isEqualTo(1);
    assertRejected("", 0, 0, "a digit");
    assertRejected("-", 0, 1, "a digit");
    assertRejected("x-a", 1, 2, "a digit");
    assertRejected("1.", 0, 2, "a digit");
    assertRejected("1.e", 0, 2, "a digit");
    assertRejected("1e", 0, 2, "a digit");
    assertRejected("1e+", 0, 3, "a digit");
    assertRejected("1e-x", 0, 3, "a digit");
    assertRejected("1e:", 0, 2, "a digit");
    assertRejected("x1234567", 1, 1, "a number of at most 6 characters");
    assertRejected("1e1201", 0, 0, "an exponent from -120 to 120");
    assertRejected("x1e121", 1, 1, "an exponent from -120 to 120");
    assertRejected("1e99999999999999999999999", 0, 0, "an exponent from -120 to 120");
  }

  @Test
  void theBordersOfALong() {
    BigInteger border = BigInteger.TWO.pow(63);
    for (int near = -2; near <= 2; near++) {
      for (BigInteger value :
          List.of(
              border.add(BigInteger.valueOf(near)),
              border.negate().add(BigInteger.valueOf(near)),
              BigInteger.TEN.pow(18).add(BigInteger.valueOf(near)),
              BigInteger.TEN.pow(19).add(BigInteger.valueOf(near)),
              BigInteger.valueOf(near))) {
        byte[] text = bytes("[" + value + "]");
        int to = text.length - 1;
        assertThat(NumberText.fitsLong(text, 1, to)).isEqualTo(value.bitLength() < 64);
        assertThat(NumberText.toLong(text, 1, to)).isEqualTo(value.longValue());
        assertThat(NumberText.toBigInteger(text, 1, to)).isEqualTo(value);
        assertThat(NumberText.isInteger(text, 1, to)).isTrue();
      }
    }
    assertThat(NumberText.fitsLong(bytes("9999999999999999999"), 0, 19)).isFalse();
    for (String fraction : List.of("1.0", "1e0", "-1E2", "-0.0")) {
      assertThat(NumberText.isInteger(bytes(fraction), 0, fraction.length())).isFalse();
    }
  }

  @Test
  void aDecimalIsWrittenAsItStandsOrNot() {
    for (String text :
        List.of(
            "0",
            "-0",
            "0.0",
            "0.000000",
            "0.0000000",
            "-0.00",
            "1",
            "10",
            "1e1",
            "1E1",
            "1E+1",
            "1.5",
            "0.000001",
            "0.0000001",
            "1E-7",
            "0.00000123",
            "0.000000123",
            "1.0e5",
            "12e0",
            "1.10",
            "0e5",
            "0E+5",
            "0e-2",
            "123456789012345678901234567890.5",
            "12.5E+3",
            "1E-1")) {
      BigDecimal value = new BigDecimal(text);
      byte[] bytes = bytes("[" + text + "]");
      assertThat(NumberText.isWrittenSo(value, bytes, 1, bytes.length - 1))
          .as(text)
          .isEqualTo(value.toString().equals(text));
      assertThat(NumberText.toBigDecimal(bytes, 1, bytes.length - 1)).isEqualTo(value);
    }
  }

  @Test
  void numbersAreWrittenAtTheBordersOfTheirForms() {
    for (long power = 1; power > 0 && power <= 1_000_000_000_000_000_000L; power *= 10) {
      for (long value : new long[] {power - 1, power, power + 1, -power, -power + 1, -power - 1}) {
        Output out = new Output();
        NumberOutput.write(out, value);
        assertThat(out.toText()).isEqualTo(Long.toString(value));
      }
    }
    for (double border : new double[] {1e-3, 1e7, 1e15, 1, 0.1, 0.000001, 123456.5, 9_999_999.99}) {
      for (double value :
          new double[] {border, Math.nextUp(border), Math.nextDown(border), border + 0.5}) {
        assertWritten(value);
        assertWritten(-value);
      }
    }
    assertWritten(0.0);
    assertWritten(-0.0);
    assertWritten(Double.MIN_VALUE);
    assertWritten(Double.MAX_VALUE);
  }

  private static void assertWritten(double value) {
    Output out = new Output();
    NumberOutput.write(out, value);
    String expected = DoubleSpelling.of(value);
    assertThat(out.toText()).isEqualTo(expected);
    byte[] bytes = bytes("[" + expected + "]");
    assertThat(DoubleText.isWrittenSo(value, bytes, 1, bytes.length - 1)).isTrue();
    byte[] longer = bytes("[" + expected + (expected.contains(".") ? "0]" : ".0]"));
    if (!expected.contains("E")) {
      assertThat(DoubleText.isWrittenSo(value, longer, 1, longer.length - 1)).isFalse();
    }
  }

  private static @Nullable OffsetDateTime quotedUtc(String text, int room) {
    byte[] bytes = bytes("\"" + text + "\"" + "9".repeat(room));
    OffsetDateTime value = TemporalText.quotedUtc(bytes, 1, bytes.length);
    if (value != null) {
      assertThat(TemporalText.endOfUtc(bytes, 1)).as(text).isEqualTo(text.length() + 1);
    }
    return value;
  }

  @Test
  void everyPartOfATimeInUtcHasItsBorders() {
    for (int part = 0; part < 100; part++) {
      String two = String.format("%02d", part);
      assertUtc("2024-" + two + "-01T00:00:00Z");
      assertUtc("2024-01-" + two + "T00:00:00Z");
      assertUtc("2024-02-" + two + "T00:00:00Z");
      assertUtc("2023-02-" + two + "T00:00:00Z");
      assertUtc("2024-04-" + two + "T00:00:00Z");
      assertUtc(two + "00-02-29T00:00:00Z");
      assertUtc("00" + two + "-12-31T00:00:00Z");
      assertUtc("2024-01-01T" + two + ":00:00Z");
      assertUtc("2024-01-01T00:" + two + ":00Z");
      assertUtc("2024-01-01T00:00:" + two + "Z");
      assertUtc("2024-01-01T00:00:00." + two + "Z");
    }
    for (int digits = 1; digits <= 7; digits++) {
      assertUtc("2024-12-31T23:59:59." + "9876543".substring(0, digits) + "Z");
    }
  }

  private static void assertUtc(String text) {
    OffsetDateTime expected = IsoText.offsetDateTime(text);
    boolean leap = text.contains("T24:");
    assertThat(quotedUtc(text, 40)).as(text).isEqualTo(leap ? null : expected);
    byte[] bytes = bytes(text);
    assertThat(TemporalText.offsetDateTime(bytes, 0, bytes.length))
        .as(text)
        .isEqualTo(leap ? null : expected);
  }

  @Test
  void oneByteThatDiffersIsNoTimeInUtcOrAnother() {
    for (String text : List.of("2024-11-21T13:58:59Z", "2024-11-21T13:58:59.1234567Z")) {
      assertThat(quotedUtc(text, 40)).isEqualTo(OffsetDateTime.parse(text));
      for (int place = 0; place < text.length(); place++) {
        for (int value = 1; value < 128; value++) {
          String other = text.substring(0, place) + (char) value + text.substring(place + 1);
          OffsetDateTime found = value == '"' ? null : quotedUtc(other, 40);
          if (found != null) {
            assertThat(found).as(other).isEqualTo(IsoText.offsetDateTime(other));
          } else if (value >= '0' && value <= '9' && IsoText.offsetDateTime(other) != null) {
            throw new AssertionError(other);
          }
        }
      }
      for (int room = 0; room < 40; room++) {
        OffsetDateTime found = quotedUtc(text, room);
        assertThat(found).isIn(OffsetDateTime.parse(text), null);
        byte[] bytes = bytes("\"" + text + "\"" + "9".repeat(room));
        assertThat(found != null).isEqualTo(bytes.length - 1 >= 29);
      }
    }
    for (String other : List.of("2024-11-21T13:58:59.Z", "2024-11-21T13:58:59.12345678Z")) {
      assertThat(quotedUtc(other, 40)).isNull();
    }
  }

  @Test
  void anOffsetHasItsBordersAndASign() {
    for (String sign : List.of("+", "-", " ", "Z")) {
      for (int hours = 0; hours < 25; hours++) {
        for (int minutes : new int[] {0, 1, 30, 59, 60, 99}) {
          for (String colon : List.of(":", ".")) {
            String offset = String.format("%s%02d%s%02d", sign, hours, colon, minutes);
            String text = "2024-11-21T13:58:59" + offset;
            byte[] bytes = bytes(text);
            OffsetDateTime expected = IsoText.offsetDateTime(text);
            assertThat(TemporalText.offsetDateTime(bytes, 0, bytes.length))
                .as(text)
                .isEqualTo(expected);
            if (expected != null) {
              assertThat(TemporalText.isCanonical(bytes, 0, bytes.length))
                  .as(text)
                  .isEqualTo(hours + minutes > 0);
            }
          }
        }
      }
    }
  }

  /** Anywhere in an array; what is not understood at once would be parsed all the same. */
  @Test
  void whatIsInTheUsualFormIsUnderstoodAtOnceAndKnownToBeCanonical() {
    for (String fraction : List.of("", ".5", ".12", ".1234567", ".12345678", ".123456789")) {
      for (String second : List.of("00", "59")) {
        String date = "2024-02-29";
        String time = "23:59:" + second + fraction;
        for (int before = 0; before < 3; before++) {
          assertUnderstood(TemporalText::date, date, LocalDate.parse(date), before, true);
          assertUnderstood(TemporalText::time, time, LocalTime.parse(time), before, true);
          String both = date + "T" + time;
          assertUnderstood(TemporalText::dateTime, both, LocalDateTime.parse(both), before, true);
          for (String offset : List.of("Z", "+01:00", "-00:30", "+00:00")) {
            String all = both + offset;
            OffsetDateTime value = OffsetDateTime.parse(all);
            boolean canonical = !offset.equals("+00:00");
            assertUnderstood(TemporalText::offsetDateTime, all, value, before, canonical);
            assertUnderstood(TemporalText::instant, all, value.toInstant(), before, canonical);
          }
          if (!fraction.isEmpty() && fraction.length() < 10) {
            String longer = time + "0";
            assertThat(canonical(longer, before)).as(longer).isFalse();
            assertThat(canonical(date + "T" + longer + "Z", before)).isFalse();
            assertThat(canonical(date + "T" + longer + "+01:00", before)).isFalse();
            assertThat(canonical(date + "T" + longer, before)).isFalse();
          }
        }
      }
    }
  }

  /** Zeros at its end belong to a number of the text, and so do bytes that stand before it. */
  @Test
  void whatIsCanonicalDependsOnTheTextAloneWhereverItStands() {
    for (int before = 0; before < 24; before++) {
      for (String text :
          List.of(
              "2024-10-20",
              "20:00:00",
              "20:00:50",
              "2024-10-20T20:00:00",
              "2024-10-20T20:00:00.01",
              "2024-10-20T20:00:00Z",
              "2024-10-20T20:00:00+00:30")) {
        assertThat(canonical(text, before)).as("%s behind %s", text, before).isTrue();
      }
      for (String text :
          List.of("20:00:00.0", "2024-10-20T20:00:00.10", "2024-10-20T20:00:00+00:00")) {
        assertThat(canonical(text, before)).as("%s behind %s", text, before).isFalse();
      }
    }
  }

  @Test
  void whatIsTooShortIsNotUnderstoodAtTheEndOfAnArrayEither() {
    String text = "2024-12-31T23:59:59+01:00";
    for (int before = 0; before < 24; before++) {
      for (int length = 0; length < text.length(); length++) {
        byte[] bytes = bytes("9".repeat(before) + text.substring(0, length));
        assertThat(TemporalText.date(bytes, before, bytes.length) != null).isEqualTo(length == 10);
        boolean isDateTime = length == 19;
        assertThat(TemporalText.dateTime(bytes, before, bytes.length) != null)
            .isEqualTo(isDateTime);
        assertThat(TemporalText.offsetDateTime(bytes, before, bytes.length)).isNull();
        if (length < 8) {
          byte[] time = bytes("9".repeat(before) + text.substring(11, 11 + length));
          assertThat(TemporalText.time(time, before, time.length)).isNull();
        }
      }
    }
  }

  private interface FastPath<T> {
    @Nullable T parse(byte[] text, int from, int to);
  }

  private static <T> void assertUnderstood(
      FastPath<T> path, String text, T expected, int before, boolean canonical) {
    byte[] bytes = bytes("9".repeat(before) + text + "\"99999999");
    int to = before + text.length();
    assertThat(path.parse(bytes, before, to)).as(text).isEqualTo(expected);
    assertThat(canonical(text, before)).as(text).isEqualTo(canonical);
    assertThat(path.parse(bytes, before, to - text.length())).as("nothing").isNull();
  }

  private static boolean canonical(String text, int before) {
    byte[] bytes = bytes("9".repeat(before) + text + "\"");
    return TemporalText.isCanonical(bytes, before, before + text.length());
  }
}
