package io.github.plaidschema.benchmarks;

import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.measure.Plan;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the command line asks for. */
record Arguments(Plan plan, boolean onlyCheck, Path results) {

  static final String USAGE =
      """
      Usage: java -jar benchmarks.jar [--quick | --full | --smoke] [--check]
                 [--contenders a,b,...] [--results folder]
             java -jar benchmarks.jar cost ..., which says itself how it is used
             java -jar benchmarks.jar calls ..., which says itself how it is used
             java -jar benchmarks.jar import ..., which says itself how it is used

        --quick       less than five minutes, the default
        --full        everything, an hour and more with all contenders
        --smoke       everything for a breath: shows that it runs, measures nothing
        --check       only compares what the contenders read and write
        --contenders  which to measure beside plaid-schema
        --results     where the tables go, benchmarks/results by default
      """;

  static Arguments parse(List<String> arguments) {
    Plan plan = Plan.QUICK;
    boolean onlyCheck = false;
    Path results = Path.of("benchmarks", "results");
    List<Contender> contenders = List.of();
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--quick" -> plan = Plan.QUICK;
        case "--full" -> plan = Plan.FULL;
        case "--smoke" -> plan = Plan.SMOKE;
        case "--check" -> onlyCheck = true;
        case "--contenders" ->
            contenders =
                Arrays.stream(value(arguments, ++i).split(",", -1)).map(Contender::titled).toList();
        case "--results" -> results = Path.of(value(arguments, ++i));
        default -> throw new IllegalArgumentException("unknown: " + arguments.get(i));
      }
    }
    return new Arguments(
        contenders.isEmpty() ? plan : plan.withOthers(contenders), onlyCheck, results);
  }

  private static String value(List<String> arguments, int index) {
    if (index == arguments.size()) {
      throw new IllegalArgumentException(arguments.get(index - 1) + " wants a value");
    }
    return arguments.get(index);
  }
}
