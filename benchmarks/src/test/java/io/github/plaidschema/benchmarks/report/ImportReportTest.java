package io.github.plaidschema.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.benchmarks.cost.ImportCost;
import io.github.plaidschema.benchmarks.cost.ImportPlan;
import io.github.plaidschema.benchmarks.cost.ImportVariant;
import io.github.plaidschema.benchmarks.cost.Samples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ImportReportTest {
  private static final Machine MACHINE =
      new Machine(17, "a JVM", "a processor", 2, LocalDate.of(2026, 1, 1));

  private final Samples samples = new Samples();

  private ImportReport report() {
    add(ImportVariant.USUAL, 750, 4, 5);
    add(ImportVariant.USUAL, 1_500, 6, 8);
    add(ImportVariant.USUAL, 3_000, 11, 15.5);
    add(ImportVariant.UNOPTIMIZED, 3_000, 7, 8);
    samples.add(ImportCost.resident(ImportVariant.USUAL.title(3_000)), 400);
    return new ImportReport(ImportPlan.full(), MACHINE, samples);
  }

  private void add(ImportVariant variant, int schemas, double seconds, double processorSeconds) {
    samples.add(ImportCost.seconds(variant.title(schemas)), seconds);
    samples.add(ImportCost.processorSeconds(variant.title(schemas)), processorSeconds);
  }

  @Test
  void theLargestImportIsHeldToItsGoalsAndAllOfThemToGrowth() {
    assertThat(report().rows())
        .extracting(row -> row.figure().median())
        .containsExactly(11.0, 400.0, 7.0, 15.5 / 5 * 750 / 3_000, 7.5 / 1_500 / (3.0 / 750));
    assertThat(report().rows())
        .extracting(CostRow::isMet)
        .containsExactly(false, true, true, true, false);
    assertThat(report().markdown()).contains("import of 3,000 schemas, 300 of them unions of 30");
  }

  @Test
  void allThatWasMeasuredIsInTheData() {
    assertThat(
            JsonMapper.shared()
                .readTree(report().json())
                .at("/samples/import of 750 processor seconds/0")
                .asDouble())
        .isEqualTo(5);
  }
}
