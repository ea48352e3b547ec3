package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A builder of values of a schema. It has a variable for each field, in which null stands for no
 * value; what is known of fields without one, or of those that are not written by their values, is
 * here.
 *
 * @since 0.1.0
 */
public abstract class SchemaBuilder {

  private static final long[] NONE = {};

  /** As {@link Remainder#raw}. */
  protected @Nullable RawFields raw;

  /** As {@link Remainder#nulls}. */
  protected long nulls;

  /** The properties that no field names; null for none. */
  private @Nullable Map<String, JsonValue> additional;

  /** The same of each further part of 64 fields; there may be fewer, for no bits. */
  private long[] further = NONE;

  /** Whether it began with a value: what that lacks may be missing. */
  private final boolean copied;

  /** A builder in which nothing is set. */
  protected SchemaBuilder() {
    this.copied = false;
  }

  /** A builder with what a value knows of its fields. */
  protected SchemaBuilder(SchemaValue value) {
    this.raw = value.raw;
    this.nulls = value.nulls;
    this.additional = value.additional;
    this.copied = true;
    if (value instanceof WideSchemaValue wide) {
      for (int part = 1; part < wide.parts(); part++) {
        nulls(this, part, wide.nulls(part));
      }
    }
  }

  /**
   * What a field is set to.
   *
   * @param before its value so far: an equal one keeps its spelling
   * @param name of the property
   * @throws NullPointerException naming the property if the value is null
   */
  protected final <T> T set(int field, @Nullable T before, T value, String name) {
    Objects.requireNonNull(value, name);
    return keep(field, before, value);
  }

  /** What a field is set to, as {@link #set}, where null may be. */
  protected final <T> @Nullable T setOrNull(int field, @Nullable T before, @Nullable T value) {
    if (value != null) {
      return keep(field, before, value);
    }
    raw = RawFields.without(raw, field);
    spellNull(this, field);
    return null;
  }

  private <T> T keep(int field, @Nullable T before, T value) {
    raw = RawFields.kept(raw, field, before, value);
    int part = field >> 6;
    nulls(this, part, nulls(part) & ~(1L << field));
    return value;
  }

  /** Takes note that a field, as it has no value, is spelled null. */
  protected static void spellNull(SchemaBuilder builder, int field) {
    int part = field >> 6;
    nulls(builder, part, builder.nulls(part) | 1L << field);
  }

  /** Takes note that a field, as it has no value, is left out. */
  protected static void omit(SchemaBuilder builder, int field) {
    int part = field >> 6;
    builder.raw = RawFields.without(builder.raw, field);
    nulls(builder, part, builder.nulls(part) & ~(1L << field));
  }

  /** Sets the bits of a part of 64 fields: those that are spelled null if they have no value. */
  protected static void nulls(SchemaBuilder builder, int part, long bits) {
    if (part == 0) {
      builder.nulls = bits;
    } else if (bits != builder.nulls(part)) {
      if (builder.further.length < part) {
        builder.further = Arrays.copyOf(builder.further, part);
      }
      builder.further[part - 1] = bits;
    }
  }

  private long nulls(int part) {
    if (part == 0) {
      return nulls;
    }
    return part <= further.length ? further[part - 1] : 0;
  }

  /** The bits of all parts that a builder of more than 64 fields can have. */
  long[] nullsOfParts(int parts) {
    long[] all = new long[parts];
    Arrays.setAll(all, this::nulls);
    return all;
  }

  /**
   * What a field has that is to be added to.
   *
   * @param value the value, null for none
   * @throws MismatchedValueException naming the field if it has a value that does not fit
   */
  protected final <T> @Nullable T fitting(SchemaFields fields, int field, @Nullable T value) {
    if (raw != null) {
      raw.requireFitting(fields, field);
    }
    return value;
  }

  /**
   * Puts a property that no field names.
   *
   * @throws IllegalArgumentException if a field has that name
   */
  protected final void putAdditional(SchemaFields fields, String name, JsonValue value) {
    fields.requireUnknown(name);
    additional = Immutables.putInto(additional, name, value, fields.additional());
  }

  /**
   * Puts properties that no field names.
   *
   * @throws IllegalArgumentException if a field has one of the names
   */
  protected final void putAllAdditional(
      SchemaFields fields, Map<String, ? extends JsonValue> properties) {
    fields.requireAllUnknown(properties);
    additional = Immutables.putAllInto(additional, properties, fields.additional());
  }

  /**
   * Sets all properties that no field names.
   *
   * @throws IllegalArgumentException if a field has one of the names
   */
  protected final void setAdditional(
      SchemaFields fields, Map<String, ? extends JsonValue> properties) {
    fields.requireAllUnknown(properties);
    additional = Immutables.map(properties, fields.additional());
  }

  /** Puts properties that were read, and which the caller gives away. */
  void readAdditional(@Nullable Map<String, JsonValue> properties) {
    additional = Immutables.mapOf(properties);
  }

  /** What a value of at most 64 fields has besides those that are set. */
  protected final Remainder remainder() {
    return new Remainder(raw, nulls, false, Immutables.mapOrEmpty(additional, "additional"));
  }

  /**
   * The value that was built, if it has all that it needs, or what it lacks was lacking in the
   * value that this builder began with.
   *
   * @throws MissingValueException naming all of them that have none, if any has none
   */
  protected final <V extends SchemaValue> V complete(V value) {
    if (!copied) {
      value.requireAll();
    }
    return value;
  }
}
