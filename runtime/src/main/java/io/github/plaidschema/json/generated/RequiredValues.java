package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.MissingValueException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a builder was given all that it needs.
 *
 * @since 0.1.0
 */
public final class RequiredValues {
  private final String schema;
  private final List<String> missing = new ArrayList<>();

  /**
   * Nothing is missing yet.
   *
   * @param schema the simple name of the schema's interface
   */
  public RequiredValues(String schema) {
    this.schema = schema;
  }

  /** A field, which is missing where its value is null. */
  public RequiredValues value(String field, @Nullable Object value) {
    return present(field, value != null);
  }

  /** A field that is held as a primitive. */
  public RequiredValues present(String field, boolean isPresent) {
    if (!isPresent) {
      missing.add(field);
    }
    return this;
  }

  /**
   * To be called last.
   *
   * @throws MissingValueException naming all fields that are missing, if any is
   */
  public void check() {
    if (!missing.isEmpty()) {
      throw new MissingValueException(schema, missing);
    }
  }
}
