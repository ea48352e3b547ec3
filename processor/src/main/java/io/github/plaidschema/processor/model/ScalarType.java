package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A type that is one JSON string, number or literal, or any JSON at all. */
@SuppressWarnings("ImmutableEnumChecker") // JavaPoet does not say that its names are immutable.
public enum ScalarType {
  BOOLEAN(TypeName.BOOLEAN, "Boolean"),
  INT(TypeName.INT, "Int"),
  LONG(TypeName.LONG, "Long"),
  DOUBLE(TypeName.DOUBLE, "Double"),
  BOXED_BOOLEAN(TypeName.BOOLEAN.box(), "Boolean"),
  BOXED_INT(TypeName.INT.box(), "Int"),
  BOXED_LONG(TypeName.LONG.box(), "Long"),
  BOXED_DOUBLE(TypeName.DOUBLE.box(), "Double"),
  STRING(ClassName.get(String.class), "String"),
  BIG_DECIMAL(ClassName.get(BigDecimal.class), "BigDecimal"),
  BIG_INTEGER(ClassName.get(BigInteger.class), "BigInteger"),
  LOCAL_DATE(ClassName.get(LocalDate.class), "LocalDate"),
  LOCAL_TIME(ClassName.get(LocalTime.class), "LocalTime"),
  LOCAL_DATE_TIME(ClassName.get(LocalDateTime.class), "LocalDateTime"),
  OFFSET_DATE_TIME(ClassName.get(OffsetDateTime.class), "OffsetDateTime"),
  INSTANT(ClassName.get(Instant.class), "Instant"),
  UUID(ClassName.get(UUID.class), "Uuid"),
  URI(ClassName.get(URI.class), "Uri"),
  JSON_VALUE(RuntimeTypes.JSON_VALUE, "Value");

  private final TypeName typeName;
  private final String verb;

  ScalarType(TypeName typeName, String verb) {
    this.typeName = typeName;
    this.verb = verb;
  }

  public TypeName typeName() {
    return typeName;
  }

  /** What follows {@code read} and {@code write} in the names of the methods for this type. */
  public String verb() {
    return verb;
  }

  /** Whether JSON has values of this type that the Java type cannot hold. */
  public boolean mayMismatch() {
    return this == URI;
  }

  /** The kinds of JSON values that the type is read from. */
  public Set<JsonKind> jsonKinds() {
    return switch (this) {
      case BOOLEAN, BOXED_BOOLEAN -> EnumSet.of(JsonKind.BOOLEAN);
      case INT, LONG, DOUBLE, BOXED_INT, BOXED_LONG, BOXED_DOUBLE, BIG_DECIMAL, BIG_INTEGER ->
          EnumSet.of(JsonKind.NUMBER);
      case STRING, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_DATE_TIME, INSTANT, UUID, URI ->
          EnumSet.of(JsonKind.STRING);
      case JSON_VALUE -> EnumSet.allOf(JsonKind.class);
    };
  }

  public boolean isPrimitive() {
    return typeName.isPrimitive();
  }

  /**
   * Whether one value has several spellings in JSON, such as {@code 10:00:00Z} and {@code
   * 10:00:00.000+00:00}, {@code 0} and {@code -0}, or {@code 1.1} and {@code 1.10} where digits are
   * not kept.
   */
  public boolean hasSpellings() {
    return switch (this) {
      case BOOLEAN, BOXED_BOOLEAN, STRING, URI, JSON_VALUE -> false;
      default -> true;
    };
  }
}
