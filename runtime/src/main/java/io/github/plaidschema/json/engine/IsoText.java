package io.github.plaidschema.json.engine;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times and durations in any form that java.time's own ISO 8601 parsers accept: years of
 * more than four digits, no seconds, offsets with seconds. Each method gives null for what they
 * reject.
 */
public final class IsoText {

  /** No ISO text is longer; what is, is rejected before anything parses it. */
  private static final int MAX_LENGTH = 64;

  private IsoText() {}

  /** A date. */
  public static @Nullable LocalDate date(String text) {
    return parse(text, LocalDate::parse);
  }

  /** A time. */
  public static @Nullable LocalTime time(String text) {
    return parse(text, LocalTime::parse);
  }

  /** A date and a time. */
  public static @Nullable LocalDateTime dateTime(String text) {
    return parse(text, LocalDateTime::parse);
  }

  /** A date and a time with an offset. */
  public static @Nullable OffsetDateTime offsetDateTime(String text) {
    return parse(text, OffsetDateTime::parse);
  }

  /** The instant of a date and a time with an offset, also of a leap second or of 24:00. */
  public static @Nullable Instant instant(String text) {
    OffsetDateTime dateTime = offsetDateTime(text);
    return dateTime != null ? dateTime.toInstant() : parse(text, Instant::parse);
  }

  /** A duration in days, hours, minutes and seconds. */
  public static @Nullable Duration duration(String text) {
    return parse(text, Duration::parse);
  }

  private static <T> @Nullable T parse(String text, Function<String, T> parser) {
    try {
      return text.length() > MAX_LENGTH ? null : parser.apply(text);
    } catch (DateTimeException rejected) {
      return null;
    }
  }
}
