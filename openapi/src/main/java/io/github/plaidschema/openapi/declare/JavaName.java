package io.github.plaidschema.openapi.declare;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a type within the package.
 *
 * @param simpleNames of the types around it and its own, the outermost first
 */
public record JavaName(List<String> simpleNames) {

  public static JavaName of(String simpleName) {
    return new JavaName(List.of(simpleName));
  }

  /** A type in this one. */
  public JavaName nested(String simpleName) {
    List<String> names = new ArrayList<>(simpleNames);
    names.add(simpleName);
    return new JavaName(List.copyOf(names));
  }

  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The name of the outermost type, which is that of the file. */
  public String topLevel() {
    return simpleNames.get(0);
  }

  /** Such as {@code Outer.Inner}. */
  @Override
  public String toString() {
    return String.join(".", simpleNames);
  }
}
