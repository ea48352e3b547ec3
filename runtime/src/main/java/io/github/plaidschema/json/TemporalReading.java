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
      return readIsoLocalDate(in);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  private static LocalDate readIsoLocalDate(JsonCursor in) {
    LocalDate value = IsoText.date(in.text());
    if (value == null) {
      throw in.refused(DATE);
    }
    Output written = new Output();
    TemporalOutput.write(written, value);
    in.countRespelled(isText(in, written));
    return value;
  }

  static LocalTime readLocalTime(JsonCursor in) {
    in.readText(TIME);
    LocalTime value = TemporalText.time(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return readIsoLocalTime(in);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  private static LocalTime readIsoLocalTime(JsonCursor in) {
    LocalTime value = IsoText.time(in.text());
    if (value == null) {
      throw in.refused(TIME);
    }
    Output written = new Output();
    TemporalOutput.write(written, value);
    in.countRespelled(isText(in, written));
    return value;
  }

  static LocalDateTime readLocalDateTime(JsonCursor in) {
    in.readText(DATE_TIME);
    LocalDateTime value = TemporalText.dateTime(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return readIsoLocalDateTime(in);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  private static LocalDateTime readIsoLocalDateTime(JsonCursor in) {
    LocalDateTime value = IsoText.dateTime(in.text());
    if (value == null) {
      throw in.refused(DATE_TIME);
    }
    Output written = new Output();
    TemporalOutput.write(written, value);
    in.countRespelled(isText(in, written));
    return value;
  }

  static OffsetDateTime readOffsetDateTime(JsonCursor in) {
    in.readText(OFFSET_DATE_TIME);
    OffsetDateTime value = TemporalText.offsetDateTime(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return readIsoOffsetDateTime(in);
    }
    in.countRespelled(TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  private static OffsetDateTime readIsoOffsetDateTime(JsonCursor in) {
    OffsetDateTime value = IsoText.offsetDateTime(in.text());
    if (value == null) {
      throw in.refused(OFFSET_DATE_TIME);
    }
    Output written = new Output();
    TemporalOutput.write(written, value);
    in.countRespelled(isText(in, written));
    return value;
  }

  static Instant readInstant(JsonCursor in) {
    in.readText(OFFSET_DATE_TIME);
    Instant value = TemporalText.instant(in.text, in.textFrom, in.textTo);
    if (value == null) {
      return readIsoInstant(in);
    }
    boolean utc = in.text[in.textTo - 1] == 'Z';
    in.countRespelled(utc && TemporalText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  private static Instant readIsoInstant(JsonCursor in) {
    Instant value = IsoText.instant(in.text());
    if (value == null) {
      throw in.refused(OFFSET_DATE_TIME);
    }
    Output written = new Output();
    TemporalOutput.write(written, value);
    in.countRespelled(isText(in, written));
    return value;
  }

  private static boolean isText(JsonCursor in, Output written) {
    return in.text().equals(written.toText());
  }
}
