package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemporalTextTest {

  private static final int ROUNDS = 10_000;

  private interface FastPath<T> {
    @Nullable T parse(byte[] text, int from, int to);
  }

  @Test
  void datesAreTheOnesOfJavaTime() {
    compare(TemporalText::date, IsoText::date, LocalDate::parse, TemporalOutput::write, 0);
  }

  @Test
  void timesAreTheOnesOfJavaTime() {
    compare(TemporalText::time, IsoText::time, LocalTime::parse, TemporalOutput::write, 1);
  }

  @Test
  void datesWithTimesAreTheOnesOfJavaTime() {
    compare(
        TemporalText::dateTime, IsoText::dateTime, LocalDateTime::parse, TemporalOutput::write, 2);
  }

  @Test
  void datesWithOffsetsAreTheOnesOfJavaTime() {
    compare(
        TemporalText::offsetDateTime,
        IsoText::offsetDateTime,
        OffsetDateTime::parse,
        TemporalOutput::write,
        3);
  }

  @Test
  void instantsAreTheOnesOfJavaTimeWithAnyOffset() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < ROUNDS; round++) {
      String text = mutated(randomText(random, 3), random);
      byte[] bytes = text.getBytes(UTF_8);
      Instant expected = orNull(t -> OffsetDateTime.parse(t).toInstant(), text);
      expected = expected != null ? expected : orNull(Instant::parse, text);
      Instant fast = TemporalText.instant(bytes, 0, bytes.length);
      assertThat(fast != null ? fast : IsoText.instant(text)).as(text).isEqualTo(expected);
    }
  }

  private static <T> void compare(
      FastPath<T> fastPath,
      Function<String, @Nullable T> slowPath,
      Function<String, T> oracle,
      BiConsumer<Output, T> writer,
      int kind) {
    SplittableRandom random = new SplittableRandom(8 + kind);
    int accepted = 0;
    int fast = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text = randomText(random, kind);
      text = round % 2 == 0 ? text : mutated(text, random);
      byte[] bytes = ("\"" + text + "\"0").getBytes(UTF_8);
      T expected = orNull(oracle, text);
      T value = fastPath.parse(bytes, 1, bytes.length - 2);
      if (value != null) {
        fast++;
        assertThat(value).as(text).isEqualTo(expected);
        assertThat(TemporalText.isCanonical(bytes, 1, bytes.length - 2))
            .as(text)
            .isEqualTo(written(writer, value).equals(text));
      } else {
        assertThat(slowPath.apply(text)).as(text).isEqualTo(expected);
      }
      if (expected != null) {
        accepted++;
        assertThat(oracle.apply(written(writer, expected))).as(text).isEqualTo(expected);
      }
    }
    assertThat(accepted).isBetween(ROUNDS / 4, ROUNDS * 9 / 10);
    assertThat(fast).isGreaterThan(accepted / 3);
  }

  private static <T> String written(BiConsumer<Output, T> writer, T value) {
    Output out = new Output();
    writer.accept(out, value);
    return out.toText();
  }

  private static <T> @Nullable T orNull(Function<String, T> parser, String text) {
    try {
      return parser.apply(text);
    } catch (DateTimeException rejected) {
      return null;
    }
  }

  private static String randomText(SplittableRandom random, int kind) {
    String date = randomDate(random);
    String time = randomTime(random);
    return switch (kind) {
      case 0 -> date;
      case 1 -> time;
      case 2 -> date + "T" + time;
      default -> date + (random.nextInt(20) == 0 ? "t" : "T") + time + randomOffset(random);
    };
  }

  private static String randomDate(SplittableRandom random) {
    String year =
        switch (random.nextInt(20)) {
          case 0 -> "-" + String.format("%04d", random.nextInt(10_000));
          case 1 -> "+" + random.nextInt(1_000_000_000);
          case 2 -> String.format("%04d", random.nextInt(10_000));
          default -> Integer.toString(1_900 + random.nextInt(200));
        };
    int days = random.nextInt(10) == 0 ? 33 : 28;
    return String.format("%s-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(days));
  }

  private static String randomTime(SplittableRandom random) {
    int hours = random.nextInt(50) == 0 ? 26 : 24;
    int sixty = random.nextInt(50) == 0 ? 62 : 60;
    String time = String.format("%02d:%02d", random.nextInt(hours), random.nextInt(sixty));
    if (random.nextInt(15) == 0) {
      return time;
    }
    time += String.format(":%02d", random.nextInt(sixty));
    if (random.nextBoolean()) {
      return time;
    }
    StringBuilder fraction = new StringBuilder(".");
    int digits = random.nextInt(11);
    for (int i = 0; i < digits; i++) {
      fraction.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
    }
    return time + fraction;
  }

  private static String randomOffset(SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> "Z";
      case 3 -> "+00:00";
      case 4 -> random.nextBoolean() ? "-00:00" : "z";
      case 5 -> String.format("%s%02d", random.nextBoolean() ? "+" : "-", random.nextInt(20));
      case 6 -> String.format("+%02d:%02d:%02d", random.nextInt(20), random.nextInt(60), 7);
      default ->
          String.format(
              "%s%02d:%02d",
              random.nextBoolean() ? "+" : "-", random.nextInt(20), random.nextInt(61));
    };
  }

  private static String mutated(String text, SplittableRandom random) {
    StringBuilder changed = new StringBuilder(text);
    String characters = "0123456789-+:.TZtz /aé";
    int at = random.nextInt(changed.length());
    char other = characters.charAt(random.nextInt(characters.length()));
    switch (random.nextInt(3)) {
      case 0 -> changed.setCharAt(at, other);
      case 1 -> changed.insert(at, other);
      default -> changed.deleteCharAt(at);
    }
    return changed.toString();
  }

  @Test
  void whatIsMuchTooLongForADateIsRejectedWithoutBeingParsed() {
    String text = "0".repeat(1_000_000);
    assertThat(IsoText.date(text)).isNull();
    assertThat(IsoText.instant(text)).isNull();
  }
}
