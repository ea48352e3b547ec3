package io.github.plaidschema.json.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HashCodesTest {

  private static final List<Function<SplittableRandom, Object>> KINDS =
      List.of(
          random -> random.nextInt(),
          random -> random.nextLong(),
          random -> (double) random.nextInt(),
          random -> Long.toString(random.nextLong()),
          random -> BigDecimal.valueOf(random.nextInt(), random.nextInt(-9, 9)),
          random -> BigInteger.valueOf(random.nextLong()).pow(random.nextInt(1, 4)),
          random -> LocalDate.ofEpochDay(random.nextInt(-4_000_000, 4_000_000)),
          random -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L)),
          random -> LocalDateTime.ofEpochSecond(random.nextInt(), 7, ZoneOffset.UTC),
          random ->
              OffsetDateTime.of(2024, 1, 1, 0, 0, 0, random.nextInt(999_999_999), utc(random)),
          random -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(999_999_999)),
          random -> Duration.ofSeconds(random.nextInt(), random.nextInt(999_999_999)),
          random -> new UUID(random.nextLong(), random.nextLong()),
          random -> URI.create("https://example.com/" + random.nextLong() + "?q=%2f"));

  private static ZoneOffset utc(SplittableRandom random) {
    return ZoneOffset.ofHours(random.nextInt(-18, 19));
  }

  @Test
  void equalElementsHaveEqualHashCodesAndOthersNearlyNever() {
    long seed = 20_240_611;
    for (int kind = 0; kind < KINDS.size(); kind++) {
      SplittableRandom random = new SplittableRandom(seed);
      SplittableRandom again = new SplittableRandom(seed);
      Set<Object> distinct = new HashSet<>();
      Set<Integer> hashes = new HashSet<>();
      for (int i = 0; i < 5_000; i++) {
        Object element = KINDS.get(kind).apply(random);
        assertThat(HashCodes.of(KINDS.get(kind).apply(again)))
            .as("seed %s, %s", seed, element)
            .isEqualTo(HashCodes.of(element));
        distinct.add(element);
        hashes.add(HashCodes.of(element));
      }
      assertThat(hashes.size())
          .as("seed %s, kind %s", seed, kind)
          .isGreaterThan(distinct.size() - 9);
    }
  }

  @Test
  void collectionsAreHashedAsTheyAreEqual() {
    assertThat(HashCodes.of(List.of("a", "b"))).isEqualTo(HashCodes.of(Arrays.asList("a", "b")));
    assertThat(HashCodes.of(List.of("a", "b"))).isNotEqualTo(HashCodes.of(List.of("b", "a")));
    Set<Integer> many = Immutables.set(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), "many");
    assertThat(HashCodes.of(many)).isEqualTo(HashCodes.of(new HashSet<>(many)));
    assertThat(HashCodes.of(Immutables.set(List.of(2, 1), "few")))
        .isEqualTo(HashCodes.of(Set.of(1, 2)));
    assertThat(HashCodes.of(Map.of("a", 1, "b", 2)))
        .isEqualTo(HashCodes.of(new HashMap<>(Map.of("b", 2, "a", 1))))
        .isNotEqualTo(HashCodes.of(Map.of("a", 2, "b", 1)));
    assertThat(HashCodes.of(null)).isZero();
  }

  @Test
  void equalUrisHaveEqualHashCodes() {
    for (String[] pair :
        new String[][] {
          {"HTTPS://Example.COM/a%2fb", "https://example.com/a%2Fb"},
          {"MAILTO:a%c3", "mailto:a%C3"},
          {"http://a_b%aa/x", "http://a_b%AA/x"},
          {"//u%ff@H:8/?q%aa#f%bb", "//u%FF@h:8/?q%AA#f%BB"},
        }) {
      URI first = URI.create(pair[0]);
      URI second = URI.create(pair[1]);
      assertThat(first).isEqualTo(second);
      assertThat(HashCodes.of(first)).isEqualTo(HashCodes.of(second));
    }
    assertThat(HashCodes.of(URI.create("a:/P"))).isNotEqualTo(HashCodes.of(URI.create("a:/p")));
  }

  /** Dates and times of one hash code: the lowest bits of a nano second are those of a day. */
  @Test
  void datesWithOneHashCodeAreToldApart() {
    List<LocalDateTime> times = new ArrayList<>();
    LocalDate first = LocalDate.of(2024, 1, 1);
    int wanted = first.hashCode();
    for (int day = 0; day < 3_000; day++) {
      LocalDate date = first.plusDays(day);
      long low = (date.hashCode() ^ wanted) & 0xFFFFFFFFL;
      times.add(date.atTime(LocalTime.ofNanoOfDay(low)));
    }
    assertThat(times.stream().map(LocalDateTime::hashCode).distinct()).hasSize(1);
    assertThat(times.stream().map(HashCodes::of).distinct().count()).isGreaterThan(2_990);
    Set<LocalDateTime> set = Immutables.set(times, "times");
    assertThat(set).containsExactlyElementsOf(times);
    Set<LocalDateTime> growing = Immutables.appendTo(set, times.get(5), "times");
    assertThat(growing).isEqualTo(set);
  }

  @Test
  void aTableFindsWhatAHashSetFinds() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 300; round++) {
      ElementTable table = new ElementTable(random.nextInt(20));
      Set<Object> expected = new HashSet<>();
      int range = random.nextInt(1, 100);
      for (int i = random.nextInt(200); i > 0; i--) {
        Object element = random.nextInt(50) == 0 ? null : random.nextInt(range);
        assertThat(table.add(element)).as("seed %s", seed).isEqualTo(expected.add(element));
      }
      ElementTable trimmed = table.trimmed();
      assertThat(trimmed.size()).as("seed %s", seed).isEqualTo(expected.size());
      for (int i = 0; i <= range; i++) {
        assertThat(trimmed.contains(i)).as("seed %s", seed).isEqualTo(expected.contains(i));
      }
      assertThat(trimmed.contains(null)).as("seed %s", seed).isEqualTo(expected.contains(null));
      assertThat(trimmed.toArray())
          .as("seed %s", seed)
          .containsExactlyInAnyOrder(expected.toArray());
    }
  }
}
