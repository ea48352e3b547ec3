package io.github.plaidschema.benchmarks.measure;

import io.github.plaidschema.benchmarks.contender.Contender;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a plan's JVMs in turn. */
public final class Comparison {
  private final Plan plan;
  private final Measurer measurer;
  private final PrintStream log;

  /** Tells on the log how far it is. */
  public Comparison(Plan plan, Measurer measurer, PrintStream log) {
    this.plan = plan;
    this.measurer = measurer;
    this.log = log;
  }

  /** One contender's run and the run of Plaid Schema beside it. */
  public record Pair(Contender other, Map<Cell, Measurement> ours, Map<Cell, Measurement> theirs) {}

  /** All pairs, round by round. */
  public List<Pair> run() throws IOException, InterruptedException {
    Schedule schedule = Schedule.of(plan.others());
    List<Pair> pairs = new ArrayList<>();
    for (int round = 1; round <= plan.pairs(); round++) {
      List<Map<Cell, Measurement>> runs = new ArrayList<>();
      for (Contender contender : schedule.order()) {
        log.printf("round %d of %d: %s%n", round, plan.pairs(), contender.title());
        runs.add(measurer.measure(contender));
      }
      for (int place = 0; place < runs.size(); place++) {
        Contender contender = schedule.order().get(place);
        if (contender != Contender.PLAID_SCHEMA) {
          pairs.add(new Pair(contender, runs.get(schedule.neighbour(place)), runs.get(place)));
        }
      }
    }
    return pairs;
  }
}
