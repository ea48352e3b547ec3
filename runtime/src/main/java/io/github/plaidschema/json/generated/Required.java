package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import org.jspecify.annotations.Nullable;

/**
 * What accessors return. All methods take the {@link RawFields} of the value, the number of the
 * field, the simple name of the schema's interface and the name of the accessor.
 *
 * @since 0.1.0
 */
public final class Required {

  private Required() {}

  /**
   * The value of a required field.
   *
   * @param value the value, null for none
   * @throws MissingValueException naming the field if it has no value
   * @throws MismatchedValueException naming the field if it has a value that does not fit
   */
  public static <T> T value(
      @Nullable T value, @Nullable RawFields raw, int field, String schema, String accessor) {
    if (value == null) {
      throw noValue(raw, field, schema, accessor);
    }
    return value;
  }

  /** The exception for a required field without a value, of either class. */
  public static RuntimeException noValue(
      @Nullable RawFields raw, int field, String schema, String accessor) {
    MismatchedValueException mismatch = RawFields.exception(raw, field, schema, accessor);
    return mismatch == null ? new MissingValueException(schema, accessor) : mismatch;
  }

  /**
   * The value of a field, or null if it has none.
   *
   * @param value the value, null for none
   * @throws MismatchedValueException naming the field if it has a value that does not fit
   */
  public static <T> @Nullable T fitting(
      @Nullable T value, @Nullable RawFields raw, int field, String schema, String accessor) {
    if (value == null && raw != null) {
      requireFitting(raw, field, schema, accessor);
    }
    return value;
  }

  /**
   * Nothing, for a field without a value.
   *
   * @throws MismatchedValueException naming the field if it has a value that does not fit
   */
  public static void requireFitting(
      @Nullable RawFields raw, int field, String schema, String accessor) {
    MismatchedValueException mismatch = RawFields.exception(raw, field, schema, accessor);
    if (mismatch != null) {
      throw mismatch;
    }
  }
}
