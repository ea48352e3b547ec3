package io.github.plaidschema.client.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private static Optional<Duration> parse(String header) {
    return RetryAfter.parse(Optional.of(header), Optional.empty(), NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "' 40 ', 40",
    "000000000000007, 7",
    "999999999, 999999999",
    "1000000000, 999999999",
    "99999999999999999999999, 999999999",
    "'Fri, 02 Jan 2026 03:05:05 GMT', 60",
    "'Fri, 02 Jan 2026 03:03:05 GMT', 0",
    "'Fri, 31 Dec 9999 23:59:59 GMT', 999999999"
  })
  void secondsAndDatesAreWaits(String header, long seconds) {
    assertThat(parse(header)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-5", "+5", "1.5", "5s", "soon", "Fri, 32 Jan 2026 03:05:05 GMT"})
  void anythingElseSaysNothing(String header) {
    assertThat(parse(header)).isEmpty();
  }

  @Test
  void aDateIsComparedWithTheClockOfTheService() {
    Optional<Duration> wait =
        RetryAfter.parse(
            Optional.of("Thu, 01 Jan 2026 00:01:00 GMT"),
            Optional.of("Thu, 01 Jan 2026 00:00:00 GMT"),
            NOW);

    assertThat(wait).contains(Duration.ofMinutes(1));
  }
}
