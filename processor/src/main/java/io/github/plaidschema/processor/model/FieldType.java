package io.github.plaidschema.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.model.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field's value, once {@code Optional} and {@code @Nullable} are taken off.
 *
 * <p>What all code asks of a type is a method here. What differs from type to type elsewhere is a
 * {@link Visitor}. So a new type does not compile until each of these places knows it.
 */
public sealed interface FieldType {

  /** The type in Java. */
  TypeName typeName();

  /**
   * Whether a value may be written otherwise than it was read, so that its original spelling has to
   * be kept beside it. Collections keep the spellings of their elements themselves.
   */
  boolean hasSpellings();

  /** The kinds of JSON values that it is read from; all where this is not known. */
  Set<JsonKind> jsonKinds();

  /** The type itself and all types that it is made of, in the order in which Java names them. */
  Stream<FieldType> parts();

  /** Calls the visitor's method for this type. */
  <R> R accept(Visitor<R> visitor);

  /** The enums that the type is made of. */
  default Stream<EnumOf> enums() {
    return partsOf(EnumOf.class);
  }

  /** The schemas and unions that the type is made of. */
  default Stream<SchemaReference> references() {
    return partsOf(SchemaReference.class);
  }

  private <T> Stream<T> partsOf(Class<T> kind) {
    return parts().filter(kind::isInstance).map(kind::cast);
  }

  /**
   * A method for each type.
   *
   * @param <R> what the methods return
   */
  interface Visitor<R> {
    R scalar(Scalar scalar);

    R closedEnum(ClosedEnum closed);

    R openEnum(OpenEnum open);

    R schema(SchemaReference schema);

    R coded(Coded coded);

    R list(ListOf list);

    R set(SetOf set);

    R map(MapOf map);
  }

  /**
   * A string, number, literal, date or any JSON.
   *
   * @param typeName one of the two names that a type has which is a primitive or boxed
   */
  record Scalar(ScalarType scalar, TypeName typeName) implements FieldType {
    private static final Map<String, TypeName> PRIMITIVES =
        Stream.of(TypeName.BOOLEAN, TypeName.INT, TypeName.LONG, TypeName.DOUBLE)
            .collect(Collectors.toMap(TypeName::toString, Function.identity()));

    public static final Scalar STRING = of(ScalarType.STRING);
    public static final Scalar JSON_VALUE = of(ScalarType.JSON_VALUE);

    /** The scalar as a primitive, if it has one. */
    public static Scalar of(ScalarType scalar) {
      return new Scalar(scalar, typeName(scalar.javaName()));
    }

    /** The scalar of a type in Java, boxed or not, if it is one. */
    public static Optional<Scalar> named(String javaName) {
      return ScalarType.named(javaName).map(scalar -> new Scalar(scalar, typeName(javaName)));
    }

    private static TypeName typeName(String javaName) {
      TypeName primitive = PRIMITIVES.get(javaName);
      return primitive == null ? ClassName.bestGuess(javaName) : primitive;
    }

    @Override
    public boolean hasSpellings() {
      return scalar.hasSpellings();
    }

    @Override
    public Set<JsonKind> jsonKinds() {
      return scalar.jsonKinds();
    }

    @Override
    public Stream<FieldType> parts() {
      return Stream.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }
  }

  /** A Java enum, or what holds one. */
  sealed interface EnumOf extends FieldType {

    /** The enum and its texts. */
    EnumType enumType();

    /** Whether a text that the enum does not name is kept. */
    boolean isOpen();

    @Override
    default Set<JsonKind> jsonKinds() {
      return EnumSet.of(JsonKind.STRING);
    }

    @Override
    default Stream<FieldType> parts() {
      return Stream.of(this);
    }
  }

  /** A Java enum: a text that it does not name is its fallback, or rejected. */
  record ClosedEnum(EnumType enumType) implements EnumOf {
    @Override
    public TypeName typeName() {
      return enumType.type();
    }

    @Override
    public boolean hasSpellings() {
      return enumType.fallback().isPresent();
    }

    @Override
    public boolean isOpen() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.closedEnum(this);
    }
  }

  /** {@code OpenEnum<E>}: a text that E does not name is kept. */
  record OpenEnum(EnumType enumType) implements EnumOf {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(RuntimeTypes.OPEN_ENUM, enumType.type());
    }

    @Override
    public boolean hasSpellings() {
      return false;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.openEnum(this);
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

    @Override
    public Set<JsonKind> jsonKinds() {
      return isObject ? EnumSet.of(JsonKind.OBJECT) : EnumSet.allOf(JsonKind.class);
    }

    @Override
    public Stream<FieldType> parts() {
      return Stream.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.schema(this);
    }
  }

  /** A type of the author's own, with the codec that the author named. */
  record Coded(TypeName typeName, ClassName codec) implements FieldType {
    @Override
    public boolean hasSpellings() {
      return true;
    }

    @Override
    public Set<JsonKind> jsonKinds() {
      return EnumSet.allOf(JsonKind.class);
    }

    @Override
    public Stream<FieldType> parts() {
      return Stream.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.coded(this);
    }
  }

  /** A JSON array. */
  sealed interface CollectionOf extends FieldType {

    /** What it consists of. */
    Element element();

    @Override
    default boolean hasSpellings() {
      return false;
    }

    @Override
    default Set<JsonKind> jsonKinds() {
      return EnumSet.of(JsonKind.ARRAY);
    }

    @Override
    default Stream<FieldType> parts() {
      return Stream.concat(Stream.of(this), element().type().parts());
    }
  }

  /** {@code List<element>}. */
  record ListOf(Element element) implements CollectionOf {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(ClassName.get(List.class), element.typeName());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /** {@code Set<element>}, in the order of the document. */
  record SetOf(Element element) implements CollectionOf {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(ClassName.get(Set.class), element.typeName());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.set(this);
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
    public Set<JsonKind> jsonKinds() {
      return EnumSet.of(JsonKind.OBJECT);
    }

    @Override
    public Stream<FieldType> parts() {
      return Stream.of(Stream.of(this), key.open().stream(), value.type().parts())
          .flatMap(part -> part);
    }

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

    /** The type in Java, which says whether null is included. */
    public TypeName typeName() {
      return including(type.typeName());
    }

    /** A type that stands for this one, and says whether null is included. */
    public TypeName including(TypeName other) {
      return nullable ? other.annotated(AnnotationSpec.builder(Nullable.class).build()) : other;
    }
  }

  /**
   * The type of a map's keys, which are property names in JSON: {@code String}, or {@code
   * OpenEnum<E>}.
   *
   * @param open empty for {@code String}
   */
  record Key(Optional<OpenEnum> open) {
    public static final Key TEXT = new Key(Optional.empty());

    /** {@code OpenEnum<E>}. */
    public static Key of(OpenEnum open) {
      return new Key(Optional.of(open));
    }

    /** The type in Java. */
    public TypeName typeName() {
      return open.map(OpenEnum::typeName).orElseGet(Scalar.STRING::typeName);
    }
  }
}
