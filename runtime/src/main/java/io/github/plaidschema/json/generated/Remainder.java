package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.FieldReading;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is of an object besides the values of its fields. Immutable.
 *
 * @since 0.1.0
 */
public final class Remainder {

  /** The raw JSON of the fields that are not written by their values, or null. */
  final @Nullable RawFields raw;

  /** Bit n is set where field n of the first 64, if it has no value, is spelled null. */
  final long nulls;

  /**
   * Whether the texts were read, and have no escape and no character that is not ASCII, so that
   * they are written as they are.
   */
  final boolean plain;

  /** The properties that no field names. */
  final Map<String, JsonValue> additional;

  Remainder(@Nullable RawFields raw, long nulls, boolean plain, Map<String, JsonValue> additional) {
    this.raw = raw;
    this.nulls = nulls;
    this.plain = plain;
    this.additional = additional;
  }

  /** That of an object in which nothing else was found. */
  public static Remainder none() {
    return new Remainder(null, 0, false, Map.of());
  }

  /**
   * That of a value which was read since a {@link Spellings#mark}, and is the only field of its
   * type.
   */
  public static Remainder ofWhole(JsonReader in, long mark) {
    return new Remainder(RawFields.ofWhole(in, mark), 0, false, Map.of());
  }

  /**
   * That of the object which {@link FieldReader#next} has just closed, of at most 64 fields, and
   * whose additional properties are not kept.
   *
   * @param mark what {@link FieldReader#begin} gave
   */
  public static Remainder of(JsonReader in, SchemaFields fields, int mark) {
    return of(in, fields, mark, null);
  }

  /**
   * That of the object which {@link FieldReader#next} has just closed, of at most 64 fields.
   *
   * @param mark what {@link FieldReader#begin} gave
   * @param additional what {@link FieldReader#readUnknown} gave last, null if nothing
   */
  public static Remainder of(
      JsonReader in, SchemaFields fields, int mark, @Nullable Map<String, JsonValue> additional) {
    Cursor cursor = in.unwrap(Cursor.class);
    fields.report(cursor);
    return new Remainder(
        RawFields.of(FieldReading.raw(cursor)),
        FieldReading.nulls(cursor, 0),
        cursor.specialStrings() == mark,
        Immutables.mapOf(additional));
  }
}
