package io.github.plaidschema.model;

import java.util.List;

/**
 * The classes that are generated for an interface, in its package. Their names are a contract: code
 * that was generated in another compilation finds its counterparts by them.
 */
public enum GeneratedClass {
  BUILDER("Builder"),
  JSON("Json"),
  VISITOR("Visitor"),
  CLIENT("Client");

  /** Those for interfaces that describe JSON. */
  public static final List<GeneratedClass> OF_JSON = List.of(BUILDER, JSON, VISITOR);

  private final String suffix;

  GeneratedClass(String suffix) {
    this.suffix = suffix;
  }

  /** What follows the name of the interface. */
  public String suffix() {
    return suffix;
  }

  /**
   * {@code XBuilder}, or {@code Outer_XBuilder} for a nested interface.
   *
   * @param simpleNames of the interface, the outermost first
   */
  public String of(List<String> simpleNames) {
    return String.join("_", simpleNames) + suffix;
  }

  /**
   * {@code com.example.Outer_XBuilder} for {@code com.example.Outer$X}.
   *
   * @param name of a class file, with dots or slashes
   */
  public String of(String name) {
    int simple = Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1;
    return name.substring(0, simple) + name.substring(simple).replace('$', '_') + suffix;
  }
}
