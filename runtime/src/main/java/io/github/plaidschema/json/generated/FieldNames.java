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
  final OwnDiscriminators discriminators;

  private FieldNames(FieldTable table, OwnDiscriminators discriminators) {
    this.table = table;
    this.discriminators = discriminators;
  }

  /**
   * The names of fields 0, 1, ….
   *
   * @throws IllegalArgumentException if a name occurs twice or has a lone surrogate
   */
  public static FieldNames of(String... jsonNames) {
    return new FieldNames(new FieldTable(List.of(jsonNames)), OwnDiscriminators.NONE);
  }

  /**
   * These names, of which some are the discriminators by which a union recognizes the schema as a
   * variant. Their values follow ({@link #values}).
   */
  public FieldNames discriminators(String... jsonNames) {
    return new FieldNames(table, discriminators.with(List.of(jsonNames)));
  }

  /**
   * These names, with values of the discriminators that were named last.
   *
   * @param values one for each of them, in their order
   * @throws IllegalStateException if there are no discriminators yet
   */
  public FieldNames values(String... values) {
    return new FieldNames(table, discriminators.withValues(List.of(values)));
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
