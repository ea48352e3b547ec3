package io.github.plaidschema.processor.model;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of JSON values but null, called as the runtime's {@code JsonToken} calls them. */
public enum JsonKind {
  BOOLEAN,
  NUMBER,
  STRING,
  ARRAY,
  OBJECT;

  /** The kinds that a type is read from; all where this is not known. */
  public static Set<JsonKind> of(FieldType type) {
    if (type instanceof FieldType.Scalar scalar) {
      return of(scalar.scalar());
    }
    if (type instanceof FieldType.ClosedEnum || type instanceof FieldType.OpenEnum) {
      return EnumSet.of(STRING);
    }
    if (type instanceof FieldType.ListOf || type instanceof FieldType.SetOf) {
      return EnumSet.of(ARRAY);
    }
    boolean isObject =
        type instanceof FieldType.MapOf
            || (type instanceof FieldType.SchemaReference schema && schema.isObject());
    return isObject ? EnumSet.of(OBJECT) : EnumSet.allOf(JsonKind.class);
  }

  private static Set<JsonKind> of(ScalarType scalar) {
    return switch (scalar) {
      case BOOLEAN, BOXED_BOOLEAN -> EnumSet.of(JsonKind.BOOLEAN);
      case INT, LONG, DOUBLE, BOXED_INT, BOXED_LONG, BOXED_DOUBLE, BIG_DECIMAL, BIG_INTEGER ->
          EnumSet.of(NUMBER);
      case STRING, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_DATE_TIME, INSTANT, UUID, URI ->
          EnumSet.of(STRING);
      case JSON_VALUE -> EnumSet.allOf(JsonKind.class);
    };
  }
}
