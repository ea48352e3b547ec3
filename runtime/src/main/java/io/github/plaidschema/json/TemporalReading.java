package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.IsoText;
import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.engine.TemporalOutput;
import io.github.plaidschema.json.engine.TemporalText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times: the common shape from its digits, every other one as java.time parses it.
 * Counts what is not written back as it was spelled.
 */
final class TemporalReading {

  private static final String DATE = "a date such as 2024-12-31";
  private static final String TIME = "a time such as 23:59:59";
  private static final String DATE_TIME = "a date and time such as 2024-12-31T23:59:59";
  private static final String OFFSET_DATE_TIME =
      "a date and time with an offset such as 2024-12-31T23:59:59Z";

  private TemporalReading() {}

  static LocalDate readLocalDate(JsonCursor in) {
    in.readText(DATE);
    LocalDate value = TemporalText.date(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return asIso(in, IsoText.date(in.text()), TemporalOutput::write, DATE);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  static LocalTime readLocalTime(JsonCursor in) {
    in.readText(TIME);
    LocalTime value = TemporalText.time(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return asIso(in, IsoText.time(in.text()), TemporalOutput::write, TIME);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  static LocalDateTime readLocalDateTime(JsonCursor in) {
    in.readText(DATE_TIME);
    LocalDateTime value = TemporalText.dateTime(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return asIso(in, IsoText.dateTime(in.text()), TemporalOutput::write, DATE_TIME);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  static OffsetDateTime readOffsetDateTime(JsonCursor in) {
    in.readText(OFFSET_DATE_TIME);
    OffsetDateTime value = TemporalText.offsetDateTime(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return asIso(in, IsoText.offsetDateTime(in.text()), TemporalOutput::write, OFFSET_DATE_TIME);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  static Instant readInstant(JsonCursor in) {
    in.readText(OFFSET_DATE_TIME);
    Instant value = TemporalText.instant(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return asIso(in, IsoText.instant(in.text()), TemporalOutput::write, OFFSET_DATE_TIME);
    }
    boolean utc = in.text[in.textTo - 1] == 'Z';
    in.countRespelled(utc && TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  /** What java.time made of a text that has not the common shape; null if it is refused. */
  private static <T> T asIso(
      JsonCursor in, @Nullable T value, BiConsumer<Output, T> writer, String expected) {
    if (value == null) {
      throw in.refused(expected);
    }
    Output written = new Output();
    writer.accept(written, value);
    in.countRespelled(in.text().equals(written.toText()));
    return value;
  }
}
