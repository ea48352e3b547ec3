package io.github.plaidschema.benchmarks.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;

/** The median of some values, and the least and the greatest of them. */
record Spread(double median, double least, double greatest) {

  static Spread of(Collection<Double> values) {
    return new Spread(Statistics.median(values), Collections.min(values), Collections.max(values));
  }

  /** As in {@code 1.52 (1.40–1.61)}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, least, greatest);
  }
}
