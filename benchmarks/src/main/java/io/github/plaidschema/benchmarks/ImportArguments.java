package io.github.plaidschema.benchmarks;

import io.github.plaidschema.benchmarks.cost.ImportPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What the command line asks for after {@code import}. */
record ImportArguments(ImportPlan plan, Path results) {

  static final String USAGE =
      """
      Usage: java -jar benchmarks.jar import [--quick] [--pairs n] [--results folder]

        --quick    each measurement once, of fewer sizes
        --pairs    how many rounds, 5 by default
        --results  where the tables go, benchmarks/results by default
      """;
  private static final Set<String> WITH_VALUE = Set.of("--pairs", "--results");

  static ImportArguments parse(List<String> arguments) {
    OptionValues values = OptionValues.parse(arguments, WITH_VALUE);
    ImportPlan plan = values.isQuick() ? ImportPlan.quick() : ImportPlan.full();
    if (values.has("--pairs")) {
      plan = plan.withRounds(values.pairs());
    }
    return new ImportArguments(plan, values.results());
  }
}
