package io.github.plaidschema.json.reading;

import io.github.plaidschema.json.engine.Digits;
import io.github.plaidschema.json.engine.IsoText;
import io.github.plaidschema.json.engine.NotInlined;
import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.engine.TemporalOutput;
import io.github.plaidschema.json.engine.TemporalText;
import io.github.plaidschema.json.engine.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, times and durations: the common shape from its digits, every other one as java.time
 * parses it. Counts what is not written back as it was spelled.
 */
public final class TemporalReading {

  private static final String DATE = "a date such as 2024-12-31";
  private static final String TIME = "a time such as 23:59:59";
  private static final String DATE_TIME = "a date and time such as 2024-12-31T23:59:59";
  private static final String OFFSET_DATE_TIME =
      "a date and time with an offset such as 2024-12-31T23:59:59Z";
  private static final String DURATION = "a duration such as PT1H30M";

  private TemporalReading() {}

  /**
   * Reads a date.
   *
   * <p>Reads one of the common shape, and finds a repeated one, although {@link TemporalText#date}
   * does the same, so that a date costs the caller one call and the checks of java.time are inlined
   * here only.
   */
  @NotInlined
  public static LocalDate readLocalDate(Cursor in) {
    int from = in.beginValue() + 1;
    if (in.first != '"') {
      in.otherKind(DATE);
      return in.noValue();
    }
    byte[] bytes = in.bytes;
    int quote = from + TemporalText.DATE_LENGTH;
    if (quote < in.end && bytes[quote] == '"') {
      long yearAndMonth = Words.get(bytes, from);
      int tens = bytes[from + 8] - '0';
      int ones = bytes[from + 9] - '0';
      int day = tens * 10 + ones;
      boolean isDay = tens >= 0 && tens <= 3 && ones >= 0 && ones <= 9 && day >= 1;
      LastDate last = in.lastDate();
      LocalDate known = last.date;
      if (isDay && known != null && day == last.day && yearAndMonth == last.yearAndMonth) {
        in.position = quote + 1;
        return known;
      }
      long values = TemporalText.YEAR_AND_MONTH.values(yearAndMonth);
      if (isDay && values >= 0) {
        long pairs = Digits.pairs(values);
        int year = (int) (pairs & 0xFF) * 100 + (int) (pairs >>> 16 & 0xFF);
        int month = (int) (pairs >>> 40 & 0xFF);
        if (TemporalText.isDate(year, month, day)) {
          LocalDate value = LocalDate.of(year, month, day);
          last.date = value;
          last.yearAndMonth = yearAndMonth;
          last.day = day;
          in.position = quote + 1;
          return value;
        }
      }
    }
    if (!StringReading.readText(in, DATE)) {
      return in.noValue();
    }
    LocalDate value = TemporalText.date(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return asIso(in, IsoText.date(in.text()), TemporalOutput::write, DATE);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  public static LocalTime readLocalTime(Cursor in) {
    if (!StringReading.readText(in, TIME)) {
      return in.noValue();
    }
    LocalTime value = TemporalText.time(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return asIso(in, IsoText.time(in.text()), TemporalOutput::write, TIME);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  public static LocalDateTime readLocalDateTime(Cursor in) {
    if (!StringReading.readText(in, DATE_TIME)) {
      return in.noValue();
    }
    LocalDateTime value = TemporalText.dateTime(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return asIso(in, IsoText.dateTime(in.text()), TemporalOutput::write, DATE_TIME);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  public static OffsetDateTime readOffsetDateTime(Cursor in) {
    int from = in.beginValue() + 1;
    if (in.first != '"') {
      in.otherKind(OFFSET_DATE_TIME);
      return in.noValue();
    }
    OffsetDateTime value = TemporalText.quotedUtc(in.bytes, from, in.end);
    if (value == null) {
      return readOtherOffsetDateTime(in);
    }
    int quote = TemporalText.endOfUtc(in.bytes, from);
    in.position = quote + 1;
    in.countRespelled(TemporalText.isCanonical(in.bytes, from, quote));
    return value;
  }

  private static OffsetDateTime readOtherOffsetDateTime(Cursor in) {
    if (!StringReading.readText(in, OFFSET_DATE_TIME)) {
      return in.noValue();
    }
    OffsetDateTime value = TemporalText.offsetDateTime(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return asIso(in, IsoText.offsetDateTime(in.text()), TemporalOutput::write, OFFSET_DATE_TIME);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  public static Instant readInstant(Cursor in) {
    if (!StringReading.readText(in, OFFSET_DATE_TIME)) {
      return in.noValue();
    }
    Instant value = TemporalText.instant(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return asIso(in, IsoText.instant(in.text()), TemporalOutput::write, OFFSET_DATE_TIME);
    }
    boolean utc = in.text[in.textTo - 1] == 'Z';
    in.countRespelled(utc && TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  public static Duration readDuration(Cursor in) {
    if (!StringReading.readText(in, DURATION)) {
      return in.noValue();
    }
    return asIso(in, IsoText.duration(in.text()), TemporalOutput::write, DURATION);
  }

  /** What java.time made of a text that has not the common shape; null if it is none. */
  private static <T> T asIso(
      Cursor in, @Nullable T value, BiConsumer<Output, T> writer, String expected) {
    if (value == null) {
      in.otherValue(expected);
      return in.noValue();
    }
    Output written = new Output();
    writer.accept(written, value);
    in.countRespelled(in.text().equals(written.toText()));
    return value;
  }
}
