package io.github.plaidschema.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The type of a field's value, once {@code Optional} and {@code @Nullable} are taken off. */
public sealed interface FieldType {

  /** The type in Java. */
  TypeName typeName();

  /**
   * Whether a value may be written otherwise than it was read, so that its original spelling has to
   * be kept beside it. Collections keep the spellings of their elements themselves.
   */
  boolean hasSpellings();

  /**
   * Whether a value may not fit the type in Java, although its JSON is as it should be: the field
   * then keeps it as raw JSON.
   */
  default boolean mayMismatch() {
    return false;
  }

  /** A string, number, literal, date or any JSON. */
  record Scalar(ScalarType scalar) implements FieldType {
    @Override
    public TypeName typeName() {
      return scalar.typeName();
    }

    @Override
    public boolean hasSpellings() {
      return scalar.hasSpellings();
    }

    @Override
    public boolean mayMismatch() {
      return scalar.mayMismatch();
    }
  }

  /** A Java enum: a text that it does not name is its fallback, or refused. */
  record ClosedEnum(EnumType enumType) implements FieldType {
    @Override
    public TypeName typeName() {
      return enumType.type();
    }

    @Override
    public boolean hasSpellings() {
      return enumType.fallback().isPresent();
    }
  }

  /** {@code OpenEnum<E>}: a text that E does not name is kept. */
  record OpenEnum(EnumType enumType) implements FieldType {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(RuntimeTypes.OPEN_ENUM, enumType.type());
    }

    @Override
    public boolean hasSpellings() {
      return false;
    }
  }

  /**
   * Another schema or a union, whose reader and writer are found by their names.
   *
   * @param json what is generated for it, in this compilation or in another
   * @param isObject whether its JSON is an object, and can be nothing else
   */
  record SchemaReference(ClassName type, ClassName json, boolean isObject) implements FieldType {
    @Override
    public TypeName typeName() {
      return type;
    }

    @Override
    public boolean hasSpellings() {
      return false;
    }
  }

  /** A type of the author's own, with the codec that the author named. */
  record Coded(TypeName typeName, ClassName codec) implements FieldType {
    @Override
    public boolean hasSpellings() {
      return true;
    }
  }

  /** {@code List<element>}. */
  record ListOf(Element element) implements FieldType {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(ClassName.get(List.class), element.typeName());
    }

    @Override
    public boolean hasSpellings() {
      return false;
    }

    @Override
    public boolean mayMismatch() {
      return element.type().mayMismatch();
    }
  }

  /** {@code Set<element>}, in the order of the document. */
  record SetOf(Element element) implements FieldType {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(ClassName.get(Set.class), element.typeName());
    }

    @Override
    public boolean hasSpellings() {
      return false;
    }

    @Override
    public boolean mayMismatch() {
      return element.type().mayMismatch();
    }
  }

  /** {@code Map<key, value>}, in the order of the document. */
  record MapOf(Key key, Element value) implements FieldType {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(ClassName.get(Map.class), key.typeName(), value.typeName());
    }

    @Override
    public boolean hasSpellings() {
      return false;
    }

    @Override
    public boolean mayMismatch() {
      return value.type().mayMismatch();
    }
  }

  /**
   * What a list or a set consists of, or the values of a map.
   *
   * @param nullable whether null is one of them
   */
  record Element(FieldType type, boolean nullable) {

    /** The type in Java, which says whether null is included. */
    public TypeName typeName() {
      return including(type.typeName());
    }

    /** A type that stands for this one, and says whether null is included. */
    public TypeName including(TypeName other) {
      return nullable ? other.annotated(AnnotationSpec.builder(Nullable.class).build()) : other;
    }
  }

  /** The type of a map's keys, which are property names in JSON. */
  sealed interface Key {

    /** The type in Java. */
    TypeName typeName();

    /** {@code String}. */
    record Text() implements Key {
      @Override
      public TypeName typeName() {
        return ScalarType.STRING.typeName();
      }
    }

    /** {@code OpenEnum<E>}. */
    record Enumerated(OpenEnum open) implements Key {
      @Override
      public TypeName typeName() {
        return open.typeName();
      }
    }
  }
}
