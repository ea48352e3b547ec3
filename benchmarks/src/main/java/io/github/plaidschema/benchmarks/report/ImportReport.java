package io.github.plaidschema.benchmarks.report;

import io.github.plaidschema.benchmarks.cost.ImportCost;
import io.github.plaidschema.benchmarks.cost.ImportPlan;
import io.github.plaidschema.benchmarks.cost.ImportVariant;
import io.github.plaidschema.benchmarks.cost.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the import of generated documents costs: the table in Markdown, and all of it as JSON. */
public final class ImportReport {
  private static final double MILLISECONDS = 1_000;

  private final ImportPlan plan;
  private final Machine machine;
  private final Samples samples;

  /** The report of a run. */
  public ImportReport(ImportPlan plan, Machine machine, Samples samples) {
    this.plan = plan;
    this.machine = machine;
    this.samples = samples;
  }

  /** The text. */
  public String markdown() {
    Table table = new Table(CostRow.HEADS);
    rows().forEach(row -> table.add(row.cells()));
    return head() + "\n" + table.markdown();
  }

  /** Everything that was measured. */
  public byte[] json() {
    ObjectNode root = machine.document(plan.name()).put("heap", ImportPlan.HEAP);
    ObjectNode all = root.putObject("samples");
    samples.all().forEach((subject, values) -> values.forEach(all.putArray(subject)::add));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  private String head() {
    return """
    # The cost of a large import

    %s: %d rounds, each import a process with -Xmx%s. A
    figure is the median over the rounds, and in parentheses the least and the greatest. Growth
    is of the time that processors worked; 1 is linear.
    """
        .formatted(machine.description(plan.name()), plan.rounds(), ImportPlan.HEAP);
  }

  List<CostRow> rows() {
    int largest = plan.largest();
    List<CostRow> rows = new ArrayList<>();
    String what =
        "import of %,d schemas, %,d of them unions of %d variants"
            .formatted(largest, plan.unions(), plan.variants());
    rows.add(time(what, ImportVariant.USUAL));
    String memory = ImportCost.resident(ImportVariant.USUAL.title(largest));
    if (!samples.of(memory).isEmpty()) {
      rows.add(
          CostRow.of("its resident memory", 512, " MiB", samples.of(memory), "heap and all else"));
    }
    rows.add(time("the same with -XX:TieredStopAtLevel=1", ImportVariant.UNOPTIMIZED));
    rows.addAll(
        new Growth(samples, size -> ImportCost.processorSeconds(ImportVariant.USUAL.title(size)))
            .rows("time", plan.sizes(), MILLISECONDS, " ms"));
    return rows;
  }

  private CostRow time(String what, ImportVariant variant) {
    String title = variant.title(plan.largest());
    return CostRow.of(
        what,
        10,
        " s",
        samples.of(ImportCost.seconds(title)),
        String.format(
            Locale.ROOT,
            "%.1f s of processors",
            Statistics.median(samples.of(ImportCost.processorSeconds(title)))));
  }
}
