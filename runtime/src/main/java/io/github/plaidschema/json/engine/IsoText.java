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
import java.util.regex.Pattern;
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

  private static final int MAX_OFFSET_SECONDS = 18 * 60 * 60;

  /** What {@link Duration#parse} accepts, but for numbers that are too large. */
  private static final Pattern DURATION =
      Pattern.compile(
          "[-+]?P(?=[-+0-9T])(?:[-+]?[0-9]+D)?"
              + "(?:T(?=[-+0-9])(?:[-+]?[0-9]+H)?(?:[-+]?[0-9]+M)?"
              + "(?:[-+]?[0-9]+(?:[.,][0-9]{0,9})?S)?)?",
          Pattern.CASE_INSENSITIVE);

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

  /** The instant of a date and a time with an offset, also of a leap second or of 24:00. */
  public static @Nullable Instant instant(String text) {
    OffsetDateTime dateTime = offsetDateTime(text);
    if (dateTime != null) {
      return dateTime.toInstant();
    }
    int time = Math.max(text.indexOf('T'), text.indexOf('t')) + 1;
    boolean isSpecial = text.startsWith("24:00:00", time) || text.startsWith("23:59:60", time);
    if (!isSpecial || time == 0 || date(text.substring(0, time - 1)) == null) {
      return null;
    }
    TemporalAccessor fields = fields(text, DateTimeFormatter.ISO_INSTANT);
    return fields == null
        ? null
        : Instant.ofEpochSecond(
            fields.getLong(ChronoField.INSTANT_SECONDS),
            fields.getLong(ChronoField.NANO_OF_SECOND));
  }

  /** A duration in days, hours, minutes and seconds. */
  public static @Nullable Duration duration(String text) {
    if (text.length() > MAX_LENGTH || !DURATION.matcher(text).matches()) {
      return null;
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeException tooLarge) {
      return null;
    }
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
