package io.github.plaidschema.benchmarks.cost.values;

import java.util.List;

/** Plaid Schema and its peers. */
public final class ValueProcessors {
  /** In the order in which they run: ours between the two others. */
  public static final List<ValueProcessor> ALL =
      List.of(new ImmutablesValues(), new PlaidSchemaValues(), new AutoValueValues());

  private ValueProcessors() {}
}
