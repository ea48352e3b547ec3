package io.github.plaidschema.benchmarks.cost.size;

import java.util.Set;

/** What a class file of an interface {@code X} is for. */
public enum ClassKind {
  /** What the importer wrote. */
  DECLARED("X, and enums"),
  /** The builder. */
  BUILDER("XBuilder"),
  /** The immutable value. */
  VALUE("XBuilder$Value"),
  /** The codec. */
  JSON("XJson"),
  /** Whatever else there is. */
  OTHER("others");

  private final String title;

  ClassKind(String title) {
    this.title = title;
  }

  /** As it is called in tables. */
  public String title() {
    return title;
  }

  /**
   * The kind of a class.
   *
   * @param name its binary name
   * @param declared the binary names of what the importer wrote
   * @param generatedFor the names that what is generated begins with: {@code api.Outer_Inner}
   */
  static ClassKind of(String name, Set<String> declared, Set<String> generatedFor) {
    if (declared.contains(name)) {
      return DECLARED;
    }
    if (isGenerated(name, "Builder$Value", generatedFor)) {
      return VALUE;
    }
    if (isGenerated(name, "Builder", generatedFor)) {
      return BUILDER;
    }
    return isGenerated(name, "Json", generatedFor) ? JSON : OTHER;
  }

  private static boolean isGenerated(String name, String suffix, Set<String> generatedFor) {
    return name.endsWith(suffix)
        && generatedFor.contains(name.substring(0, name.length() - suffix.length()));
  }
}
