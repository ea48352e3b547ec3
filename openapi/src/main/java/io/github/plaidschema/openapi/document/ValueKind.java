package io.github.plaidschema.openapi.document;

import io.github.plaidschema.model.ScalarType;

/**
 * What a schema says of a value that has no parts.
 *
 * @param scalar the type that holds it
 * @param isSecret whether it is not to be shown
 * @param mayBeMoney whether its digits may count, which the schema does not say
 */
public record ValueKind(ScalarType scalar, boolean isSecret, boolean mayBeMoney) {
  public static final ValueKind TEXT = of(ScalarType.STRING);
  public static final ValueKind PASSWORD = new ValueKind(ScalarType.STRING, true, false);
  public static final ValueKind BOOLEAN = of(ScalarType.BOOLEAN);
  public static final ValueKind INTEGER_32 = of(ScalarType.INT);
  public static final ValueKind INTEGER_64 = of(ScalarType.LONG);

  /** An integer that may be larger than 64 bits with a sign hold. */
  public static final ValueKind BIG_INTEGER = of(ScalarType.BIG_INTEGER);

  public static final ValueKind NUMBER = new ValueKind(ScalarType.DOUBLE, false, true);

  /** A number whose digits count. */
  public static final ValueKind DECIMAL = of(ScalarType.BIG_DECIMAL);

  /** Any JSON at all, null as well. */
  public static final ValueKind ANYTHING = of(ScalarType.JSON_VALUE);

  /** A value of which nothing is known but its type. */
  public static ValueKind of(ScalarType scalar) {
    return new ValueKind(scalar, false, false);
  }
}
