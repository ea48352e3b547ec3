package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.Deviations;
import io.github.plaidschema.json.reading.FieldReading;
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

  private FieldReader() {}

  private static Cursor cursor(JsonReader in) {
    return in.unwrap(Cursor.class);
  }

  /**
   * Begins an object.
   *
   * @return false if another value was there, which does not fit: {@link #noValue} is what is read
   *     then
   */
  public static boolean begin(JsonReader in) {
    return cursor(in).beginObjectIfFits();
  }

  /** Null, in place of a value that does not fit its field. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // Null is of all types.
  public static <T> T noValue(JsonReader in) {
    return cursor(in).noValue();
  }

  /**
   * Goes to the next property of an object and finds the field of that name. Fields that are null
   * are gone over, and only noted ({@link #nulls}). A field that the object had before is rejected.
   *
   * @return the field, {@link #END} at the end of the object, which is then closed, or less than
   *     that if no field has that name
   */
  public static int next(JsonReader in, SchemaFields fields) {
    return FieldReading.nextField(cursor(in), fields.table);
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
   * The fields of the object that {@link #next} has just closed that are not written by their
   * values, or null. Those whose value does not fit are among {@link #nulls}, too.
   */
  public static @Nullable RawFields raw(JsonReader in) {
    return RawFields.of(FieldReading.raw(cursor(in)));
  }

  /**
   * Gives a builder what was found of all fields of the object that {@link #next} has just closed:
   * its raw JSON, and its nulls.
   *
   * @param parts how many times 64 fields there are, the last of them perhaps fewer
   */
  public static void found(JsonReader in, SchemaBuilder to, int parts) {
    to.raw = raw(in);
    for (int part = 0; part < parts; part++) {
      SchemaBuilder.nulls(to, part, nulls(in, part));
    }
  }

  /** Whether the value that was read last, since a {@link Spellings#mark}, does not fit. */
  public static boolean isMismatched(JsonReader in) {
    return cursor(in).isMismatched();
  }

  /** As {@link JsonReader#readInt}; null if the value does not fit. */
  public static @Nullable Integer readInt(JsonReader in) {
    int value = in.readInt();
    return cursor(in).isLastMismatched() ? null : value;
  }

  /** As {@link JsonReader#readLong}; null if the value does not fit. */
  public static @Nullable Long readLong(JsonReader in) {
    long value = in.readLong();
    return cursor(in).isLastMismatched() ? null : value;
  }

  /** As {@link JsonReader#readDouble}; null if the value does not fit. */
  public static @Nullable Double readDouble(JsonReader in) {
    double value = in.readDouble();
    return cursor(in).isLastMismatched() ? null : value;
  }

  /** As {@link JsonReader#readBoolean}; null if the value does not fit. */
  public static @Nullable Boolean readBoolean(JsonReader in) {
    boolean value = in.readBoolean();
    return cursor(in).isLastMismatched() ? null : value;
  }

  /** As {@link JsonReader#readWith}; null if the codec rejects the value, and a field is around. */
  public static <T> T readWith(JsonReader in, JsonCodec<T> codec) {
    Cursor cursor = cursor(in);
    int at = cursor.beginValue();
    int depth = cursor.depth();
    int frame = cursor.propertyStart();
    int confined = cursor.confined();
    int elements = cursor.elementCount();
    Deviations deviations = cursor.deviations();
    int noted = deviations == null ? 0 : deviations.size();
    boolean isInField = cursor.isInField();
    boolean wasTentative = cursor.isTentative();
    cursor.setTentative(wasTentative || isInField);
    try {
      T value = in.readWith(codec);
      cursor.setTentative(wasTentative);
      return value;
    } catch (JsonException rejected) {
      cursor.setTentative(wasTentative);
      if (!isInField || cursor.failures().isMisuse(rejected)) {
        throw rejected;
      }
      cursor.release(confined);
      cursor.goBack(at, depth, frame, elements);
      if (deviations != null) {
        deviations.truncate(noted);
      }
      cursor.otherValue(rejected.expected());
      return cursor.noValue();
    }
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
      JsonReader in, SchemaFields fields, int part, long required, long neverNull) {
    Cursor cursor = cursor(in);
    Deviations deviations = cursor.deviations();
    if (deviations != null) {
      report(cursor, deviations, fields, part, required, neverNull);
    }
  }

  private static void report(
      Cursor cursor,
      Deviations deviations,
      SchemaFields fields,
      int part,
      long required,
      long neverNull) {
    FieldReading.report(cursor, deviations, fields.table, part, required, neverNull);
    if (part == 0) {
      fields.discriminators.report(cursor.at(FieldReading.closedObject(cursor)), deviations);
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
   * How many strings were read so far that have an escape or a character that is not ASCII. All
   * others stand in JSON as they are, and may be written as plain ones.
   */
  public static int specialStrings(JsonReader in) {
    return cursor(in).specialStrings();
  }
}
