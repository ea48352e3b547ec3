package io.github.plaidschema.openapi.client;

import io.github.plaidschema.openapi.name.OperationOverride;
import io.github.plaidschema.openapi.name.Words;
import io.github.plaidschema.openapi.operation.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which operations stand in one interface: those with the same first tag, or, where all tags are
 * the same, those whose paths begin alike.
 */
final class Groups {
  private static final String ROOT = "root";

  private Groups() {}

  /**
   * A group.
   *
   * @param text a tag, a segment of a path, or what the overrides say
   * @param isTag whether it is a tag of the document
   */
  record Group(String text, boolean isTag) {

    /** What tells it from other groups. */
    String name() {
      return Words.of(text).pascalCase();
    }
  }

  /** The group of each operation of the document, by its key. */
  static Map<String, Group> of(
      List<Operation> operations, Function<Operation, OperationOverride> overrides) {
    boolean tagsDivide =
        operations.stream()
                .flatMap(operation -> operation.tags().stream().limit(1))
                .distinct()
                .limit(2)
                .count()
            > 1;
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Operation operation : operations) {
      Group derived =
          tagsDivide && !operation.tags().isEmpty()
              ? new Group(operation.tags().get(0), true)
              : new Group(segment(operation.path()), false);
      groups.put(
          operation.key(),
          overrides.apply(operation).group().map(text -> new Group(text, false)).orElse(derived));
    }
    return groups;
  }

  /** The first segment that says what a path is about: no version, and no name in braces. */
  private static String segment(String path) {
    for (String segment : path.split("/", -1)) {
      boolean isVersion = segment.matches("(?i)api|rest|v?[0-9]+([._-][0-9]+)*([a-z]+[0-9]*)?");
      if (!segment.isEmpty() && !isVersion && !segment.contains("{") && !segment.startsWith(":")) {
        return segment;
      }
    }
    return ROOT;
  }
}
