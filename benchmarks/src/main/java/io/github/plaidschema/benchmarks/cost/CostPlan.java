package io.github.plaidschema.benchmarks.cost;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is measured of the cost of building, and how often.
 *
 * @param document the OpenAPI document
 * @param plaidJavaSources the jar of plaid-java's sources, the one beside this program if empty
 * @param pairs how many rounds count
 * @param warmUps how many rounds before them do not: they fill the file system's cache
 * @param valueTypes how many types the processors of values are compared with
 * @param growth numbers of schemas, ascending
 * @param heap the greatest heap of each javac, as in {@code -Xmx}
 */
public record CostPlan(
    String name,
    Path document,
    Optional<Path> plaidJavaSources,
    int pairs,
    int warmUps,
    int valueTypes,
    List<Integer> growth,
    String heap) {

  /** The virtual machine of the importer. */
  static final List<String> IMPORTER = List.of("-Xmx1g");

  private static final String USUAL_HEAP = "2g";

  /** Everything. */
  public static CostPlan full(Path document) {
    return new CostPlan(
        "full", document, Optional.empty(), 5, 1, 500, List.of(250, 500, 1_000, 2_000), USUAL_HEAP);
  }

  /** Each measurement once, of fewer types: shows that it works, and about what comes of it. */
  public static CostPlan quick(Path document) {
    return new CostPlan(
        "quick", document, Optional.empty(), 1, 0, 100, List.of(250, 500), USUAL_HEAP);
  }

  /** The same with another number of pairs. */
  public CostPlan withPairs(int number) {
    return new CostPlan(
        name, document, plaidJavaSources, number, warmUps, valueTypes, growth, heap);
  }

  /** The same with sources of plaid-java from elsewhere. */
  public CostPlan withPlaidJavaSources(Path jar) {
    return new CostPlan(name, document, Optional.of(jar), pairs, warmUps, valueTypes, growth, heap);
  }

  /** The same with another heap. */
  public CostPlan withHeap(String most) {
    return new CostPlan(name, document, plaidJavaSources, pairs, warmUps, valueTypes, growth, most);
  }
}
