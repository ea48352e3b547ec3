package io.github.plaidschema.benchmarks;

import io.github.plaidschema.benchmarks.calls.CallPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the command line asks for after {@code calls}. */
record CallArguments(CallPlan plan, Path results) {

  static final String USAGE =
      """
      Usage: java -jar benchmarks.jar calls [--spec file] [--quick] [--pairs n] [--results folder]

        --spec     the OpenAPI document whose operations are compiled; none are without it
        --quick    each measurement once
        --pairs    how many rounds, 5 by default
        --results  where the tables go, benchmarks/results by default
      """;
  private static final Set<String> WITH_VALUE = Set.of("--spec", "--pairs", "--results");

  static CallArguments parse(List<String> arguments) {
    OptionValues values = OptionValues.parse(arguments, WITH_VALUE);
    Optional<Path> document =
        values.has("--spec") ? Optional.of(values.file("--spec")) : Optional.empty();
    CallPlan plan = values.isQuick() ? CallPlan.quick(document) : CallPlan.full(document);
    if (values.has("--pairs")) {
      plan = plan.withRounds(values.pairs());
    }
    return new CallArguments(plan, values.results());
  }
}
