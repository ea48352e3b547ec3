package io.github.plaidschema.benchmarks.cost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeapLogTest {
  @Test
  void whatIsInUseAfterACollectionCounts() {
    List<String> log =
        List.of(
            "[0.012s][info][gc] Using Serial",
            "[0.520s][info][gc] GC(0) Pause Young (Allocation Failure) 19M->900K(1021M) 5.1ms",
            "[0.902s][info][gc] GC(1) Pause Young (Allocation Failure) 312M->40M(1021M) 5.1ms",
            "[1.202s][info][gc] GC(2) Pause Full (Metadata GC Threshold) 59M->22M(1021M) 9.9ms");

    assertThat(HeapLog.greatestInUse(log)).isEqualTo(40L << 20);
  }

  @Test
  void aHeapThatWasNeverCollectedTellsNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeapLog.greatestInUse(List.of("[0.012s][info][gc] Using Serial")));
  }
}
