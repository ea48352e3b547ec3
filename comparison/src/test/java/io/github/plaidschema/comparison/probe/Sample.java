package io.github.plaidschema.comparison.probe;

/** The documents that a library is asked with. */
public enum Sample {
  UNKNOWN_PROPERTY,
  /** An unknown property with a null in it. */
  UNKNOWN_PROPERTY_WITH_NULL,
  EXPLICIT_NULL,
  /** As {@link #EXPLICIT_NULL}, without the property. */
  ABSENT,
  UNKNOWN_ENUM,
  UNKNOWN_ENUM_IN_LIST,
  UNKNOWN_ENUM_AS_KEY,
  /** A number with more digits than a double has, the last one a zero. */
  DECIMAL,
  /** Has {@link #SECRET_VALUE} where the library's users would not want to see it. */
  SECRET,
  /** Without two of the required properties, of which the peer tells the names. */
  INCOMPLETE,
  /** Has an object where a text is due. */
  MISTYPED,
  /** Has one property twice. */
  REPEATED,
  /** Has an unknown property of 100,000 nested arrays. */
  DEEP,
  /** Has a number of 20,000 digits. */
  LONG_NUMBER,
  /** Ends in the middle of a known property. */
  CUT_OFF;

  public static final String SECRET_VALUE = "secret-value-1";
  public static final String DECIMAL_VALUE = "0.1234567890123456789010";
  public static final String DEEP_VALUE = "[".repeat(100_000) + "]".repeat(100_000);
  public static final String LONG_NUMBER_VALUE = "7".repeat(20_000);
  public static final String UNKNOWN_PROPERTY_TEXT = "\"new_field\":{\"a\":[1,\"x\"]}";
  public static final String UNKNOWN_PROPERTY_WITH_NULL_TEXT =
      "\"new_field\":{\"a\":[null],\"b\":null}";
  public static final String MISTYPED_VALUE = "{\"a\":1}";
}
