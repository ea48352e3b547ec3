package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.engine.FieldTable;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fields of a schema, in the order of their numbers: what they are called, and which nobody is
 * to see. Immutable.
 *
 * @since 0.1.0
 */
public final class SchemaFields {

  final FieldTable table;
  final OwnDiscriminators discriminators;
  private final Names names;
  private final BitSet secrets;

  /**
   * What a programmer calls them.
   *
   * @param schema the simple name of the schema's interface
   * @param properties one for each field, and one more for the additional properties, if the schema
   *     keeps them
   * @param accessors those of the fields
   */
  private record Names(String schema, List<String> properties, List<String> accessors) {}

  private SchemaFields(
      FieldTable table, OwnDiscriminators discriminators, Names names, BitSet secrets) {
    this.table = table;
    this.discriminators = discriminators;
    this.names = names;
    this.secrets = secrets;
  }

  /**
   * Fields 0, 1, …, that are called in Java as in JSON, of a schema without a name.
   *
   * @throws IllegalArgumentException if a name occurs twice or has a lone surrogate
   */
  public static SchemaFields of(String... jsonNames) {
    List<String> names = List.of(jsonNames);
    return new SchemaFields(
        new FieldTable(names), OwnDiscriminators.NONE, new Names("", names, names), new BitSet());
  }

  /**
   * These fields, as a programmer calls them.
   *
   * @param schema the simple name of the schema's interface
   * @param properties one for each field, and one more for the additional properties, if the schema
   *     keeps them
   */
  public SchemaFields named(String schema, String... properties) {
    List<String> all = List.of(properties);
    return new SchemaFields(table, discriminators, new Names(schema, all, all), secrets);
  }

  /** These fields, whose accessors are not called as they are. */
  public SchemaFields accessors(String... accessors) {
    Names called = new Names(names.schema, names.properties, List.of(accessors));
    return new SchemaFields(table, discriminators, called, secrets);
  }

  /** These fields, some of which nobody is to see. */
  public SchemaFields secrets(int... fields) {
    BitSet marked = new BitSet();
    for (int field : fields) {
      marked.set(field);
    }
    return new SchemaFields(table, discriminators, names, marked);
  }

  /**
   * These fields, of which some are the discriminators by which a union recognizes the schema as a
   * variant. Their values follow ({@link #values}).
   */
  public SchemaFields discriminators(String... jsonNames) {
    return new SchemaFields(table, discriminators.with(List.of(jsonNames)), names, secrets);
  }

  /**
   * These fields, with values of the discriminators that were named last.
   *
   * @param values one for each of them, in their order
   * @throws IllegalStateException if there are no discriminators yet
   */
  public SchemaFields values(String... values) {
    return new SchemaFields(table, discriminators.withValues(List.of(values)), names, secrets);
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
   * @param property what a programmer calls them
   * @throws NullPointerException naming {@code property} if they are null
   * @throws IllegalArgumentException if a field has one of the names
   */
  public void requireAllUnknown(Map<String, ?> properties, String property) {
    Objects.requireNonNull(properties, property).keySet().forEach(this::requireUnknown);
  }

  /** How many there are, the additional properties not counted. */
  int size() {
    return table.size();
  }

  /**
   * Whether the schema keeps additional properties: their number follows that of the last field.
   */
  boolean hasAdditionalProperties() {
    return names.properties.size() > size();
  }

  String schema() {
    return names.schema;
  }

  String property(int field) {
    return names.properties.get(field);
  }

  String accessor(int field) {
    return names.accessors.get(field);
  }

  boolean isSecret(int field) {
    return secrets.get(field);
  }
}
