package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonNull;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.Presence;
import io.github.plaidschema.json.engine.Nesting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a schema. Accessors, readers and writers are generated code; what is asked of a value
 * less often is here, once for all, and driven by the fields.
 *
 * <p>Values whose accessors all return the same, or throw the same, are equal, however they were
 * spelled. A document cannot make hash codes collide. What a value says of itself is made for logs,
 * and shows no secrets.
 *
 * @since 0.1.0
 */
public abstract class SchemaValue implements Presence.Source {

  /** As {@link Remainder#raw}. */
  final @Nullable RawFields raw;

  /** As {@link Remainder#nulls}. */
  final long nulls;

  /** As {@link Remainder#plain}. */
  final boolean plain;

  /** As {@link Remainder#additional}. */
  final Map<String, JsonValue> additional;

  /** A value of at most 64 fields. */
  protected SchemaValue(Remainder remainder) {
    this.raw = remainder.raw;
    this.nulls = remainder.nulls;
    this.plain = remainder.plain;
    this.additional = remainder.additional;
  }

  /** The fields of the schema. */
  protected abstract SchemaFields fields(RuntimeKey key);

  /** The value of a field, or null if it has none; of a primitive without one, zero or false. */
  protected abstract @Nullable Object value(RuntimeKey key, int field);

  /** Bit n is not set where field {@code 64 * part + n} is a primitive without a value. */
  protected long present(RuntimeKey key, int part) {
    return -1;
  }

  /** Bit n is set where field {@code 64 * part + n} has its default. */
  protected long defaults(RuntimeKey key, int part) {
    return 0;
  }

  /** Bit n is set where field {@code 64 * part + n}, if it has no value, is spelled null. */
  protected final long nulls(RuntimeKey key, int part) {
    return nulls(part);
  }

  /** As {@link #nulls(RuntimeKey, int)}. */
  long nulls(int part) {
    return part == 0 ? nulls : 0;
  }

  /** Whether a field, if it has no value, is spelled null. */
  boolean isSpelledNull(int field) {
    return isBitSet(field < 64 ? nulls : nulls(field >> 6), field);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof SchemaValue that) || getClass() != that.getClass()) {
      return false;
    }
    SchemaFields fields = fields(RuntimeKey.KEY);
    for (int i = 0; i < fields.size(); i++) {
      if (!Nesting.equal(value(RuntimeKey.KEY, i), that.value(RuntimeKey.KEY, i))) {
        return false;
      }
    }
    for (int part = 0; part < fields.parts(); part++) {
      if (present(RuntimeKey.KEY, part) != that.present(RuntimeKey.KEY, part)) {
        return false;
      }
    }
    return Nesting.equal(additional, that.additional) && RawFields.equal(raw, that.raw);
  }

  @Override
  public int hashCode() {
    SchemaFields fields = fields(RuntimeKey.KEY);
    int hash = 1;
    for (int i = 0; i < fields.size(); i++) {
      hash = HashCodes.mix(hash, HashCodes.of(value(RuntimeKey.KEY, i)));
    }
    for (int part = 0; part < fields.parts(); part++) {
      hash = HashCodes.mix(hash, present(RuntimeKey.KEY, part));
    }
    hash = HashCodes.mix(hash, HashCodes.of(additional));
    return HashCodes.mix(hash, RawFields.hash(raw));
  }

  @Override
  public String toString() {
    SchemaFields fields = fields(RuntimeKey.KEY);
    Description description = new Description(fields.schema());
    for (int i = 0; i < fields.size(); i++) {
      Object value = presentValue(i);
      boolean isMismatch = RawFields.isMismatch(raw, i);
      if (fields.isSecret(i) && (value != null || isMismatch)) {
        description.secret(fields.property(i));
      } else if (isMismatch) {
        description.mismatch(fields.property(i));
      } else if (value != null) {
        description.field(fields.property(i), value);
      }
    }
    if (!additional.isEmpty()) {
      description.names(fields.additional(), additional.keySet());
    }
    return description.toString();
  }

  @Override
  public Presence presence(Presence.Property property) {
    int field = fields(RuntimeKey.KEY).table.lookup(property.name());
    return field < 0 ? presenceOfAdditional(property.name()) : presence(field);
  }

  private Presence presence(int field) {
    if (RawFields.isMismatch(raw, field)) {
      return Presence.MISMATCH;
    }
    if (presentValue(field) != null && !isBitSet(defaults(RuntimeKey.KEY, field >> 6), field)) {
      return Presence.VALUE;
    }
    return isSpelledNull(field) ? Presence.NULL : Presence.ABSENT;
  }

  private Presence presenceOfAdditional(String name) {
    JsonValue value = additional.get(name);
    if (value == null) {
      return Presence.ABSENT;
    }
    return value instanceof JsonNull ? Presence.NULL : Presence.VALUE;
  }

  private @Nullable Object presentValue(int field) {
    return isBitSet(present(RuntimeKey.KEY, field >> 6), field)
        ? value(RuntimeKey.KEY, field)
        : null;
  }

  private static boolean isBitSet(long bits, int field) {
    return (bits >>> field & 1) != 0;
  }

  /** The exception for a required field without a value, of either class. */
  RuntimeException noValue(int field) {
    SchemaFields fields = fields(RuntimeKey.KEY);
    MismatchedValueException mismatch = RawFields.exception(raw, fields, field);
    return mismatch == null
        ? new MissingValueException(fields.schema(), fields.accessor(field))
        : mismatch;
  }

  /** Throws if a field, which has no value, has one that does not fit. */
  void requireFitting(int field) {
    if (raw != null) {
      raw.requireFitting(fields(RuntimeKey.KEY), field);
    }
  }

  /** Throws if any of the fields that always have a value has none. */
  void requireAll() {
    SchemaFields fields = fields(RuntimeKey.KEY);
    List<String> missing = new ArrayList<>();
    BitSet neverNull = fields.neverNull();
    for (int i = neverNull.nextSetBit(0); i >= 0; i = neverNull.nextSetBit(i + 1)) {
      if (presentValue(i) == null) {
        missing.add(fields.accessor(i));
      }
    }
    if (!missing.isEmpty()) {
      throw new MissingValueException(fields.schema(), missing);
    }
  }
}
