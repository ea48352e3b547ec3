package io.github.plaidschema.openapi.declare;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.model.SensitiveNames;
import java.util.Optional;
import java.util.Set;

/** The type of a field, apart from whether there is a value. */
public sealed interface FieldType {

  static FieldType anyJson() {
    return new Of(ScalarType.JSON_VALUE);
  }

  /** A type of the JDK, or any JSON. */
  record Of(ScalarType scalar) implements FieldType {}

  /** An interface or a union. */
  record Schema(JavaName name) implements FieldType {}

  /** A set of texts that grows. */
  record Enumerated(JavaName name) implements FieldType {}

  record ListOf(Element element) implements FieldType {}

  record SetOf(Element element) implements FieldType {}

  /** By names of properties. */
  record MapOf(Element value) implements FieldType {}

  /**
   * What a list or a set consists of, or the values of a map.
   *
   * @param nullable whether null is one of them
   */
  record Element(FieldType type, boolean nullable) {

    /** Elements that may be any JSON, of which null is one kind. */
    public static Element anyJson() {
      return new Element(FieldType.anyJson(), false);
    }
  }

  /** The types that it names. */
  default Set<JavaName> names() {
    if (this instanceof Schema schema) {
      return Set.of(schema.name());
    }
    if (this instanceof Enumerated enumerated) {
      return Set.of(enumerated.name());
    }
    if (this instanceof ListOf list) {
      return list.element().type().names();
    }
    if (this instanceof SetOf set) {
      return set.element().type().names();
    }
    return this instanceof MapOf map ? map.value().type().names() : Set.of();
  }

  /** What its values are, if they may be secrets, or collections of such. */
  default Optional<SensitiveNames.Values> sensitiveValues() {
    if (this instanceof ListOf list) {
      return list.element().type().sensitiveValues();
    }
    if (this instanceof SetOf set) {
      return set.element().type().sensitiveValues();
    }
    if (this instanceof MapOf map) {
      return map.value().type().sensitiveValues();
    }
    return this instanceof Of of ? SensitiveNames.Values.of(of.scalar()) : Optional.empty();
  }
}
