package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.Deviations;
import io.github.plaidschema.json.reading.FieldReading;
import io.github.plaidschema.json.reading.StringReading;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of an object whose fields are known.
 *
 * @since 0.1.0
 */
public final class FieldReader {

  /** What {@link #next} gives at the end of the object. */
  public static final int END = FieldReading.END;

  private static final URI NO_URI = URI.create("");

  private FieldReader() {}

  private static Cursor cursor(JsonReader in) {
    return in.unwrap(Cursor.class);
  }

  /**
   * Goes to the next property of an object, which is begun if it is due, and finds the field of
   * that name. Fields that are null are gone over, and only noted ({@link #nulls}). A field that
   * the object had before is rejected.
   *
   * @return the field, {@link #END} at the end of the object, which is then closed, or less than
   *     that if no field has that name
   */
  public static int next(JsonReader in, FieldNames names) {
    return FieldReading.nextField(cursor(in), names.table);
  }

  /**
   * Which fields had a property in the object that {@link #next} has just closed.
   *
   * @param part 0 for the first 64 fields, 1 for those behind them, …
   * @return a bit for each field, the lowest one for the first
   */
  public static long seen(JsonReader in, int part) {
    return FieldReading.seen(cursor(in), part);
  }

  /** As {@link #seen}, those of them whose property is null. */
  public static long nulls(JsonReader in, int part) {
    return FieldReading.nulls(cursor(in), part);
  }

  /**
   * Takes note, where anybody asks, of the required fields of the object that {@link #next} has
   * just closed that have no value, and of discriminators that are those of another variant.
   *
   * @param part as for {@link #seen}
   * @param required a bit for each field that is to be there
   * @param neverNull a bit for each field that is not to be null
   */
  public static void report(
      JsonReader in, FieldNames names, int part, long required, long neverNull) {
    Cursor cursor = cursor(in);
    Deviations deviations = cursor.deviations();
    if (deviations != null) {
      report(cursor, deviations, names, part, required, neverNull);
    }
  }

  private static void report(
      Cursor cursor,
      Deviations deviations,
      FieldNames names,
      int part,
      long required,
      long neverNull) {
    FieldReading.report(cursor, deviations, names.table, part, required, neverNull);
    if (part == 0) {
      names.discriminators.report(cursor.at(FieldReading.closedObject(cursor)), deviations);
    }
  }

  /** Goes over the property for which {@link #next} found no field, and which is not kept. */
  public static void skipUnknown(JsonReader in) {
    Cursor cursor = cursor(in);
    cursor.requireNewName();
    Deviations deviations = cursor.deviations();
    if (deviations != null) {
      deviations.unknownProperty(cursor.propertyStart());
    }
    cursor.skipValue();
  }

  /**
   * Reads the property for which {@link #next} found no field.
   *
   * @param soFar the map that this method returned for the same object before, or null
   * @return a map with the property added
   */
  public static Map<String, JsonValue> readUnknown(
      JsonReader in, @Nullable Map<String, JsonValue> soFar) {
    Map<String, JsonValue> members = soFar == null ? new LinkedHashMap<>() : soFar;
    Cursor cursor = cursor(in);
    String name = cursor.nameText();
    if (members.containsKey(name)) {
      throw cursor.failures().repeatedProperty(cursor.propertyStart());
    }
    members.put(name, in.readValue());
    return members;
  }

  /**
   * Reads a URI or a relative reference by RFC 3986. One that {@link URI} cannot hold, as it is
   * narrower, is to be kept as raw JSON ({@link Spellings#ofMismatch}).
   *
   * @return the URI, or an empty one that stands for what does not fit
   */
  public static URI readUri(JsonReader in) {
    URI value = StringReading.readUriIfFits(cursor(in));
    return value == null ? NO_URI : value;
  }

  /**
   * How many strings were read so far that have an escape or a character that is not ASCII. All
   * others stand in JSON as they are, and may be written as plain ones.
   */
  public static int specialStrings(JsonReader in) {
    return cursor(in).specialStrings();
  }
}
