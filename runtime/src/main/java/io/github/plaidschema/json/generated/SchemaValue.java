package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonNull;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.Presence;
import io.github.plaidschema.json.engine.Nesting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The raw JSON of the fields that are not written by their values, or null. */
  final @Nullable RawFields raw;

  /** Bit n is set where field n of the first 64, if it has no value, is spelled null. */
  final long nulls;

  /**
   * Whether the texts were read and are plain, so that they are written as they are ({@link
   * FieldReader#specialStrings}).
   */
  final boolean plain;

  /** A value without fields. */
  protected SchemaValue() {
    this(null, 0, false);
  }

  /** A value with texts of which nothing is known. */
  protected SchemaValue(@Nullable RawFields raw, long nulls) {
    this(raw, nulls, false);
  }

  /**
   * A value of at most 64 fields.
   *
   * @param raw the raw JSON of the fields that are not written by their values, or null
   * @param nulls bit n is set where field n, if it has no value, is spelled null
   * @param plain whether the texts were read and are plain ({@link FieldReader#specialStrings})
   */
  protected SchemaValue(@Nullable RawFields raw, long nulls, boolean plain) {
    this.raw = raw;
    this.nulls = nulls;
    this.plain = plain;
  }

  /** The fields of the schema. */
  protected abstract SchemaFields fields(RuntimeKey key);

  /**
   * The value of a field, or null if it has none; of a primitive without a value, zero or false.
   * The number behind that of the last field stands for the additional properties, if the schema
   * keeps them.
   */
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
    int count = count();
    for (int i = 0; i < count; i++) {
      if (!Nesting.equal(value(RuntimeKey.KEY, i), that.value(RuntimeKey.KEY, i))) {
        return false;
      }
    }
    for (int part = 0; part << 6 < count; part++) {
      if (present(RuntimeKey.KEY, part) != that.present(RuntimeKey.KEY, part)) {
        return false;
      }
    }
    return RawFields.equal(raw, that.raw);
  }

  @Override
  public int hashCode() {
    int count = count();
    int hash = 1;
    for (int i = 0; i < count; i++) {
      hash = HashCodes.mix(hash, HashCodes.of(value(RuntimeKey.KEY, i)));
    }
    for (int part = 0; part << 6 < count; part++) {
      hash = HashCodes.mix(hash, present(RuntimeKey.KEY, part));
    }
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
    Set<String> names = additionalProperties().keySet();
    if (!names.isEmpty()) {
      description.names(fields.property(fields.size()), names);
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
    Object value = additionalProperties().get(name);
    if (value == null) {
      return Presence.ABSENT;
    }
    return value instanceof JsonNull ? Presence.NULL : Presence.VALUE;
  }

  @SuppressWarnings("unchecked") // Generated code returns nothing else.
  private Map<String, JsonValue> additionalProperties() {
    SchemaFields fields = fields(RuntimeKey.KEY);
    Object additional =
        fields.hasAdditionalProperties() ? value(RuntimeKey.KEY, fields.size()) : null;
    return additional == null ? Map.of() : (Map<String, JsonValue>) additional;
  }

  /** How many fields there are, with the additional properties for one. */
  private int count() {
    SchemaFields fields = fields(RuntimeKey.KEY);
    return fields.hasAdditionalProperties() ? fields.size() + 1 : fields.size();
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

  /** Throws if any of the fields whose bits are set has no value. */
  void requireAll(long[] bits) {
    SchemaFields fields = fields(RuntimeKey.KEY);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (isBitSet(bits[i >> 6], i) && presentValue(i) == null) {
        missing.add(fields.accessor(i));
      }
    }
    if (!missing.isEmpty()) {
      throw new MissingValueException(fields.schema(), missing);
    }
  }
}
