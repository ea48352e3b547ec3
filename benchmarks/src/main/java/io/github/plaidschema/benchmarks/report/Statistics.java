package io.github.plaidschema.benchmarks.report;

import java.util.Arrays;
import java.util.Collection;

/** The two means that the tables have. */
final class Statistics {
  private Statistics() {}

  /** The middle value; of an even number of values, half the sum of the two in the middle. */
  static double median(Collection<Double> values) {
    double[] sorted = sorted(values);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The n-th root of the product of n positive values: the mean for ratios. */
  static double geometricMean(Collection<Double> values) {
    double logarithms = 0;
    for (double value : sorted(values)) {
      if (!(value > 0)) {
        throw new IllegalArgumentException("no geometric mean with " + value);
      }
      logarithms += Math.log(value);
    }
    return Math.exp(logarithms / values.size());
  }

  private static double[] sorted(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
