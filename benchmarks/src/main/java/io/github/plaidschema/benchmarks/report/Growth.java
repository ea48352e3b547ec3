package io.github.plaidschema.benchmarks.report;

import io.github.plaidschema.benchmarks.cost.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How a cost grows with the number of schemas: 1 is linear, more is worse.
 *
 * @param subject the subject of so many schemas
 */
record Growth(Samples samples, IntFunction<String> subject) {
  private static final double LINEAR = 1.15;

  /**
   * The whole way, and the last step against the one before it, where no start-up counts.
   *
   * @param sizes ascending
   * @param factor from what was measured to the unit
   */
  List<CostRow> rows(String what, List<Integer> sizes, double factor, String unit) {
    int last = sizes.size() - 1;
    List<CostRow> rows = new ArrayList<>();
    if (last < 1) {
      return rows;
    }
    rows.add(
        CostRow.of(
            "%s per schema, %,d against %,d".formatted(what, sizes.get(last), sizes.get(0)),
            LINEAR,
            "",
            perSchema(sizes.get(last), sizes.get(0)),
            String.join(", ", sizes.stream().map(size -> median(size, factor)).toList()) + unit));
    if (last > 1) {
      rows.add(
          CostRow.of(
              "%s per schema added, from %,d and from %,d"
                  .formatted(what, sizes.get(last - 1), sizes.get(last - 2)),
              LINEAR,
              "",
              perAdded(sizes.get(last - 2), sizes.get(last - 1), sizes.get(last)),
              "no start-up in it"));
    }
    return rows;
  }

  private String median(int size, double factor) {
    return String.format(Locale.ROOT, "%.1f", Statistics.median(each(size)) * factor);
  }

  /** The cost of one schema of so many, round by round. */
  List<Double> each(int size) {
    return samples.of(subject.apply(size)).stream().map(value -> value / size).toList();
  }

  /** The cost of one schema of many, divided by that of one of few. */
  List<Double> perSchema(int many, int few) {
    return samples.ratios(subject.apply(many), subject.apply(few)).stream()
        .map(ratio -> ratio * few / many)
        .toList();
  }

  /** The cost of a schema between two sizes, divided by that between the two below. */
  List<Double> perAdded(int few, int more, int many) {
    List<Double> first = samples.of(subject.apply(few));
    List<Double> second = samples.of(subject.apply(more));
    List<Double> third = samples.of(subject.apply(many));
    return IntStream.range(0, first.size())
        .mapToObj(
            round ->
                ((third.get(round) - second.get(round)) / (many - more))
                    / ((second.get(round) - first.get(round)) / (more - few)))
        .toList();
  }
}
