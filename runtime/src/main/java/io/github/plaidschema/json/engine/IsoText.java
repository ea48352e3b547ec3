package io.github.plaidschema.json.engine;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in any form that java.time's own ISO 8601 parsers accept: years of more than four
 * digits, no seconds, offsets with seconds. Each method gives null for what they refuse.
 */
public final class IsoText {

  /** No ISO text is longer; what is, is refused before anything parses it. */
  private static final int MAX_LENGTH = 64;

  private IsoText() {}

  /** A date. */
  public static @Nullable LocalDate date(String text) {
    try {
      return text.length() > MAX_LENGTH ? null : LocalDate.parse(text);
    } catch (DateTimeException refused) {
      return null;
    }
  }

  /** A time. */
  public static @Nullable LocalTime time(String text) {
    try {
      return text.length() > MAX_LENGTH ? null : LocalTime.parse(text);
    } catch (DateTimeException refused) {
      return null;
    }
  }

  /** A date and a time. */
  public static @Nullable LocalDateTime dateTime(String text) {
    try {
      return text.length() > MAX_LENGTH ? null : LocalDateTime.parse(text);
    } catch (DateTimeException refused) {
      return null;
    }
  }

  /** A date and a time with an offset. */
  public static @Nullable OffsetDateTime offsetDateTime(String text) {
    try {
      return text.length() > MAX_LENGTH ? null : OffsetDateTime.parse(text);
    } catch (DateTimeException refused) {
      return null;
    }
  }

  /** The instant of a date and a time with an offset, also of a leap second or of 24:00. */
  public static @Nullable Instant instant(String text) {
    OffsetDateTime dateTime = offsetDateTime(text);
    if (dateTime != null) {
      return dateTime.toInstant();
    }
    try {
      return text.length() > MAX_LENGTH ? null : Instant.parse(text);
    } catch (DateTimeException refused) {
      return null;
    }
  }
}
