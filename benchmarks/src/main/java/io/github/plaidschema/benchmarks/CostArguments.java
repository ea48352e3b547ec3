package io.github.plaidschema.benchmarks;

import io.github.plaidschema.benchmarks.cost.CostPlan;
import java.nio.file.Path;
import java.util.List;
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
  private static final Set<String> WITH_VALUE =
      Set.of("--spec", "--pairs", "--heap", "--plaid-java-sources", "--results");

  static CostArguments parse(List<String> arguments) {
    OptionValues values = OptionValues.parse(arguments, WITH_VALUE);
    if (!values.has("--spec")) {
      throw new IllegalArgumentException("--spec is missing");
    }
    Path document = values.file("--spec");
    CostPlan plan = values.isQuick() ? CostPlan.quick(document) : CostPlan.full(document);
    if (values.has("--pairs")) {
      plan = plan.withPairs(values.pairs());
    }
    if (values.has("--plaid-java-sources")) {
      plan = plan.withPlaidJavaSources(values.file("--plaid-java-sources"));
    }
    plan = plan.withHeap(values.text("--heap", plan.heap()));
    return new CostArguments(plan, values.results());
  }
}
