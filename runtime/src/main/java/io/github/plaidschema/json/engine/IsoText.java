package io.github.plaidschema.json.engine;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times and durations in any form that java.time's own ISO 8601 parsers accept: years of
 * more than four digits, no seconds, offsets with seconds. Each method gives null for what they
 * reject.
 *
 * <p>They reject by exceptions, which would cost a hundred times what a date costs, for each of as
 * many as a document likes to have. So the parsers are asked for fields alone, which are put
 * together here.
 */
public final class IsoText {

  /** No ISO text is longer; what is, is rejected before anything parses it. */
  private static final int MAX_LENGTH = 64;

  private static final int DIGITS_OF_FAR_YEAR = 10;
  private static final int MAX_FRACTION_DIGITS = 9;
  private static final int MAX_OFFSET_SECONDS = 18 * 60 * 60;

  private IsoText() {}

  /** A date. */
  public static @Nullable LocalDate date(String text) {
    TemporalAccessor fields = fields(text, DateTimeFormatter.ISO_LOCAL_DATE);
    return fields == null ? null : date(fields);
  }

  /** A time. */
  public static @Nullable LocalTime time(String text) {
    TemporalAccessor fields = fields(text, DateTimeFormatter.ISO_LOCAL_TIME);
    return fields == null ? null : time(fields);
  }

  /** A date and a time. */
  public static @Nullable LocalDateTime dateTime(String text) {
    TemporalAccessor fields = fields(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    return fields == null ? null : dateTime(fields);
  }

  /** A date and a time with an offset. */
  public static @Nullable OffsetDateTime offsetDateTime(String text) {
    TemporalAccessor fields = fields(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    if (fields == null) {
      return null;
    }
    LocalDateTime dateTime = dateTime(fields);
    long offset = fields.getLong(ChronoField.OFFSET_SECONDS);
    return dateTime == null || Math.abs(offset) > MAX_OFFSET_SECONDS
        ? null
        : dateTime.atOffset(ZoneOffset.ofTotalSeconds((int) offset));
  }

  /**
   * The instant of a date and a time with an offset, also of a leap second or of 24:00, and in the
   * two years of ten digits that only instants have.
   */
  public static @Nullable Instant instant(String text) {
    OffsetDateTime dateTime = offsetDateTime(text);
    if (dateTime != null) {
      return dateTime.toInstant();
    }
    int time = Math.max(text.indexOf('T'), text.indexOf('t')) + 1;
    boolean isSpecial = text.startsWith("24:00:00", time) || text.startsWith("23:59:60", time);
    boolean isFar = text.indexOf('-', 1) == 1 + DIGITS_OF_FAR_YEAR;
    if (!isFar && (!isSpecial || time == 0 || date(text.substring(0, time - 1)) == null)) {
      return null;
    }
    TemporalAccessor fields = fields(text, DateTimeFormatter.ISO_INSTANT);
    if (fields == null) {
      return null;
    }
    long seconds = fields.getLong(ChronoField.INSTANT_SECONDS);
    boolean isInstant =
        seconds >= Instant.MIN.getEpochSecond() && seconds <= Instant.MAX.getEpochSecond();
    return isInstant
        ? Instant.ofEpochSecond(seconds, fields.getLong(ChronoField.NANO_OF_SECOND))
        : null;
  }

  /** A duration in days, hours, minutes and seconds. */
  public static @Nullable Duration duration(String text) {
    if (text.length() > MAX_LENGTH || !isDuration(text)) {
      return null;
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeException tooLarge) {
      return null;
    }
  }

  /** Whether {@link Duration#parse} accepts a text, but for numbers that are too large. */
  private static boolean isDuration(String text) {
    int start = isSign(text, 0) ? 1 : 0;
    if (!isLetter(text, start, 'P')) {
      return false;
    }
    int days = behindPart(text, start + 1, 'D');
    if (!isLetter(text, days, 'T')) {
      return days == text.length() && days > start + 1;
    }
    int time = days + 1;
    int at = behindPart(text, behindPart(text, time, 'H'), 'M');
    at = behindPart(text, at, 'S');
    return at == text.length() && at > time;
  }

  /** The index behind a number and its unit, or the one that was given if they are not there. */
  private static int behindPart(String text, int from, char unit) {
    int digits = isSign(text, from) ? from + 1 : from;
    int at = behindDigits(text, digits);
    if (at == digits) {
      return from;
    }
    if (unit == 'S' && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
      int fraction = at + 1;
      at = behindDigits(text, fraction);
      if (at - fraction > MAX_FRACTION_DIGITS) {
        return from;
      }
    }
    return isLetter(text, at, unit) ? at + 1 : from;
  }

  private static int behindDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static boolean isSign(String text, int at) {
    return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
  }

  /** Whether a letter stands at an index, in upper or in lower case. */
  private static boolean isLetter(String text, int at, char upper) {
    return at < text.length() && (text.charAt(at) == upper || text.charAt(at) == (upper | 0x20));
  }

  private static @Nullable TemporalAccessor fields(String text, DateTimeFormatter form) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    ParsePosition position = new ParsePosition(0);
    try {
      TemporalAccessor fields = form.parseUnresolved(text, position);
      return fields == null || position.getIndex() < text.length() ? null : fields;
    } catch (DateTimeException offsetOutOfRange) {
      return null;
    }
  }

  private static @Nullable LocalDateTime dateTime(TemporalAccessor fields) {
    LocalDate date = date(fields);
    LocalTime time = date == null ? null : time(fields);
    return time == null ? null : LocalDateTime.of(date, time);
  }

  private static @Nullable LocalDate date(TemporalAccessor fields) {
    long year = fields.getLong(ChronoField.YEAR);
    long month = fields.getLong(ChronoField.MONTH_OF_YEAR);
    long day = fields.getLong(ChronoField.DAY_OF_MONTH);
    return ChronoField.YEAR.range().isValidValue(year)
            && day >= 1
            && TemporalText.isDate((int) year, (int) month, (int) day)
        ? LocalDate.of((int) year, (int) month, (int) day)
        : null;
  }

  private static @Nullable LocalTime time(TemporalAccessor fields) {
    int hour = (int) fields.getLong(ChronoField.HOUR_OF_DAY);
    int minute = (int) fields.getLong(ChronoField.MINUTE_OF_HOUR);
    int second = optional(fields, ChronoField.SECOND_OF_MINUTE);
    int nano = optional(fields, ChronoField.NANO_OF_SECOND);
    return hour > 23 || minute > 59 || second > 59
        ? null
        : LocalTime.of(hour, minute, second, nano);
  }

  private static int optional(TemporalAccessor fields, ChronoField field) {
    return fields.isSupported(field) ? (int) fields.getLong(field) : 0;
  }
}
