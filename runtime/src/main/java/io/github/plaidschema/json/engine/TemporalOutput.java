package io.github.plaidschema.json.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes dates and times in the shape of RFC 3339: seconds always, a fraction without trailing
 * zeros, Z for the offset zero. Years that have no four digits take the form of ISO 8601, with a
 * sign. Durations have the form of ISO 8601 in hours, minutes and seconds.
 */
public final class TemporalOutput {

  private static final int MAX_YEAR = 9999;
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 8;
  private static final Instant FIRST_WITH_DATE = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
  private static final Instant LAST_WITH_DATE = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);

  private TemporalOutput() {}

  /** Writes a date. */
  public static void write(Output out, LocalDate value) {
    int year = value.getYear();
    if (year < 0 || year > MAX_YEAR) {
      out.writeAscii(DateTimeFormatter.ISO_LOCAL_DATE.format(value));
      return;
    }
    int at = out.reserve(DATE_LENGTH);
    byte[] bytes = out.array();
    Digits.putTwo(bytes, at, year / 100);
    Digits.putTwo(bytes, at + 2, year % 100);
    bytes[at + 4] = '-';
    Digits.putTwo(bytes, at + 5, value.getMonthValue());
    bytes[at + 7] = '-';
    Digits.putTwo(bytes, at + 8, value.getDayOfMonth());
  }

  /** Writes a time. */
  public static void write(Output out, LocalTime value) {
    int at = out.reserve(TIME_LENGTH);
    byte[] bytes = out.array();
    Digits.putTwo(bytes, at, value.getHour());
    bytes[at + 2] = ':';
    Digits.putTwo(bytes, at + 3, value.getMinute());
    bytes[at + 5] = ':';
    Digits.putTwo(bytes, at + 6, value.getSecond());
    int rest = value.getNano();
    if (rest != 0) {
      out.write((byte) '.');
      for (int unit = 100_000_000; rest != 0; unit /= 10) {
        out.write((byte) ('0' + rest / unit));
        rest %= unit;
      }
    }
  }

  /** Writes a date and a time. */
  public static void write(Output out, LocalDateTime value) {
    write(out, value.toLocalDate());
    out.write((byte) 'T');
    write(out, value.toLocalTime());
  }

  /** Writes a date and a time with their offset. */
  public static void write(Output out, OffsetDateTime value) {
    write(out, value.toLocalDateTime());
    out.writeAscii(value.getOffset().getId());
  }

  /** Writes an instant in UTC. */
  public static void write(Output out, Instant value) {
    if (value.isBefore(FIRST_WITH_DATE) || value.isAfter(LAST_WITH_DATE)) {
      out.writeAscii(value.toString());
      return;
    }
    write(out, OffsetDateTime.ofInstant(value, ZoneOffset.UTC));
  }

  /** Writes a duration. */
  public static void write(Output out, Duration value) {
    out.writeAscii(value.toString());
  }
}
