package io.github.plaidschema.benchmarks.report;

import io.github.plaidschema.benchmarks.cost.Samples;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How a cost grows with the number of schemas: 1 is linear, more is worse.
 *
 * @param subject the subject of so many schemas
 */
record Growth(Samples samples, IntFunction<String> subject) {

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
