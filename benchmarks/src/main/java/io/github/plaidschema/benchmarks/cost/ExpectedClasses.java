package io.github.plaidschema.benchmarks.cost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Whether a compilation made what it should: one that did less would be the faster one. */
final class ExpectedClasses {
  private ExpectedClasses() {}

  /**
   * Looks for class files.
   *
   * @param names their binary names
   * @throws IllegalStateException if one is missing
   */
  static void verify(Path classes, Collection<String> names) {
    List<String> missing =
        names.stream()
            .filter(name -> !Files.exists(classes.resolve(name.replace('.', '/') + ".class")))
            .toList();
    if (names.isEmpty() || !missing.isEmpty()) {
      throw new IllegalStateException(
          "%d of %d classes were not made: %s"
              .formatted(missing.size(), names.size(), missing.stream().limit(10).toList()));
    }
  }
}
