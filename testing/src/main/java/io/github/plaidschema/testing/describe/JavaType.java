package io.github.plaidschema.testing.describe;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A type as a class file's signatures write it.
 *
 * @since 0.1.0
 */
public sealed interface JavaType {

  /**
   * A primitive type or {@code void}.
   *
   * @param keyword such as {@code int}
   */
  record Primitive(String keyword) implements JavaType {
    @Override
    public String toString() {
      return keyword;
    }
  }

  /**
   * A class or an interface.
   *
   * @param binaryName such as {@code java.util.Map$Entry}
   * @param arguments none for a raw type
   */
  record Declared(String binaryName, List<JavaType> arguments) implements JavaType {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    /** As it is written in Java, without packages. */
    @Override
    public String toString() {
      String simple = binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
      return arguments.isEmpty()
          ? simple
          : arguments.stream().map(JavaType::toString).collect(joining(", ", simple + "<", ">"));
    }
  }

  /** A type variable. */
  record Variable(String name) implements JavaType {
    @Override
    public String toString() {
      return name;
    }
  }

  /** An array. */
  record Array(JavaType element) implements JavaType {
    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** A wildcard, whatever its bounds are. */
  record Wildcard() implements JavaType {
    @Override
    public String toString() {
      return "?";
    }
  }
}
