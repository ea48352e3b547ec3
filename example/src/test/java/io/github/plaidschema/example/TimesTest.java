package io.github.plaidschema.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 s",
    "PT0.999S, 0 s",
    "PT59.9S, 59 s",
    "PT4H, 4 h",
    "PT1M33S, 1 min 33 s",
    "P2DT3H4M5S, 2 d 3 h 4 min 5 s",
    "PT-90S, minus 1 min 30 s"
  })
  void aDurationIsSaidInUnitsThatAreNotZero(Duration duration, String text) {
    assertThat(Times.duration(duration)).isEqualTo(text);
  }

  @Test
  void aPointInTimeKeepsItsOffset() {
    assertThat(Times.point(OffsetDateTime.parse("2026-03-02T09:15:04.5-05:30")))
        .isEqualTo("2026-03-02 09:15:04 -05:30");
  }
}
