package io.github.plaidschema.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.benchmarks.contender.Contender;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  @Test
  void every_contender_runs_directly_beside_plaid_schema() {
    List<Contender> all =
        Arrays.stream(Contender.values()).filter(c -> c != Contender.PLAID_SCHEMA).toList();
    for (int count = 1; count <= all.size(); count++) {
      Schedule schedule = Schedule.of(all.subList(0, count));
      List<Contender> order = schedule.order();
      for (int place = 0; place < order.size(); place++) {
        if (order.get(place) != Contender.PLAID_SCHEMA) {
          int neighbour = schedule.neighbour(place);
          assertThat(order.get(neighbour)).isEqualTo(Contender.PLAID_SCHEMA);
          assertThat(Math.abs(neighbour - place)).isEqualTo(1);
        }
      }
      assertThat(order).containsAll(all.subList(0, count));
    }
  }

  @Test
  void one_run_of_plaid_schema_serves_two_contenders() {
    assertThat(
            Schedule.of(List.of(Contender.MOSHI, Contender.JACKSON_3, Contender.DSL_JSON)).order())
        .containsExactly(
            Contender.MOSHI,
            Contender.PLAID_SCHEMA,
            Contender.JACKSON_3,
            Contender.DSL_JSON,
            Contender.PLAID_SCHEMA);
  }
}
