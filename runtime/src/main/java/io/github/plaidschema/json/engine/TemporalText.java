package io.github.plaidschema.json.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in the shape of RFC 3339, section 5.6, straight from their digits. Each method
 * gives null for every other text, which {@link IsoText} then decides.
 */
public final class TemporalText {

  /** How many characters a date has. */
  public static final int DATE_LENGTH = 10;

  private static final int TIME_LENGTH = 8;
  private static final int DATE_TIME_LENGTH = DATE_LENGTH + 1 + TIME_LENGTH;
  private static final int OFFSET_LENGTH = 6;

  /** With a fraction of seven digits, and what is looked at behind them. */
  private static final int LONGEST_QUOTED_UTC = DATE_TIME_LENGTH + 1 + 7 + 2;

  private static final int MAX_OFFSET_HOURS = 18;
  private static final int MAX_FRACTION_DIGITS = 9;

  /** The first eight characters of a date. */
  public static final DigitPattern YEAR_AND_MONTH = new DigitPattern("0000-00-");

  private static final DigitPattern TIME = new DigitPattern("00:00:00");

  private TemporalText() {}

  /** A date such as 2024-12-31. */
  public static @Nullable LocalDate date(byte[] text, int from, int to) {
    return to - from == DATE_LENGTH ? dateAt(text, from) : null;
  }

  /**
   * The date and time in UTC, such as 2024-12-31T23:59:59.5Z, whose text begins at an index and
   * ends with a quote: as {@link #offsetDateTime}, without a look for the end.
   *
   * <p>Inlined, it would take the checks of java.time with it, six thousand bytes, and use up the
   * budget of every reader with such a property.
   */
  @NotInlined
  public static @Nullable OffsetDateTime quotedUtc(byte[] bytes, int from, int end) {
    if (from > end - LONGEST_QUOTED_UTC) {
      return null;
    }
    long date = YEAR_AND_MONTH.values(Words.get(bytes, from));
    int day = Digits.two(bytes, from + 8);
    long time = TIME.values(Words.get(bytes, from + DATE_LENGTH + 1));
    if (date < 0 || day < 1 || time < 0 || bytes[from + DATE_LENGTH] != 'T') {
      return null;
    }
    int zone = from + DATE_TIME_LENGTH;
    int nanos = 0;
    if (bytes[zone] == '.') {
      long fraction = Words.get(bytes, zone + 1);
      int digits = Digits.leading(fraction);
      if (!Digits.isShort(digits)) {
        return null;
      }
      nanos =
          (int)
              (Digits.value(fraction, digits) * Digits.POWERS_OF_TEN[MAX_FRACTION_DIGITS - digits]);
      zone += 1 + digits;
    }
    if (bytes[zone] != 'Z' || bytes[zone + 1] != '"') {
      return null;
    }
    long pairs = Digits.pairs(date);
    int year = (int) (pairs & 0xFF) * 100 + (int) (pairs >>> 16 & 0xFF);
    int month = (int) (pairs >>> 40 & 0xFF);
    pairs = Digits.pairs(time);
    int hour = (int) (pairs & 0xFF);
    int minute = (int) (pairs >>> 24 & 0xFF);
    int second = (int) (pairs >>> 48 & 0xFF);
    if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    LocalDate localDate = LocalDate.of(year, month, day);
    LocalTime localTime = LocalTime.of(hour, minute, second, nanos);
    return OffsetDateTime.of(localDate, localTime, ZoneOffset.UTC);
  }

  /** The index of the quote behind what {@link #quotedUtc} understood. */
  public static int endOfUtc(byte[] bytes, int from) {
    int zone = from + DATE_TIME_LENGTH;
    return bytes[zone] == 'Z' ? zone + 1 : zone + 2 + Digits.leading(Words.get(bytes, zone + 1));
  }

  /** A time such as 23:59:59.5. */
  public static @Nullable LocalTime time(byte[] text, int from, int to) {
    return to - from >= TIME_LENGTH ? timeAt(text, from, to) : null;
  }

  /** A date and a time such as 2024-12-31T23:59:59.5. */
  public static @Nullable LocalDateTime dateTime(byte[] text, int from, int to) {
    if (to - from < DATE_TIME_LENGTH || text[from + DATE_LENGTH] != 'T') {
      return null;
    }
    LocalDate date = dateAt(text, from);
    LocalTime time = timeAt(text, from + DATE_LENGTH + 1, to);
    return date == null || time == null ? null : LocalDateTime.of(date, time);
  }

  /** A date and a time with an offset, such as 2024-12-31T23:59:59.5Z or …+01:00. */
  public static @Nullable OffsetDateTime offsetDateTime(byte[] text, int from, int to) {
    if (to - from <= DATE_TIME_LENGTH) {
      return null;
    }
    if (text[to - 1] == 'Z') {
      LocalDateTime utc = dateTime(text, from, to - 1);
      return utc == null ? null : OffsetDateTime.of(utc, ZoneOffset.UTC);
    }
    ZoneOffset offset = offsetAt(text, to - OFFSET_LENGTH);
    LocalDateTime local = offset == null ? null : dateTime(text, from, to - OFFSET_LENGTH);
    return offset == null || local == null ? null : OffsetDateTime.of(local, offset);
  }

  /** The instant of a date and a time with an offset. */
  public static @Nullable Instant instant(byte[] text, int from, int to) {
    OffsetDateTime dateTime = offsetDateTime(text, from, to);
    return dateTime == null ? null : dateTime.toInstant();
  }

  private static @Nullable LocalDate dateAt(byte[] text, int at) {
    long values = YEAR_AND_MONTH.values(Words.get(text, at));
    int day = Digits.two(text, at + 8);
    if (values < 0 || day < 1) {
      return null;
    }
    long pairs = Digits.pairs(values);
    int year = (int) (pairs & 0xFF) * 100 + (int) (pairs >>> 16 & 0xFF);
    int month = (int) (pairs >>> 40 & 0xFF);
    return isDate(year, month, day) ? LocalDate.of(year, month, day) : null;
  }

  /** Whether a month of a year has so many days, at least, and the year that month. */
  public static boolean isDate(int year, int month, int day) {
    return month >= 1 && month <= 12 && (day <= 28 || day <= lengthOfMonth(year, month));
  }

  private static int lengthOfMonth(int year, int month) {
    return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
  }

  private static @Nullable LocalTime timeAt(byte[] text, int at, int to) {
    long values = TIME.values(Words.get(text, at));
    if (values < 0) {
      return null;
    }
    long pairs = Digits.pairs(values);
    int hour = (int) (pairs & 0xFF);
    int minute = (int) (pairs >>> 24 & 0xFF);
    int second = (int) (pairs >>> 48 & 0xFF);
    int nanos = nanos(text, at + TIME_LENGTH, to);
    return nanos < 0 || hour > 23 || minute > 59 || second > 59
        ? null
        : LocalTime.of(hour, minute, second, nanos);
  }

  private static int nanos(byte[] text, int from, int to) {
    if (from == to) {
      return 0;
    }
    int digits = to - from - 1;
    if (text[from] != '.' || digits < 1 || digits > MAX_FRACTION_DIGITS) {
      return -1;
    }
    long fraction = 0;
    if (digits < Long.BYTES && from < text.length - Long.BYTES) {
      long word = Words.get(text, from + 1);
      if (Digits.leading(word) < digits) {
        return -1;
      }
      fraction = Digits.value(word, digits);
    } else {
      for (int i = from + 1; i < to; i++) {
        if (!NumberText.isDigit(text[i])) {
          return -1;
        }
        fraction = fraction * 10 + (text[i] - '0');
      }
    }
    return (int) (fraction * Digits.POWERS_OF_TEN[MAX_FRACTION_DIGITS - digits]);
  }

  private static @Nullable ZoneOffset offsetAt(byte[] text, int at) {
    int hours = Digits.two(text, at + 1);
    int minutes = Digits.two(text, at + 4);
    boolean shaped = (text[at] == '+' || text[at] == '-') && text[at + 3] == ':';
    if (!shaped || hours < 0 || minutes < 0 || minutes > 59) {
      return null;
    }
    if (hours > MAX_OFFSET_HOURS || (hours == MAX_OFFSET_HOURS && minutes > 0)) {
      return null;
    }
    int sign = text[at] == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  /**
   * Whether a text that one of these methods understood is what {@link TemporalOutput} writes for
   * its value: no fraction that ends in a zero, and Z for the offset zero.
   */
  public static boolean isCanonical(byte[] text, int from, int to) {
    if (to - from == DATE_LENGTH && text[from + 4] == '-') {
      return true;
    }
    int timeEnd = to;
    if (text[to - 1] == 'Z') {
      timeEnd = to - 1;
    } else if (to - from > DATE_TIME_LENGTH && text[to - 3] == ':') {
      timeEnd = to - OFFSET_LENGTH;
      if (Digits.two(text, to - 5) == 0 && Digits.two(text, to - 2) == 0) {
        return false;
      }
    }
    int timeStart = timeEnd - from >= DATE_TIME_LENGTH ? from + DATE_LENGTH + 1 : from;
    return timeEnd - timeStart == TIME_LENGTH || text[timeEnd - 1] != '0';
  }
}
