package io.github.plaidschema.json.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date that was read last, if any, and how it is spelled: it often comes again. */
final class LastDate {

  @Nullable LocalDate date;

  /** The first eight bytes of its text. */
  long yearAndMonth;

  int day;
}
