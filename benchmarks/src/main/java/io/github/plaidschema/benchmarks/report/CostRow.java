package io.github.plaidschema.benchmarks.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A line of the table of costs.
 *
 * @param most what the cost should not exceed
 * @param unit what follows a figure, empty for a ratio
 * @param from what the figure was computed from
 */
record CostRow(String subject, double most, String unit, Spread figure, String from) {
  static final List<String> HEADS = List.of("", "goal", "measured", "met", "from");

  static CostRow of(
      String subject, double most, String unit, Collection<Double> values, String from) {
    return new CostRow(subject, most, unit, Spread.of(values), from);
  }

  /** Whether the median is within the goal. */
  boolean isMet() {
    return figure.median() <= most;
  }

  List<String> cells() {
    return List.of(
        subject,
        "≤ " + String.format(Locale.ROOT, unit.isEmpty() ? "%.2f" : "%,.0f", most) + unit,
        "%s%s (%s–%s)"
            .formatted(
                number(figure.median()), unit, number(figure.least()), number(figure.greatest())),
        isMet() ? "yes" : "no",
        from);
  }

  /** Ratios and seconds with two digits after the point, what is large with none. */
  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
  }
}
