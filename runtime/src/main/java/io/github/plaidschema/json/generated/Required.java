package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import org.jspecify.annotations.Nullable;

/**
 * What accessors return, and what builders demand.
 *
 * @since 0.1.0
 */
public final class Required {

  private Required() {}

  /**
   * The value of a required field.
   *
   * @param value the value, null for none
   * @param of what has the field
   * @throws MissingValueException naming the field if it has no value
   * @throws MismatchedValueException naming the field if it has a value that does not fit
   */
  public static <T> T value(@Nullable T value, SchemaValue of, int field) {
    if (value == null) {
      throw of.noValue(field);
    }
    return value;
  }

  /** The exception for a required field without a value, of either class. */
  public static RuntimeException noValue(SchemaValue of, int field) {
    return of.noValue(field);
  }

  /**
   * The value of a field, or null if it has none.
   *
   * @param value the value, null for none
   * @param of what has the field
   * @throws MismatchedValueException naming the field if it has a value that does not fit
   */
  public static <T> @Nullable T fitting(@Nullable T value, SchemaValue of, int field) {
    if (value == null) {
      of.requireFitting(field);
    }
    return value;
  }

  /**
   * Nothing, for a field without a value.
   *
   * @param of what has the field
   * @throws MismatchedValueException naming the field if it has a value that does not fit
   */
  public static void requireFitting(SchemaValue of, int field) {
    of.requireFitting(field);
  }

  /**
   * Nothing, for a field of a builder.
   *
   * @param raw the raw JSON of its fields that are not written by their values, or null
   * @throws MismatchedValueException naming the field if it has a value that does not fit
   */
  public static void requireFitting(@Nullable RawFields raw, SchemaFields fields, int field) {
    if (raw != null) {
      raw.requireFitting(fields, field);
    }
  }
}
