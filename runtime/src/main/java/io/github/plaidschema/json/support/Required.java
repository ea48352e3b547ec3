package io.github.plaidschema.json.support;

import io.github.plaidschema.json.MissingValueException;
import org.jspecify.annotations.Nullable;

/** What accessors of required fields return. For generated code. */
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
}
