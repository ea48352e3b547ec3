package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What accessors return.
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
   * The value of a field, if it has one.
   *
   * @param value the value, null for none
   * @param of what has the field
   * @throws MismatchedValueException naming the field if it has a value that does not fit
   */
  public static <T> Optional<T> optional(@Nullable T value, SchemaValue of, int field) {
    return Optional.ofNullable(fitting(value, of, field));
  }

  /** The properties that no field names. */
  public static Map<String, JsonValue> additional(SchemaValue of) {
    return of.additional;
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
}
