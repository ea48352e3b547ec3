package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import org.jspecify.annotations.Nullable;

/**
 * What accessors of required fields return.
 *
 * @since 0.1.0
 */
public final class Required {

  private Required() {}

  /**
   * The value of a field.
   *
   * @param value the value, null for none
   * @param schema the simple name of the schema's interface
   * @param field the name of its accessor
   * @throws MissingValueException naming the field if it has no value
   */
  public static <T> T value(@Nullable T value, String schema, String field) {
    if (value == null) {
      throw new MissingValueException(schema, field);
    }
    return value;
  }

  /**
   * The value of a field, or null if it has none.
   *
   * @param value the value, null for none
   * @param text the raw JSON of a value that does not fit, null for none
   * @param schema the simple name of the schema's interface
   * @param field the name of its accessor
   * @throws MismatchedValueException naming the field if it has a value that does not fit
   */
  public static <T> @Nullable T fitting(
      @Nullable T value, @Nullable String text, String schema, String field) {
    if (value == null && text != null) {
      throw new MismatchedValueException(schema, field, "a URI that java.net.URI accepts");
    }
    return value;
  }
}
