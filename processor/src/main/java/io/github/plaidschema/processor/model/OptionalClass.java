package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.model.ScalarType;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The classes of the JDK that hold a value or none. */
@SuppressWarnings("ImmutableEnumChecker") // JavaPoet does not say that its names are immutable.
public enum OptionalClass {
  OF_INT(OptionalInt.class, Optional.of(ScalarType.INT), "getAsInt"),
  OF_LONG(OptionalLong.class, Optional.of(ScalarType.LONG), "getAsLong"),
  OF_DOUBLE(OptionalDouble.class, Optional.of(ScalarType.DOUBLE), "getAsDouble"),
  OF_OBJECT(Optional.class, Optional.empty(), "get");

  private final ClassName name;
  private final Optional<ScalarType> primitive;
  private final String getter;

  OptionalClass(Class<?> type, Optional<ScalarType> primitive, String getter) {
    this.name = ClassName.get(type);
    this.primitive = primitive;
    this.getter = getter;
  }

  /** The class of that qualified name, if it is one of these. */
  public static Optional<OptionalClass> named(String name) {
    return Arrays.stream(values())
        .filter(each -> each.name.canonicalName().equals(name))
        .findFirst();
  }

  /** The class that holds values of the type. */
  static OptionalClass holding(TypeName type) {
    return Arrays.stream(values())
        .filter(
            each ->
                each.primitive.filter(held -> held.javaName().equals(type.toString())).isPresent())
        .findFirst()
        .orElse(OF_OBJECT);
  }

  /** The type of what it holds, unless that is its type argument. */
  public Optional<ScalarType> primitive() {
    return primitive;
  }

  /** The type in Java, for values of the type. */
  TypeName of(TypeName held) {
    return primitive.isPresent() ? name : ParameterizedTypeName.get(name, held);
  }

  /** The method that returns the value. */
  String getter() {
    return getter;
  }
}
