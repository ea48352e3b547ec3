package io.github.plaidschema.benchmarks.cost.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A file that the importer wrote.
 *
 * @param type the simple name of its top-level type
 * @param references the top-level types of other files that it needs
 * @param values the interfaces in it
 * @param enums the enums in it
 */
public record ImportedFile(
    Path path, String type, Set<String> references, List<ValueType> values, List<EnumType> enums) {

  /** How many accessors its interfaces have. */
  public int accessors() {
    return values.stream().mapToInt(value -> value.accessors().size()).sum();
  }
}
