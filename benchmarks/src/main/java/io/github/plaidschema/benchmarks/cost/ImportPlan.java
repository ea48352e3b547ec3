package io.github.plaidschema.benchmarks.cost;

import java.util.List;

/**
 * What is measured of the import of generated documents, and how often.
 *
 * @param rounds how many rounds count
 * @param sizes numbers of schemas, ascending
 */
public record ImportPlan(String name, int rounds, List<Integer> sizes) {

  /** The heap that the importer is allowed. */
  public static final String HEAP = "512m";

  /** Everything. */
  public static ImportPlan full() {
    return new ImportPlan("full", 5, List.of(750, 1_500, 3_000));
  }

  /** Each measurement once, of the largest document and a smaller one. */
  public static ImportPlan quick() {
    return new ImportPlan("quick", 1, List.of(750, 3_000));
  }

  /** The same with another number of rounds. */
  public ImportPlan withRounds(int number) {
    return new ImportPlan(name, number, sizes);
  }

  /** How many schemas the largest document has. */
  public int largest() {
    return sizes.get(sizes.size() - 1);
  }

  /** How many of these are unions. */
  public int unions() {
    return largest() / GeneratedDocument.SCHEMAS_FOR_EACH_UNION;
  }

  /** How many variants each of the unions has. */
  public int variants() {
    return GeneratedDocument.VARIANTS;
  }
}
