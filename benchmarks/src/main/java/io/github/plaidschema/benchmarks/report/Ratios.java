package io.github.plaidschema.benchmarks.report;

import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.measure.Cell;
import io.github.plaidschema.benchmarks.measure.Comparison;
import io.github.plaidschema.benchmarks.measure.Measurement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * What the others' cost is, divided by Plaid Schema's, in each cell: 2 is twice as much. The ratio
 * of each pair of neighbouring runs is one value.
 */
final class Ratios {
  private static final Comparator<Cell> IN_ORDER =
      Comparator.comparing(Cell::operation).thenComparing(Cell::form).thenComparing(Cell::family);

  private final List<Comparison.Pair> pairs;
  private final ToDoubleFunction<Measurement> cost;

  Ratios(List<Comparison.Pair> pairs, ToDoubleFunction<Measurement> cost) {
    this.pairs = pairs;
    this.cost = cost;
  }

  /** The others, in the order of the runs. */
  Set<Contender> others() {
    Set<Contender> others = new LinkedHashSet<>();
    pairs.forEach(pair -> others.add(pair.other()));
    return others;
  }

  /** All cells by operation, form and family. */
  Set<Cell> cells() {
    Set<Cell> cells = new TreeSet<>(IN_ORDER);
    pairs.forEach(pair -> cells.addAll(pair.ours().keySet()));
    return cells;
  }

  /** The cells of each row of a summary. */
  Map<String, List<Cell>> rows() {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (Cell cell : cells()) {
      rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
    }
    return rows;
  }

  /** One contender's ratios in one cell. */
  Spread of(Contender other, Cell cell) {
    List<Double> ratios = new ArrayList<>();
    for (Comparison.Pair pair : pairs) {
      if (pair.other() == other) {
        ratios.add(
            cost.applyAsDouble(Objects.requireNonNull(pair.theirs().get(cell.rival())))
                / cost.applyAsDouble(Objects.requireNonNull(pair.ours().get(cell))));
      }
    }
    return Spread.of(ratios);
  }

  /** The geometric mean over cells of one contender's median ratio. */
  double mean(Contender other, List<Cell> cells) {
    return Statistics.geometricMean(cells.stream().map(cell -> of(other, cell).median()).toList());
  }

  /** The least median ratio of any contender in a cell: the one of the best of them. */
  double best(Cell cell) {
    return others().stream().mapToDouble(other -> of(other, cell).median()).min().orElseThrow();
  }

  /** The geometric mean over cells of the best contender's ratio in each. */
  double meanOfBest(List<Cell> cells) {
    return Statistics.geometricMean(cells.stream().map(this::best).toList());
  }

  /** Plaid Schema's own cost in a cell: the median over its runs. */
  double ours(Cell cell) {
    return Statistics.median(
        pairs.stream()
            .map(pair -> cost.applyAsDouble(Objects.requireNonNull(pair.ours().get(cell))))
            .toList());
  }
}
