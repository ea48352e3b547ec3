package io.github.plaidschema.benchmarks.report;

import io.github.plaidschema.benchmarks.cost.CostFigures;
import io.github.plaidschema.benchmarks.cost.CostPlan;
import io.github.plaidschema.benchmarks.cost.Subject;
import io.github.plaidschema.benchmarks.cost.size.ClassKind;
import io.github.plaidschema.benchmarks.cost.size.Size;
import java.util.List;
import java.util.Locale;

/** The table of the cost of building, in Markdown, and the details below it. */
public final class CostReport {
  private final CostPlan plan;
  private final Machine machine;
  private final CostFigures figures;

  /** The report of a run. */
  public CostReport(CostPlan plan, Machine machine, CostFigures figures) {
    this.plan = plan;
    this.machine = machine;
    this.figures = figures;
  }

  /** The whole text. */
  public String markdown() {
    return String.join(
        "\n",
        shortMarkdown(),
        "## Growth\n",
        growth(),
        "## Class files by kind\n",
        kinds(),
        "## Resident memory\n",
        memory());
  }

  /** The table. */
  public String shortMarkdown() {
    Table table = new Table(CostRow.HEADS);
    new CostRows(figures).all().forEach(row -> table.add(row.cells()));
    return head() + "\n" + table.markdown();
  }

  private String head() {
    return """
        # The cost of building

        %s: %d rounds, each javac with -Xmx%s. A figure is
        the median over the rounds, and in parentheses the least and the greatest; a ratio is that
        of two processes of the same round.
        """
        .formatted(machine.description(plan.name()), plan.pairs(), plan.heap());
  }

  private String growth() {
    Table table =
        new Table(
            List.of("schemas", "accessors", "s", "ms per schema", "heap, MiB", "KiB per schema"));
    for (CostFigures.SchemaSet set : figures.counts().growth()) {
      double seconds = median(Subject.growth(set.schemas()));
      double heap = median(Subject.growthHeap(set.schemas()));
      table.add(
          List.of(
              grouped(set.schemas()),
              grouped(set.accessors()),
              oneDigit(seconds),
              oneDigit(seconds * 1_000 / set.schemas()),
              oneDigit(heap),
              oneDigit(heap * 1_024 / set.schemas())));
    }
    return table.markdown();
  }

  private String kinds() {
    Table table = new Table(List.of("", "files", "KiB in the jar", "KiB unpacked"));
    for (ClassKind kind : ClassKind.values()) {
      Size size = figures.sizes().ours().get(kind);
      if (size != null) {
        table.add(sizeRow(kind.title(), size));
      }
    }
    table.add(sizeRow("all of Plaid Schema's", figures.sizes().allOfOurs()));
    table.add(sizeRow("plaid-java's models", figures.sizes().plaidJava()));
    return table.markdown();
  }

  private static List<String> sizeRow(String title, Size size) {
    return List.of(
        title,
        grouped(size.files()),
        grouped(size.compressed() / 1_024),
        grouped(size.unpacked() / 1_024));
  }

  private String memory() {
    Table table = new Table(List.of("", "MiB"));
    for (String subject :
        List.of(Subject.IMPORT_MEMORY, Subject.PLAID_SCHEMA_MEMORY, Subject.PLAID_JAVA_MEMORY)) {
      if (!figures.samples().of(subject).isEmpty()) {
        table.add(List.of(subject.replace(" resident MiB", ""), oneDigit(median(subject))));
      }
    }
    return table.markdown();
  }

  private double median(String subject) {
    return Statistics.median(figures.samples().of(subject));
  }

  private static String oneDigit(double value) {
    return String.format(Locale.ROOT, "%,.1f", value);
  }

  private static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
