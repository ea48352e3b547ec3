package io.github.plaidschema.benchmarks.report;

import static io.github.plaidschema.benchmarks.report.Statistics.median;

import io.github.plaidschema.benchmarks.cost.CostFigures;
import io.github.plaidschema.benchmarks.cost.Samples;
import io.github.plaidschema.benchmarks.cost.Subject;
import io.github.plaidschema.benchmarks.cost.values.PlaidSchemaValues;
import io.github.plaidschema.benchmarks.cost.values.ValueProcessors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was measured, beside what it should be. */
final class CostRows {
  private static final double PERCENT = 100;
  private static final double MILLISECONDS = 1_000;
  private static final double KIBIBYTES = 1_024;

  private final CostFigures figures;
  private final Samples samples;

  CostRows(CostFigures figures) {
    this.figures = figures;
    this.samples = figures.samples();
  }

  List<CostRow> all() {
    List<CostRow> rows = new ArrayList<>(importing());
    rows.addAll(compiling());
    rows.addAll(values());
    List<Integer> sizes =
        figures.counts().growth().stream().map(CostFigures.SchemaSet::schemas).toList();
    rows.addAll(new Growth(samples, Subject::growth).rows("time", sizes, MILLISECONDS, " ms"));
    rows.addAll(new Growth(samples, Subject::growthHeap).rows("heap", sizes, KIBIBYTES, " KiB"));
    rows.add(size());
    return rows;
  }

  private List<CostRow> importing() {
    String files = "%,d files".formatted(figures.counts().files());
    List<CostRow> rows = new ArrayList<>();
    rows.add(CostRow.of("import of the document", 15, " s", samples.of(Subject.IMPORT), files));
    if (!samples.of(Subject.IMPORT_MEMORY).isEmpty()) {
      rows.add(
          CostRow.of(
              "its resident memory",
              1_024,
              " MiB",
              samples.of(Subject.IMPORT_MEMORY),
              "heap and all else"));
    }
    return rows;
  }

  private List<CostRow> compiling() {
    List<Double> shares =
        samples.ratios(Subject.WITHOUT_PROCESSOR, Subject.PLAID_SCHEMA).stream()
            .map(ratio -> (1 - ratio) * PERCENT)
            .toList();
    List<Double> within =
        samples.ratios(Subject.PROCESSOR, Subject.CLOCKED).stream()
            .map(ratio -> ratio * PERCENT)
            .toList();
    return List.of(
        CostRow.of(
            "javac on all interfaces, against plaid-java's models",
            1,
            "",
            samples.ratios(Subject.PLAID_SCHEMA, Subject.PLAID_JAVA),
            "%s for %,d interfaces, %s for %,d classes"
                .formatted(
                    seconds(Subject.PLAID_SCHEMA),
                    figures.counts().interfaces(),
                    seconds(Subject.PLAID_JAVA),
                    figures.counts().plaidJavaSources())),
        CostRow.of(
            "the share of processing in it",
            35,
            " %",
            shares,
            "%s with it, %s without"
                .formatted(seconds(Subject.PLAID_SCHEMA), seconds(Subject.WITHOUT_PROCESSOR))),
        CostRow.of(
            "of which within the processor",
            35,
            " %",
            within,
            "%s of %s".formatted(seconds(Subject.PROCESSOR), seconds(Subject.CLOCKED))));
  }

  private List<CostRow> values() {
    String ours = Subject.values(new PlaidSchemaValues());
    return ValueProcessors.ALL.stream()
        .map(Subject::values)
        .filter(subject -> !subject.equals(ours))
        .sorted(Comparator.comparingDouble(subject -> median(samples.of(subject))))
        .map(
            subject ->
                CostRow.of(
                    "javac on %,d types, against %s"
                        .formatted(figures.counts().valueTypes(), subject.split(" ", -1)[1]),
                    0.6,
                    "",
                    samples.ratios(ours, subject),
                    "%s, %s".formatted(seconds(ours), seconds(subject))))
        .toList();
  }

  private CostRow size() {
    long ours = figures.sizes().allOfOurs().compressed();
    long theirs = figures.sizes().plaidJava().compressed();
    return CostRow.of(
        "classes in a jar, against plaid-java's models",
        1.25,
        "",
        List.of((double) ours / theirs),
        "%,d KiB, %,d KiB".formatted(ours / 1_024, theirs / 1_024));
  }

  private String seconds(String subject) {
    return String.format(Locale.ROOT, "%.1f s", median(samples.of(subject)));
  }
}
