package io.github.plaidschema.testing.describe;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.model.classfile.TypeSignature;

/**
 * The type of a field's value, once {@code Optional} and {@code @Nullable} are taken off.
 *
 * @since 0.1.0
 */
public sealed interface ValueType {

  /** As messages call it, such as {@code List<OpenEnum<Products>>}. */
  @Override
  String toString();

  /** Returns what the visitor's method for this kind of type returns. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of type.
   *
   * @param <R> what they return
   */
  interface Visitor<R> {
    R scalar(Scalar scalar);

    R closedEnum(ClosedEnum closed);

    R openEnum(OpenEnum open);

    R reference(Reference reference);

    R coded(Coded coded);

    R collection(CollectionOf collection);

    R map(MapOf map);
  }

  /** A string, number, literal, date or any JSON. */
  record Scalar(ScalarType type) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }

    @Override
    public String toString() {
      return type.simpleName();
    }
  }

  /** A Java enum: a text that it does not name is its fallback, or rejected. */
  record ClosedEnum(EnumDescription texts) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.closedEnum(this);
    }

    @Override
    public String toString() {
      return simpleName(texts.binaryName());
    }
  }

  /** {@code OpenEnum<E>}: a text that E does not name is kept. */
  record OpenEnum(EnumDescription texts) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.openEnum(this);
    }

    @Override
    public String toString() {
      return "OpenEnum<" + simpleName(texts.binaryName()) + ">";
    }
  }

  /** Another schema or a union, which the describer describes by its name. */
  record Reference(String binaryName) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }

    @Override
    public String toString() {
      return simpleName(binaryName);
    }
  }

  /**
   * A type of the author's own, with the codec that the author named.
   *
   * @param codec its binary name
   */
  record Coded(TypeSignature type, String codec) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.coded(this);
    }

    @Override
    public String toString() {
      return type.toString();
    }
  }

  /** A list or a set: a JSON array. */
  sealed interface CollectionOf extends ValueType {
    ValueType element();
  }

  /** {@code List<element>}. */
  record ListOf(ValueType element) implements CollectionOf {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.collection(this);
    }

    @Override
    public String toString() {
      return "List<" + element + ">";
    }
  }

  /** {@code Set<element>}, in the order of the document. */
  record SetOf(ValueType element) implements CollectionOf {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.collection(this);
    }

    @Override
    public String toString() {
      return "Set<" + element + ">";
    }
  }

  /**
   * {@code Map<key, value>}, in the order of the document.
   *
   * @param key a string, or an open enum
   */
  record MapOf(ValueType key, ValueType value) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.map(this);
    }

    @Override
    public String toString() {
      return "Map<" + key + ", " + value + ">";
    }
  }

  private static String simpleName(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
