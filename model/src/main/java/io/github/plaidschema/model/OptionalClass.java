package io.github.plaidschema.model;

import java.util.Arrays;
import java.util.Optional;

/** The classes of the JDK that hold a value or none. */
@SuppressWarnings("ImmutableEnumChecker") // Optional does not say that it is immutable.
public enum OptionalClass {
  OF_INT("java.util.OptionalInt", Optional.of(ScalarType.INT), "getAsInt"),
  OF_LONG("java.util.OptionalLong", Optional.of(ScalarType.LONG), "getAsLong"),
  OF_DOUBLE("java.util.OptionalDouble", Optional.of(ScalarType.DOUBLE), "getAsDouble"),
  OF_OBJECT("java.util.Optional", Optional.empty(), "get");

  private final String javaName;
  private final Optional<ScalarType> primitive;
  private final String getter;

  OptionalClass(String javaName, Optional<ScalarType> primitive, String getter) {
    this.javaName = javaName;
    this.primitive = primitive;
    this.getter = getter;
  }

  /** The class of that qualified name, if it is one of these. */
  public static Optional<OptionalClass> named(String javaName) {
    return Arrays.stream(values()).filter(each -> each.javaName.equals(javaName)).findFirst();
  }

  /** The class that holds values of a type in Java, of that qualified name. */
  public static OptionalClass holding(String javaName) {
    return Arrays.stream(values())
        .filter(each -> each.primitive.filter(held -> held.javaName().equals(javaName)).isPresent())
        .findFirst()
        .orElse(OF_OBJECT);
  }

  /** The qualified name. */
  public String javaName() {
    return javaName;
  }

  /** The type of what it holds, unless that is its type argument. */
  public Optional<ScalarType> primitive() {
    return primitive;
  }

  /** The method that returns the value. */
  public String getter() {
    return getter;
  }
}
