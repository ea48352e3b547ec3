package io.github.plaidschema.example;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Points in time and durations, as people read them. */
final class Times {

  private static final DateTimeFormatter POINT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss XXX", Locale.ROOT);

  private Times() {}

  /** For example {@code 2026-03-02 09:15:04 Z}. */
  static String point(OffsetDateTime time) {
    return POINT.format(time);
  }

  /** For example {@code 1 min 33 s}: whole seconds, without the units that are zero. */
  static String duration(Duration duration) {
    if (duration.isNegative()) {
      return "minus " + duration(duration.negated());
    }
    List<String> parts = new ArrayList<>();
    add(parts, duration.toDays(), "d");
    add(parts, duration.toHoursPart(), "h");
    add(parts, duration.toMinutesPart(), "min");
    add(parts, duration.toSecondsPart(), "s");
    return parts.isEmpty() ? "0 s" : String.join(" ", parts);
  }

  private static void add(List<String> parts, long amount, String unit) {
    if (amount != 0) {
      parts.add(amount + " " + unit);
    }
  }
}
