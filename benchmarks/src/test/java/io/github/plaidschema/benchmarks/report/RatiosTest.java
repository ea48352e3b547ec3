package io.github.plaidschema.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.corpus.Form;
import io.github.plaidschema.benchmarks.measure.Cell;
import io.github.plaidschema.benchmarks.measure.Comparison.Pair;
import io.github.plaidschema.benchmarks.measure.Measurement;
import io.github.plaidschema.benchmarks.measure.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatiosTest {
  private static final Cell LINK = new Cell(Operation.READ, Family.LINK_TOKEN_GET, Form.SCHEMA);
  private static final Cell AUTH = new Cell(Operation.READ, Family.AUTH_GET, Form.SCHEMA);

  private static Pair pair(
      Contender other, Map<Cell, Measurement> ours, Map<Cell, Measurement> theirs) {
    return new Pair(other, ours, theirs);
  }

  private static Measurement time(double microseconds) {
    return new Measurement(microseconds, 1);
  }

  @Test
  void each_ratio_is_of_two_runs_of_one_pair() {
    // The machine is twice as slow for the second pair, and three times for the third: the ratio
    // stays, where that of the medians of all runs would not.
    Ratios ratios =
        new Ratios(
            List.of(
                pair(Contender.MOSHI, Map.of(LINK, time(1)), Map.of(LINK, time(2))),
                pair(Contender.MOSHI, Map.of(LINK, time(2)), Map.of(LINK, time(4))),
                pair(Contender.MOSHI, Map.of(LINK, time(3)), Map.of(LINK, time(6)))),
            Measurement::microseconds);
    assertThat(ratios.of(Contender.MOSHI, LINK)).isEqualTo(new Spread(2, 2, 2));
  }

  @Test
  void the_median_is_taken_of_the_ratios() {
    Ratios ratios =
        new Ratios(
            List.of(
                pair(Contender.MOSHI, Map.of(LINK, time(1)), Map.of(LINK, time(1.5))),
                pair(Contender.MOSHI, Map.of(LINK, time(1)), Map.of(LINK, time(9))),
                pair(Contender.MOSHI, Map.of(LINK, time(2)), Map.of(LINK, time(2)))),
            Measurement::microseconds);
    assertThat(ratios.of(Contender.MOSHI, LINK)).isEqualTo(new Spread(1.5, 1, 9));
  }

  @Test
  void the_best_contender_is_found_for_each_cell_on_its_own() {
    Ratios ratios =
        new Ratios(
            List.of(
                pair(
                    Contender.MOSHI,
                    Map.of(LINK, time(1), AUTH, time(1)),
                    Map.of(LINK, time(2), AUTH, time(10))),
                pair(
                    Contender.DSL_JSON,
                    Map.of(LINK, time(1), AUTH, time(1)),
                    Map.of(LINK, time(10), AUTH, time(8)))),
            Measurement::microseconds);
    assertThat(ratios.best(LINK)).isEqualTo(2);
    assertThat(ratios.best(AUTH)).isEqualTo(8);
    assertThat(ratios.meanOfBest(List.of(LINK, AUTH))).isEqualTo(4, within(1e-12));
    assertThat(ratios.mean(Contender.DSL_JSON, List.of(LINK, AUTH)))
        .isEqualTo(Math.sqrt(80), within(1e-12));
  }

  @Test
  void a_projection_is_compared_with_a_full_read_of_the_same_documents() {
    Cell projection = Cell.of(Operation.PROJECTION, Family.AUTH_GET);
    Cell read = new Cell(Operation.READ, Family.AUTH_GET, Cell.USUAL_FORM);
    Ratios ratios =
        new Ratios(
            List.of(
                pair(
                    Contender.MOSHI,
                    Map.of(projection, time(2), read, time(5)),
                    Map.of(read, time(8)))),
            Measurement::microseconds);
    assertThat(ratios.of(Contender.MOSHI, projection).median()).isEqualTo(4);
  }

  @Test
  void costs_of_different_kinds_are_not_mixed() {
    List<Pair> pairs =
        List.of(
            pair(
                Contender.MOSHI,
                Map.of(LINK, new Measurement(1, 100)),
                Map.of(LINK, new Measurement(3, 50))));
    assertThat(new Ratios(pairs, Measurement::microseconds).best(LINK)).isEqualTo(3);
    assertThat(new Ratios(pairs, Measurement::bytes).best(LINK)).isEqualTo(0.5);
    assertThat(new Ratios(pairs, Measurement::bytes).ours(LINK)).isEqualTo(100);
  }
}
