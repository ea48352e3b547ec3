package io.github.plaidschema.benchmarks;

import io.github.plaidschema.benchmarks.cost.CostPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the command line asks for after {@code cost}. */
record CostArguments(CostPlan plan, Path results) {

  static final String USAGE =
      """
      Usage: java -jar benchmarks.jar cost --spec file [--quick] [--pairs n]
                 [--heap size] [--plaid-java-sources jar] [--results folder]

        --spec                the OpenAPI document
        --quick               each measurement once, of fewer types
        --pairs               how many rounds, 5 by default
        --heap                the greatest heap of each javac, 2g by default
        --plaid-java-sources  the sources to compare with, those of the build by default
        --results             where the tables go, benchmarks/results by default
      """;
  private static final String QUICK = "--quick";
  private static final Set<String> WITH_VALUE =
      Set.of("--spec", "--pairs", "--heap", "--plaid-java-sources", "--results");

  static CostArguments parse(List<String> arguments) {
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
    return of(values);
  }

  private static CostArguments of(Map<String, String> values) {
    if (!values.containsKey("--spec")) {
      throw new IllegalArgumentException("--spec is missing");
    }
    Path document = file(values, "--spec");
    CostPlan plan = values.containsKey(QUICK) ? CostPlan.quick(document) : CostPlan.full(document);
    if (values.containsKey("--pairs")) {
      plan = plan.withPairs(pairs(values.getOrDefault("--pairs", "")));
    }
    if (values.containsKey("--plaid-java-sources")) {
      plan = plan.withPlaidJavaSources(file(values, "--plaid-java-sources"));
    }
    plan = plan.withHeap(values.getOrDefault("--heap", plan.heap()));
    Path results = Path.of("benchmarks", "results");
    return new CostArguments(plan, Path.of(values.getOrDefault("--results", results.toString())));
  }

  private static Path file(Map<String, String> values, String name) {
    Path file = Path.of(values.getOrDefault(name, ""));
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(name + " is not a file: " + file);
    }
    return file;
  }

  private static int pairs(String text) {
    if (!text.matches("[1-9]\\d{0,2}")) {
      throw new IllegalArgumentException("--pairs is a number from 1 to 999, but not " + text);
    }
    return Integer.parseInt(text);
  }
}
