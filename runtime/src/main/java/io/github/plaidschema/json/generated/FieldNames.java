package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.engine.FieldTable;
import java.util.Collection;
import java.util.List;

/**
 * The JSON names of a schema's fields, in the order of the fields.
 *
 * @since 0.1.0
 */
public final class FieldNames {

  final FieldTable table;

  private FieldNames(List<String> names) {
    this.table = new FieldTable(names);
  }

  /**
   * The names of fields 0, 1, ….
   *
   * @throws IllegalArgumentException if a name occurs twice or has a lone surrogate
   */
  public static FieldNames of(String... jsonNames) {
    return new FieldNames(List.of(jsonNames));
  }

  /**
   * Checks the name of an additional property.
   *
   * @throws IllegalArgumentException if a field has that name, so that it would be written twice
   */
  public void requireUnknown(String name) {
    if (table.lookup(name) >= 0) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is the name of a field, not of an additional property");
    }
  }

  /**
   * Checks the names of additional properties, as {@link #requireUnknown}.
   *
   * @throws IllegalArgumentException if a field has one of the names
   */
  public void requireAllUnknown(Collection<String> names) {
    names.forEach(this::requireUnknown);
  }
}
