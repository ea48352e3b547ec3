package io.github.plaidschema.client.retry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header {@code Retry-After} of RFC 9110: seconds, or a date.
 *
 * @since 0.1.0
 */
public final class RetryAfter {

  private static final Pattern SECONDS = Pattern.compile("0*([0-9]{1,9})");
  private static final Pattern TOO_MANY_SECONDS = Pattern.compile("[0-9]+");

  /** Later than any deadline. */
  private static final Duration LONGEST = Duration.ofSeconds(999_999_999);

  private RetryAfter() {}

  /**
   * How long a service asks to wait, some decades at most; empty if the header says nothing that
   * can be understood.
   *
   * @param header the header {@code Retry-After}
   * @param date the header {@code Date} of the response: a date is compared with the service's
   *     clock, since the clock of this machine may be wrong
   * @param now the time on this machine, for a response without a date
   */
  public static Optional<Duration> parse(
      Optional<String> header, Optional<String> date, Instant now) {
    String text = header.orElse("").strip();
    Matcher seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(seconds.group(1))));
    }
    if (TOO_MANY_SECONDS.matcher(text).matches()) {
      return Optional.of(LONGEST);
    }
    return date(text)
        .map(
            until -> {
              Duration wait = Duration.between(date.flatMap(RetryAfter::date).orElse(now), until);
              return wait.isNegative()
                  ? Duration.ZERO
                  : wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
            });
  }

  private static Optional<Instant> date(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException notDate) {
      return Optional.empty();
    }
  }
}
