package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.engine.FieldTable;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.Deviations;
import io.github.plaidschema.json.reading.FieldReading;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The fields of a schema, in the order of their numbers: what they are called, which of them an
 * object is to have, and which nobody is to see. Immutable.
 *
 * @since 0.1.0
 */
public final class SchemaFields {

  final FieldTable table;
  private final Names names;
  private final Marks marks;
  private final OwnDiscriminators discriminators;

  /**
   * What a programmer calls them.
   *
   * @param schema the simple name of the schema's interface
   * @param properties those of the fields; empty if they are called as in JSON, see {@link #of}
   * @param accessors those of the fields; empty if they are called as the properties
   * @param additional the property with the additional properties, if the schema keeps them
   */
  private record Names(
      String schema, List<String> properties, List<String> accessors, Optional<String> additional) {

    /** {@code link_token} is {@code linkToken}. */
    static String property(String jsonName) {
      StringBuilder property = new StringBuilder(jsonName.length());
      boolean beginsWord = false;
      for (int i = 0; i < jsonName.length(); i++) {
        char c = jsonName.charAt(i);
        if (c != '_') {
          property.append(beginsWord ? Character.toUpperCase(c) : c);
        }
        beginsWord = c == '_';
      }
      return property.toString();
    }
  }

  /**
   * Fields that are special.
   *
   * @param required those that an object is to have
   * @param neverNull those of them that are not to be null
   * @param secrets those that nobody is to see
   */
  private record Marks(BitSet required, BitSet neverNull, BitSet secrets) {

    static final Marks NONE = new Marks(new BitSet(), new BitSet(), new BitSet());

    static BitSet of(int... fields) {
      BitSet marked = new BitSet();
      for (int field : fields) {
        marked.set(field);
      }
      return marked;
    }

    /** The bits of a part of 64 fields. */
    static long part(BitSet marked, int part) {
      long[] bits = marked.toLongArray();
      return part < bits.length ? bits[part] : 0;
    }
  }

  private SchemaFields(
      FieldTable table, Names names, Marks marks, OwnDiscriminators discriminators) {
    this.table = table;
    this.names = names;
    this.marks = marks;
    this.discriminators = discriminators;
  }

  /**
   * Fields 0, 1, …, that are called in Java as in JSON but for the underscores, before which a word
   * ends: {@code link_token} is {@code linkToken}.
   *
   * @param schema the simple name of the schema's interface
   * @throws IllegalArgumentException if a name occurs twice or has a lone surrogate
   */
  public static SchemaFields of(String schema, String... jsonNames) {
    Names names = new Names(schema, List.of(), List.of(), Optional.empty());
    return new SchemaFields(
        new FieldTable(List.of(jsonNames)), names, Marks.NONE, OwnDiscriminators.NONE);
  }

  /** These fields, as a programmer calls them. */
  public SchemaFields properties(String... properties) {
    return with(new Names(names.schema, List.of(properties), names.accessors, names.additional));
  }

  /** These fields, whose accessors are not called as they are. */
  public SchemaFields accessors(String... accessors) {
    return with(new Names(names.schema, names.properties, List.of(accessors), names.additional));
  }

  /** These fields, of a schema that keeps additional properties in a property of this name. */
  public SchemaFields additional(String property) {
    return with(new Names(names.schema, names.properties, names.accessors, Optional.of(property)));
  }

  /** These fields, some of which an object is to have. */
  public SchemaFields required(int... fields) {
    BitSet required = Marks.of(fields);
    return with(new Marks(required, required, marks.secrets));
  }

  /** These fields, of which some of the {@linkplain #required required} ones may be null. */
  public SchemaFields nullable(int... fields) {
    BitSet neverNull = Marks.of(fields);
    neverNull.flip(0, size());
    neverNull.and(marks.required);
    return with(new Marks(marks.required, neverNull, marks.secrets));
  }

  /** These fields, some of which nobody is to see. */
  public SchemaFields secrets(int... fields) {
    return with(new Marks(marks.required, marks.neverNull, Marks.of(fields)));
  }

  /**
   * These fields, of which some are the discriminators by which a union recognizes the schema as a
   * variant. Their values follow ({@link #values}).
   */
  public SchemaFields discriminators(String... jsonNames) {
    return with(discriminators.with(List.of(jsonNames)));
  }

  /**
   * These fields, with values of the discriminators that were named last.
   *
   * @param values one for each of them, in their order
   * @throws IllegalStateException if there are no discriminators yet
   */
  public SchemaFields values(String... values) {
    return with(discriminators.withValues(List.of(values)));
  }

  private SchemaFields with(Names changed) {
    return new SchemaFields(table, changed, marks, discriminators);
  }

  private SchemaFields with(Marks changed) {
    return new SchemaFields(table, names, changed, discriminators);
  }

  private SchemaFields with(OwnDiscriminators changed) {
    return new SchemaFields(table, names, marks, changed);
  }

  /**
   * Takes note, where anybody asks, of the required fields of the object that was just closed that
   * have no value, and of discriminators that are those of another variant.
   */
  void report(Cursor in) {
    Deviations deviations = in.deviations();
    if (deviations != null) {
      report(in, deviations);
    }
  }

  private void report(Cursor in, Deviations deviations) {
    for (int part = 0; part < parts(); part++) {
      FieldReading.report(
          in,
          deviations,
          table,
          part,
          Marks.part(marks.required, part),
          Marks.part(marks.neverNull, part));
    }
    if (discriminators != OwnDiscriminators.NONE) {
      discriminators.report(in.at(FieldReading.closedObject(in)), deviations);
    }
  }

  /**
   * Checks the name of an additional property.
   *
   * @throws IllegalArgumentException if a field has that name, so that it would be written twice
   */
  void requireUnknown(String name) {
    if (table.lookup(name) >= 0) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is the name of a field, not of an additional property");
    }
  }

  /**
   * Checks the names of additional properties, as {@link #requireUnknown}.
   *
   * @throws NullPointerException naming their property if they are null
   * @throws IllegalArgumentException if a field has one of the names
   */
  void requireAllUnknown(Map<String, ?> properties) {
    Objects.requireNonNull(properties, additional()).keySet().forEach(this::requireUnknown);
  }

  /** How many there are. */
  int size() {
    return table.size();
  }

  /** How many times 64 fields there are, the last of them perhaps fewer. */
  int parts() {
    return (size() + Long.SIZE - 1) / Long.SIZE;
  }

  /** What a programmer calls the additional properties. */
  String additional() {
    return names.additional.orElseThrow();
  }

  String schema() {
    return names.schema;
  }

  String property(int field) {
    return names.properties.isEmpty()
        ? Names.property(table.name(field))
        : names.properties.get(field);
  }

  String accessor(int field) {
    return names.accessors.isEmpty() ? property(field) : names.accessors.get(field);
  }

  /** The fields that always have a value. */
  BitSet neverNull() {
    return marks.neverNull;
  }

  boolean isSecret(int field) {
    return marks.secrets.get(field);
  }
}
