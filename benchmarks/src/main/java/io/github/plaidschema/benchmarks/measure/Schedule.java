package io.github.plaidschema.benchmarks.measure;

import io.github.plaidschema.benchmarks.contender.Contender;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of the JVMs of a round: each contender runs directly before or after Plaid Schema, so
 * that both meet the machine in the same mood. One run of Plaid Schema serves its two neighbours:
 * A, ours, B, C, ours, D.
 */
public record Schedule(List<Contender> order) {

  /** A round of these contenders. */
  public static Schedule of(List<Contender> others) {
    List<Contender> order = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      order.add(others.get(i));
      if (i % 2 == 0) {
        order.add(Contender.PLAID_SCHEMA);
      }
    }
    return new Schedule(List.copyOf(order));
  }

  /** The run of Plaid Schema beside the contender's run at this place. */
  public int neighbour(int place) {
    boolean before = place > 0 && order.get(place - 1) == Contender.PLAID_SCHEMA;
    return before ? place - 1 : place + 1;
  }
}
