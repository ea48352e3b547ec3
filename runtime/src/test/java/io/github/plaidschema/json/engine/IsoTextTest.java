package io.github.plaidschema.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Beside java.time, whose exceptions are what this does without. */
class IsoTextTest {

  private static final long SEED = 20261128;

  private static final List<String> DATES =
      List.of(
          "2024-02-29",
          "2023-02-29",
          "2024-13-01",
          "2024-00-01",
          "2024-01-00",
          "2024-04-31",
          "+12345-01-01",
          "-0001-12-31",
          "-0000-01-01",
          "+999999999-12-31",
          "+9999999999-01-01",
          "12024-01-01",
          "0000-01-01",
          "24-01-01",
          "2024-1-1",
          "",
          "x");

  private static final List<String> TIMES =
      List.of(
          "10:00",
          "10:00:00",
          "10:00:00.",
          "10:00:00.5",
          "10:00:00.123456789",
          "10:00:00.1234567890",
          "24:00",
          "24:00:00",
          "24:00:00.0",
          "24:00:01",
          "23:59:60",
          "23:59:60.5",
          "22:59:60",
          "23:60:00",
          "25:00:00",
          "1:00",
          "10",
          "10:0",
          "");

  private static final List<String> OFFSETS =
      List.of(
          "Z",
          "z",
          "+01:00",
          "-18:00",
          "+18:00",
          "+18:01",
          "+19:00",
          "+01",
          "+0100",
          "+01:00:30",
          "+01:60",
          "-00:00",
          "+1:00",
          "",
          "Z[UTC]");

  private static final List<String> DURATIONS =
      List.of(
          "PT1H30M",
          "P1D",
          "P1DT",
          "PT",
          "P",
          "PT-1.5S",
          "-PT5S",
          "+P2DT3H4M5.000000001S",
          "pt1s",
          "PT1.S",
          "PT1,5S",
          "PT.5S",
          "P1W",
          "P1Y",
          "PT1M1H",
          "PT99999999999999999H",
          "P-2D",
          "PT9223372036854775807S",
          "PT9223372036854775808S",
          "PT1.1234567890S",
          "P1D2H",
          "");

  private static <T> @Nullable T parsed(String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (DateTimeException rejected) {
      return null;
    }
  }

  private static void assertParsedAsByJava(String text) {
    assertThat((Object) IsoText.date(text)).as(text).isEqualTo(parsed(text, LocalDate::parse));
    assertThat((Object) IsoText.time(text)).as(text).isEqualTo(parsed(text, LocalTime::parse));
    assertThat((Object) IsoText.dateTime(text))
        .as(text)
        .isEqualTo(parsed(text, LocalDateTime::parse));
    OffsetDateTime offset = parsed(text, OffsetDateTime::parse);
    assertThat(IsoText.offsetDateTime(text)).as(text).isEqualTo(offset);
    assertThat(IsoText.instant(text))
        .as(text)
        .isEqualTo(offset != null ? offset.toInstant() : parsed(text, Instant::parse));
    assertThat(IsoText.duration(text)).as(text).isEqualTo(parsed(text, Duration::parse));
  }

  @Test
  void everyFormOfEachPart() {
    DATES.forEach(IsoTextTest::assertParsedAsByJava);
    TIMES.forEach(IsoTextTest::assertParsedAsByJava);
    DURATIONS.forEach(IsoTextTest::assertParsedAsByJava);
    for (String date : DATES) {
      for (String time : TIMES) {
        assertParsedAsByJava(date + " " + time);
        for (String separator : List.of("T", "t")) {
          assertParsedAsByJava(date + separator + time);
          OFFSETS.forEach(offset -> assertParsedAsByJava(date + separator + time + offset));
        }
      }
    }
  }

  @Test
  void randomChangesOfThem() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      if (random.nextInt(4) == 0) {
        text.append(DURATIONS.get(random.nextInt(DURATIONS.size())));
      } else {
        text.append(DATES.get(random.nextInt(DATES.size())))
            .append('T')
            .append(TIMES.get(random.nextInt(TIMES.size())))
            .append(OFFSETS.get(random.nextInt(OFFSETS.size())));
      }
      if (text.length() > 0) {
        int at = random.nextInt(text.length());
        String changed = "0129:.-+TZPDHMS,".substring(random.nextInt(16)).substring(0, 1);
        text.replace(at, at + random.nextInt(2), changed);
      }
      assertParsedAsByJava(text.toString());
    }
  }

  @Test
  void whatIsLongerThanAnyIsRejected() {
    assertThat(IsoText.duration("PT1" + "0".repeat(70) + "S")).isNull();
    assertThat(IsoText.date("2024-01-01" + " ".repeat(70))).isNull();
  }
}
