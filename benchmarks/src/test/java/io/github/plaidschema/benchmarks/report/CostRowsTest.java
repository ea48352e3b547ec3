package io.github.plaidschema.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.plaidschema.benchmarks.cost.CostFigures;
import io.github.plaidschema.benchmarks.cost.Samples;
import io.github.plaidschema.benchmarks.cost.Subject;
import io.github.plaidschema.benchmarks.cost.size.ClassKind;
import io.github.plaidschema.benchmarks.cost.size.ClassSizes;
import io.github.plaidschema.benchmarks.cost.size.Size;
import io.github.plaidschema.benchmarks.cost.values.ValueProcessor;
import io.github.plaidschema.benchmarks.cost.values.ValueProcessors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostRowsTest {
  /** Two rounds; in the second all is twice as slow. */
  private static List<CostRow> rows() {
    Samples samples = new Samples();
    for (int round = 1; round <= 2; round++) {
      samples.add(Subject.IMPORT, 7 * round);
      samples.add(Subject.IMPORT_MEMORY, 1_100);
      samples.add(Subject.PLAID_JAVA, 20 * round);
      samples.add(Subject.PLAID_SCHEMA, 25 * round);
      samples.add(Subject.WITHOUT_PROCESSOR, 20 * round);
      samples.add(Subject.CLOCKED, 26 * round);
      samples.add(Subject.PROCESSOR, 2.6 * round);
      for (ValueProcessor processor : ValueProcessors.ALL) {
        double seconds =
            switch (processor.title()) {
              case "plaid-schema" -> 6;
              case "immutables" -> 12;
              default -> 8;
            };
        samples.add(Subject.values(processor), seconds * round);
      }
      // 2 at the start, and 10 ms for each; of the last 1,000 each takes 12 ms.
      samples.add(Subject.growth(500), 7 * round);
      samples.add(Subject.growth(1_000), 12 * round);
      samples.add(Subject.growth(2_000), 24 * round);
      samples.add(Subject.growthHeap(500), 50);
      samples.add(Subject.growthHeap(1_000), 100);
      samples.add(Subject.growthHeap(2_000), 240);
    }
    CostFigures figures =
        new CostFigures(
            samples,
            new ClassSizes(
                Map.of(
                    ClassKind.JSON, new Size(1, 4_000, 9_000),
                    ClassKind.BUILDER, new Size(1, 2_000, 9_000)),
                new Size(3, 4_800, 10_000)),
            new CostFigures.Counts(
                2_013,
                1_800,
                2_025,
                500,
                List.of(
                    new CostFigures.SchemaSet(500, 3_000),
                    new CostFigures.SchemaSet(1_000, 6_000),
                    new CostFigures.SchemaSet(2_000, 12_000))));
    return new CostRows(figures).all();
  }

  @Test
  void aCostIsTheMedianOverTheRounds() {
    CostRow row = row("import of the document");

    assertThat(row.cells())
        .containsExactly(
            "import of the document", "≤ 15 s", "10.50 s (7.00–14.00)", "yes", "2,013 files");
  }

  @Test
  void whatExceedsItsGoalDoesNotMeetIt() {
    assertThat(row("its resident memory").cells())
        .containsExactly(
            "its resident memory",
            "≤ 1,024 MiB",
            "1,100 MiB (1,100–1,100)",
            "no",
            "heap and all else");
  }

  @Test
  void aRatioIsThatOfTheSameRound() {
    CostRow row = row("javac on all interfaces, against plaid-java's models");

    assertThat(row.figure()).isEqualTo(new Spread(1.25, 1.25, 1.25));
    assertThat(row.isMet()).isFalse();
  }

  @Test
  void theShareOfProcessingIsWhatIsSavedWithoutIt() {
    assertThat(row("the share of processing in it").figure().median()).isCloseTo(20, within(1e-9));
    assertThat(row("of which within the processor").figure().median()).isCloseTo(10, within(1e-9));
  }

  @Test
  void theFasterOfTheOthersComesFirst() {
    List<CostRow> rows =
        rows().stream().filter(row -> row.subject().contains("types, against")).toList();

    assertThat(rows)
        .extracting(CostRow::subject)
        .containsExactly(
            "javac on 500 types, against auto-value", "javac on 500 types, against immutables");
    assertThat(rows.get(0).figure().median()).isEqualTo(0.75);
    assertThat(rows).extracting(CostRow::isMet).containsExactly(false, true);
  }

  @Test
  void growthIsLinearWhereASchemaCostsTheSameAmongManyAsAmongFew() {
    assertThat(row("time per schema, 2,000 against 500").figure().median())
        .isCloseTo((24.0 / 2_000) / (7.0 / 500), within(1e-9));
    CostRow heap = row("heap per schema, 2,000 against 500");
    assertThat(heap.figure().median()).isCloseTo(1.2, within(1e-9));
    assertThat(heap.isMet()).isFalse();
  }

  @Test
  void whatASchemaAddsKnowsNoStartUp() {
    CostRow row = row("time per schema added, from 1,000 and from 500");

    assertThat(row.figure().median()).isCloseTo(1.2, within(1e-9));
    assertThat(row.isMet()).isFalse();
  }

  @Test
  void theSizeIsThatOfAllKinds() {
    CostRow row = row("classes in a jar, against plaid-java's models");

    assertThat(row.figure().median()).isEqualTo(1.25);
    assertThat(row.isMet()).isTrue();
  }

  private static CostRow row(String subject) {
    return rows().stream().filter(row -> row.subject().equals(subject)).findFirst().orElseThrow();
  }
}
