package io.github.plaidschema.openapi.declare;

import io.github.plaidschema.model.ScalarType;
import java.util.Set;

/** The type of a field, apart from whether there is a value. */
public sealed interface FieldType {

  static FieldType anyJson() {
    return new Scalar(ScalarType.JSON_VALUE);
  }

  /** The types that it names. */
  Set<JavaName> names();

  /** Whether its values are texts, or collections of texts. */
  boolean holdsText();

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
    public boolean holdsText() {
      return scalar == ScalarType.STRING;
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
    public boolean holdsText() {
      return false;
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
    public boolean holdsText() {
      return false;
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
    default boolean holdsText() {
      return element().type().holdsText();
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
