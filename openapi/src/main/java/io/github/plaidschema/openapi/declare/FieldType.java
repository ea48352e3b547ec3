package io.github.plaidschema.openapi.declare;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.model.SensitiveNames;
import java.util.Optional;
import java.util.Set;

/** The type of a field, apart from whether there is a value. */
public sealed interface FieldType {

  static FieldType anyJson() {
    return new Scalar(ScalarType.JSON_VALUE);
  }

  /** The types that it names. */
  Set<JavaName> names();

  /** What its values are, if they may be secrets, or collections of such. */
  Optional<SensitiveNames.Values> sensitiveValues();

  /** Returns what the visitor's method for this kind of type returns. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of type.
   *
   * @param <R> what they return
   */
  interface Visitor<R> {
    R scalar(Scalar scalar);

    R schema(Schema schema);

    R enumerated(Enumerated enumerated);

    R list(ListOf list);

    R set(SetOf set);

    R map(MapOf map);
  }

  /** A type of the JDK, or any JSON. */
  record Scalar(ScalarType scalar) implements FieldType {
    @Override
    public Set<JavaName> names() {
      return Set.of();
    }

    @Override
    public Optional<SensitiveNames.Values> sensitiveValues() {
      return SensitiveNames.Values.of(scalar);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }
  }

  /** An interface or a union. */
  record Schema(JavaName name) implements FieldType {
    @Override
    public Set<JavaName> names() {
      return Set.of(name);
    }

    @Override
    public Optional<SensitiveNames.Values> sensitiveValues() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.schema(this);
    }
  }

  /** A set of texts that grows. */
  record Enumerated(JavaName name) implements FieldType {
    @Override
    public Set<JavaName> names() {
      return Set.of(name);
    }

    @Override
    public Optional<SensitiveNames.Values> sensitiveValues() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumerated(this);
    }
  }

  /** What consists of elements. */
  sealed interface Container extends FieldType {
    Element element();

    @Override
    default Set<JavaName> names() {
      return element().type().names();
    }

    @Override
    default Optional<SensitiveNames.Values> sensitiveValues() {
      return element().type().sensitiveValues();
    }
  }

  record ListOf(Element element) implements Container {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  record SetOf(Element element) implements Container {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.set(this);
    }
  }

  /** By names of properties. */
  record MapOf(Element element) implements Container {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.map(this);
    }
  }

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
}
