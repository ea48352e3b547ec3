package io.github.plaidschema.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.benchmarks.calls.CallFigures;
import io.github.plaidschema.benchmarks.calls.CallPlan;
import io.github.plaidschema.benchmarks.cost.OperationFigures;
import io.github.plaidschema.benchmarks.cost.Samples;
import io.github.plaidschema.benchmarks.cost.size.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallReportTest {

  private static final Machine MACHINE =
      new Machine(17, "a JVM", "a processor", 2, LocalDate.of(2026, 1, 1));

  private final Samples samples = new Samples();

  private List<CostRow> rows(Optional<OperationFigures> operations) {
    add(CallFigures.nanos(CallFigures.bare()), 100_000, 200_000, 100_000);
    add(CallFigures.nanos(CallFigures.ours()), 104_000, 220_000, 101_000);
    add(CallFigures.bytes(CallFigures.bare()), 10_000, 10_000, 10_000);
    add(CallFigures.bytes(CallFigures.ours()), 12_000, 13_000, 11_000);
    add(CallFigures.perSecond(CallFigures.ours()), 8_000);
    add(CallFigures.perSecond(CallFigures.plaidJava()), 4_000);
    add(CallFigures.firstCall(CallFigures.ours()), 300);
    add(CallFigures.firstCall(CallFigures.plaidJava()), 200);
    return new CallReport(
            CallPlan.quick(Optional.empty()), MACHINE, new CallFigures(samples, operations))
        .rows();
  }

  private void add(String subject, double... values) {
    for (double value : values) {
      samples.add(subject, value);
    }
  }

  @Test
  void ratiosAndDifferencesAreThoseOfPairs() {
    assertThat(rows(Optional.empty()))
        .extracting(row -> row.figure().median())
        .containsExactly(1.04, 2_000.0, 0.5, 1.5);
    assertThat(rows(Optional.empty()))
        .extracting(CostRow::isMet)
        .containsExactly(true, true, true, false);
  }

  @Test
  void aDocumentAddsWhatItsOperationsCost() {
    List<CostRow> rows =
        rows(
            Optional.of(
                new OperationFigures(
                    10,
                    List.of(4.0, 6.0, 5.5),
                    new Size(2, 3_000, 6_000),
                    new Size(4, 9_000, 20_000))));

    assertThat(rows.get(4).figure().median()).isEqualTo(300);
    assertThat(rows.get(5).figure().median()).isEqualTo(5.5);
    assertThat(rows.get(5).isMet()).isFalse();
  }
}
