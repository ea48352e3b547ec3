package io.github.plaidschema.benchmarks.report;

import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.measure.Cell;
import io.github.plaidschema.benchmarks.measure.ColdStarts;
import io.github.plaidschema.benchmarks.measure.Comparison;
import io.github.plaidschema.benchmarks.measure.Measurement;
import io.github.plaidschema.benchmarks.measure.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a run, in Markdown. */
public final class Report {
  private final Plan plan;
  private final Machine machine;
  private final Ratios times;
  private final Ratios allocations;
  private final ColdStarts.Times coldStarts;

  /** The tables of these pairs. */
  public Report(
      Plan plan, Machine machine, List<Comparison.Pair> pairs, ColdStarts.Times coldStarts) {
    this.plan = plan;
    this.machine = machine;
    this.times = new Ratios(pairs, Measurement::microseconds);
    this.allocations = new Ratios(pairs, Measurement::bytes);
    this.coldStarts = coldStarts;
  }

  /** The whole text. */
  public String markdown() {
    return String.join(
        "\n",
        head(),
        "## Time, all families\n",
        "Geometric means over the families of the medians. *Fastest*: the mean of the fastest other"
            + " in each\nfamily. *Least*: the family where the lead is smallest.\n",
        summary(times, "fastest"),
        "## Allocation, all families\n",
        "The same of bytes allocated.\n",
        summary(allocations, "leanest"),
        "## Cold start\n",
        coldStart(),
        "## Time by family\n",
        "Median (least–greatest) of the pairs; the second column is Plaid Schema's own median.\n",
        details(times, "µs"),
        "## Allocation by family\n",
        details(allocations, "bytes"));
  }

  /** The part that fits on a screen. */
  public String shortMarkdown() {
    return String.join(
        "\n",
        head(),
        "Time:\n",
        summary(times, "fastest"),
        "Allocation:\n",
        summary(allocations, "leanest"),
        "Cold start:\n",
        coldStart());
  }

  private String head() {
    return """
        # Plaid Schema beside other libraries

        %s: %d pairs of runs.
        Each figure is the other's cost divided by Plaid Schema's, in runs directly after each
        other: 2.00 is twice the cost.
        """
        .formatted(machine.description(plan.name()), plan.pairs());
  }

  private static String summary(Ratios ratios, String best) {
    List<String> heads = new ArrayList<>(List.of("", best, "least"));
    ratios.others().forEach(other -> heads.add(other.title()));
    Table table = new Table(heads);
    for (Map.Entry<String, List<Cell>> row : ratios.rows().entrySet()) {
      List<Cell> cells = row.getValue();
      double least = cells.stream().mapToDouble(ratios::best).min().orElseThrow();
      List<String> entries =
          new ArrayList<>(List.of(row.getKey(), figure(ratios.meanOfBest(cells)), figure(least)));
      for (Contender other : ratios.others()) {
        entries.add(figure(ratios.mean(other, cells)));
      }
      table.add(entries);
    }
    return table.markdown();
  }

  private static String details(Ratios ratios, String unit) {
    List<String> heads = new ArrayList<>(List.of("", unit));
    ratios.others().forEach(other -> heads.add(other.title()));
    Table table = new Table(heads);
    for (Cell cell : ratios.cells()) {
      List<String> entries =
          new ArrayList<>(
              List.of(
                  cell.row() + ", " + cell.family().title(),
                  String.format(Locale.ROOT, "%,.1f", ratios.ours(cell))));
      for (Contender other : ratios.others()) {
        entries.add(ratios.of(other, cell).toString());
      }
      table.add(entries);
    }
    return table.markdown();
  }

  private String coldStart() {
    Table table = new Table(List.of("", "milliseconds", "ratio"));
    coldStarts
        .byProgram()
        .forEach(
            (program, milliseconds) -> {
              List<Double> ratios = new ArrayList<>();
              for (int i = 0; i < milliseconds.size(); i++) {
                ratios.add(milliseconds.get(i) / coldStarts.ours().get(i));
              }
              table.add(
                  List.of(
                      program,
                      String.format(Locale.ROOT, "%.0f", Statistics.median(milliseconds)),
                      Spread.of(ratios).toString()));
            });
    return table.markdown();
  }

  private static String figure(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }
}
