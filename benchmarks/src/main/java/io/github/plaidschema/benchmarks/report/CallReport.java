package io.github.plaidschema.benchmarks.report;

import io.github.plaidschema.benchmarks.calls.CallFigures;
import io.github.plaidschema.benchmarks.calls.CallPlan;
import io.github.plaidschema.benchmarks.cost.OperationFigures;
import io.github.plaidschema.benchmarks.cost.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of what calls cost, in Markdown. */
public final class CallReport {

  private static final double MICROSECOND = 1_000;

  private final CallPlan plan;
  private final Machine machine;
  private final CallFigures figures;

  /** The report of a run. */
  public CallReport(CallPlan plan, Machine machine, CallFigures figures) {
    this.plan = plan;
    this.machine = machine;
    this.figures = figures;
  }

  /** The text. */
  public String markdown() {
    Table table = new Table(CostRow.HEADS);
    rows().forEach(row -> table.add(row.cells()));
    return head() + "\n" + table.markdown();
  }

  private String head() {
    return """
        # The cost of calling

        %s. Calls of `/link/token/get` over the loopback
        address, HTTP/1.1, to a service in a process of its own. Against the bare HTTP client of the JDK
        with the same codecs: %d pairs of blocks of %d calls by one thread, in %d processes. Against
        plaid-java: %d rounds, each with a process of both. A figure is the median, and in parentheses
        the least and the greatest; a ratio is that of neighbours.
        """
        .formatted(
            machine.description(plan.name()),
            figures.samples().of(CallFigures.nanos(CallFigures.ours())).size(),
            plan.blockCalls(),
            plan.rounds(),
            plan.rounds());
  }

  List<CostRow> rows() {
    Samples samples = figures.samples();
    String ours = CallFigures.ours();
    String bare = CallFigures.bare();
    String plaidJava = CallFigures.plaidJava();
    List<CostRow> rows = new ArrayList<>();
    rows.add(
        CostRow.of(
            "time of a call, against the bare HTTP client",
            1.05,
            "",
            samples.ratios(CallFigures.nanos(ours), CallFigures.nanos(bare)),
            "%.0f µs, %.0f µs"
                .formatted(
                    median(CallFigures.nanos(ours)) / MICROSECOND,
                    median(CallFigures.nanos(bare)) / MICROSECOND)));
    rows.add(
        CostRow.of(
            "allocated for a call, beyond what the bare HTTP client allocates",
            2_048,
            " B",
            differences(samples.of(CallFigures.bytes(ours)), samples.of(CallFigures.bytes(bare))),
            "%s B, %s B"
                .formatted(
                    grouped(median(CallFigures.bytes(ours))),
                    grouped(median(CallFigures.bytes(bare))))));
    rows.add(
        CostRow.of(
            "time of a call with %d callers, against plaid-java".formatted(plan.callers()),
            1,
            "",
            samples.ratios(CallFigures.perSecond(plaidJava), CallFigures.perSecond(ours)),
            "%s and %s calls/s"
                .formatted(
                    grouped(median(CallFigures.perSecond(ours))),
                    grouped(median(CallFigures.perSecond(plaidJava))))));
    rows.add(
        CostRow.of(
            "start of a program to the end of its first call, against plaid-java",
            1,
            "",
            samples.ratios(CallFigures.firstCall(ours), CallFigures.firstCall(plaidJava)),
            "%.0f ms, %.0f ms"
                .formatted(
                    median(CallFigures.firstCall(ours)),
                    median(CallFigures.firstCall(plaidJava)))));
    figures.operations().ifPresent(operations -> rows.addAll(compiling(operations)));
    return rows;
  }

  private static List<CostRow> compiling(OperationFigures operations) {
    return List.of(
        CostRow.of(
            "class files of the clients in a jar, for each operation",
            400,
            " B",
            List.of(operations.bytesOfClient()),
            "%,d B of %d operations; with the interfaces %.0f B each"
                .formatted(
                    operations.clients().compressed(),
                    operations.operations(),
                    operations.bytesOfAll())),
        CostRow.of(
            "javac on the interfaces of all operations",
            5,
            " s",
            operations.seconds(),
            "%d operations, their types compiled before".formatted(operations.operations())));
  }

  private static List<Double> differences(List<Double> one, List<Double> other) {
    List<Double> differences = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      differences.add(one.get(i) - other.get(i));
    }
    return differences;
  }

  private double median(String subject) {
    return Statistics.median(figures.samples().of(subject));
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
