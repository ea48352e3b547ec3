package io.github.plaidschema.model.classfile;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A type as a class file's signatures write it (JVMS 4.7.9.1). */
public sealed interface TypeSignature {

  /**
   * A primitive type or {@code void}.
   *
   * @param keyword such as {@code int}
   */
  record Primitive(String keyword) implements TypeSignature {
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
  record Declared(String binaryName, List<TypeSignature> arguments) implements TypeSignature {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    /** As it is written in Java, without packages. */
    @Override
    public String toString() {
      String simple = binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
      return arguments.isEmpty()
          ? simple
          : arguments.stream()
              .map(TypeSignature::toString)
              .collect(joining(", ", simple + "<", ">"));
    }
  }

  /** A type variable. */
  record Variable(String name) implements TypeSignature {
    @Override
    public String toString() {
      return name;
    }
  }

  /** An array. */
  record Array(TypeSignature element) implements TypeSignature {
    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** A wildcard, whatever its bounds are. */
  record Wildcard() implements TypeSignature {
    @Override
    public String toString() {
      return "?";
    }
  }
}
