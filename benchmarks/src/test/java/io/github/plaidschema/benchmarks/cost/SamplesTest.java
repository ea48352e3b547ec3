package io.github.plaidschema.benchmarks.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SamplesTest {
  private final Samples samples = new Samples();

  @Test
  void aRatioIsOfTwoValuesOfTheSameRound() {
    samples.add("ours", 1);
    samples.add("theirs", 2);
    samples.add("ours", 9);
    samples.add("theirs", 3);

    assertThat(samples.ratios("ours", "theirs")).containsExactly(0.5, 3.0);
  }

  @Test
  void whatWasNotMeasuredHasNoValues() {
    assertThat(samples.of("ours")).isEmpty();
    assertThat(samples.ratios("ours", "theirs")).isEmpty();
  }

  @Test
  void subjectsThatWereNotMeasuredEquallyOftenHaveNoRatio() {
    samples.add("ours", 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> samples.ratios("ours", "theirs"))
        .withMessage("ours was measured 1 times, theirs 0 times");
  }
}
