package io.github.plaidschema.benchmarks;

import io.github.plaidschema.benchmarks.calls.CallPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final String QUICK = "--quick";
  private static final Set<String> WITH_VALUE = Set.of("--spec", "--pairs", "--results");

  static CallArguments parse(List<String> arguments) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String name = arguments.get(i);
      if (name.equals(QUICK)) {
        values.put(name, "");
      } else if (!WITH_VALUE.contains(name)) {
        throw new IllegalArgumentException("unknown: " + name);
      } else if (++i == arguments.size()) {
        throw new IllegalArgumentException(name + " wants a value");
      } else {
        values.put(name, arguments.get(i));
      }
    }
    Optional<Path> document = Optional.ofNullable(values.get("--spec")).map(Path::of);
    if (document.isPresent() && !Files.isRegularFile(document.get())) {
      throw new IllegalArgumentException("--spec is not a file: " + document.get());
    }
    CallPlan plan = values.containsKey(QUICK) ? CallPlan.quick(document) : CallPlan.full(document);
    if (values.containsKey("--pairs")) {
      plan = plan.withRounds(rounds(values.getOrDefault("--pairs", "")));
    }
    Path results = Path.of("benchmarks", "results");
    return new CallArguments(plan, Path.of(values.getOrDefault("--results", results.toString())));
  }

  private static int rounds(String text) {
    if (!text.matches("[1-9]\\d{0,2}")) {
      throw new IllegalArgumentException("--pairs is a number from 1 to 999, but not " + text);
    }
    return Integer.parseInt(text);
  }
}
