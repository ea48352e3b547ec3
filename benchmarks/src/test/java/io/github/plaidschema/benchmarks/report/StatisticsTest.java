package io.github.plaidschema.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void the_median_of_an_odd_number_of_values_is_the_middle_one() {
    assertThat(Statistics.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
  }

  @Test
  void the_median_of_an_even_number_of_values_is_between_the_two_in_the_middle() {
    assertThat(Statistics.median(List.of(8.0, 1.0, 2.0, 4.0))).isEqualTo(3.0);
  }

  @Test
  void one_outlier_does_not_move_the_median() {
    assertThat(Statistics.median(List.of(1.0, 1.0, 1.1, 1.1, 900.0))).isEqualTo(1.1);
  }

  @Test
  void the_geometric_mean_of_a_ratio_and_its_inverse_is_one() {
    assertThat(Statistics.geometricMean(List.of(4.0, 0.25))).isEqualTo(1.0, within(1e-12));
  }

  @Test
  void the_geometric_mean_is_the_root_of_the_product() {
    assertThat(Statistics.geometricMean(List.of(1.0, 3.0, 9.0))).isEqualTo(3.0, within(1e-12));
  }

  @Test
  void there_is_no_mean_of_nothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Statistics.median(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Statistics.geometricMean(List.of()));
  }

  @Test
  void there_is_no_geometric_mean_with_a_ratio_that_is_not_positive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Statistics.geometricMean(List.of(1.0, 0.0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Statistics.geometricMean(List.of(1.0, Double.NaN)));
  }

  @Test
  void a_spread_has_the_median_and_both_ends() {
    assertThat(Spread.of(List.of(1.5, 1.25, 2.0))).isEqualTo(new Spread(1.5, 1.25, 2.0));
    assertThat(Spread.of(List.of(1.5, 1.25, 2.0))).hasToString("1.50 (1.25–2.00)");
  }
}
