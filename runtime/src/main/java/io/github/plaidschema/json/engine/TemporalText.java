package io.github.plaidschema.json.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in the shape of RFC 3339, section 5.6, straight from their digits. Each method
 * gives null for every other text, which {@link IsoText} then decides.
 */
public final class TemporalText {

  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 8;
  private static final int DATE_TIME_LENGTH = DATE_LENGTH + 1 + TIME_LENGTH;
  private static final int OFFSET_LENGTH = 6;
  private static final int MAX_OFFSET_HOURS = 18;
  private static final int MAX_FRACTION_DIGITS = 9;

  private TemporalText() {}

  /** A date such as 2024-12-31. */
  public static @Nullable LocalDate date(byte[] text, int from, int to) {
    return to - from == DATE_LENGTH ? dateAt(text, from) : null;
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
    int year = Digits.four(text, at);
    int month = Digits.two(text, at + 5);
    int day = Digits.two(text, at + 8);
    boolean shaped = text[at + 4] == '-' && text[at + 7] == '-' && year >= 0;
    if (!shaped || month < 1 || month > 12 || day < 1) {
      return null;
    }
    if (day > 28 && day > LocalDate.of(year, month, 1).lengthOfMonth()) {
      return null;
    }
    return LocalDate.of(year, month, day);
  }

  private static @Nullable LocalTime timeAt(byte[] text, int at, int to) {
    int hour = Digits.two(text, at);
    int minute = Digits.two(text, at + 3);
    int second = Digits.two(text, at + 6);
    boolean shaped = text[at + 2] == ':' && text[at + 5] == ':' && hour >= 0 && minute >= 0;
    if (!shaped || second < 0 || hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    int nanos = nanos(text, at + TIME_LENGTH, to);
    return nanos < 0 ? null : LocalTime.of(hour, minute, second, nanos);
  }

  private static int nanos(byte[] text, int from, int to) {
    if (from == to) {
      return 0;
    }
    int digits = to - from - 1;
    if (text[from] != '.' || digits < 1 || digits > MAX_FRACTION_DIGITS) {
      return -1;
    }
    int nanos = 0;
    for (int i = from + 1; i < to; i++) {
      if (!NumberText.isDigit(text[i])) {
        return -1;
      }
      nanos = nanos * 10 + (text[i] - '0');
    }
    for (int i = digits; i < MAX_FRACTION_DIGITS; i++) {
      nanos *= 10;
    }
    return nanos;
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
    } else if (to - from > DATE_TIME_LENGTH && text[to - 3] == ':' && isSign(text[to - 6])) {
      timeEnd = to - OFFSET_LENGTH;
      if (Digits.two(text, to - 5) == 0 && Digits.two(text, to - 2) == 0) {
        return false;
      }
    }
    int timeStart = timeEnd - from >= DATE_TIME_LENGTH ? from + DATE_LENGTH + 1 : from;
    return timeEnd - timeStart == TIME_LENGTH || text[timeEnd - 1] != '0';
  }

  private static boolean isSign(byte b) {
    return b == '+' || b == '-';
  }
}
