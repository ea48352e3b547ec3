package io.github.plaidschema.benchmarks.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What was measured, round by round: values of the same index were taken in the same round. */
public final class Samples {
  private final Map<String, List<Double>> bySubject = new LinkedHashMap<>();

  /** Adds the value of another round. */
  public void add(String subject, double value) {
    bySubject.computeIfAbsent(subject, any -> new ArrayList<>()).add(value);
  }

  /** The values of a subject; none if it was not measured. */
  public List<Double> of(String subject) {
    return List.copyOf(bySubject.getOrDefault(subject, List.of()));
  }

  /** One subject divided by another, round by round. */
  public List<Double> ratios(String subject, String other) {
    List<Double> dividends = of(subject);
    List<Double> divisors = of(other);
    if (dividends.size() != divisors.size()) {
      throw new IllegalArgumentException(
          "%s was measured %d times, %s %d times"
              .formatted(subject, dividends.size(), other, divisors.size()));
    }
    return IntStream.range(0, dividends.size())
        .mapToObj(round -> dividends.get(round) / divisors.get(round))
        .toList();
  }

  /** All of them, in the order in which they were first measured. */
  public Map<String, List<Double>> all() {
    return new LinkedHashMap<>(bySubject);
  }
}
