package io.github.plaidschema.benchmarks.cost;

import io.github.plaidschema.benchmarks.cost.size.ClassSizes;
import java.util.List;

/** All that came of a run. */
public record CostFigures(Samples samples, ClassSizes sizes, Counts counts) {

  /**
   * Of what there was how much.
   *
   * @param files files that the importer wrote
   * @param interfaces interfaces in them
   * @param plaidJavaSources plaid-java's sources of models
   * @param valueTypes types that the processors of values were given
   * @param growth the sets of growing size
   */
  public record Counts(
      int files, int interfaces, int plaidJavaSources, int valueTypes, List<SchemaSet> growth) {}

  /** A set of schemas, and how many accessors they have altogether. */
  public record SchemaSet(int schemas, int accessors) {}
}
