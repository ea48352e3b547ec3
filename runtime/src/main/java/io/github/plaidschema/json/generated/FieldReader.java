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
   * @return a mark for {@link Remainder#of}; negative if another value was there, which does not
   *     fit: {@link #noValue} is what is read then
   */
  public static int begin(JsonReader in) {
    Cursor cursor = cursor(in);
    return cursor.beginObjectIfFits() ? cursor.specialStrings() : -1;
  }

  /** Null, in place of a value that does not fit its field. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // Null is of all types.
  public static <T> T noValue(JsonReader in) {
    return cursor(in).noValue();
  }

  /**
   * Goes to the next property of an object and finds the field of that name. Fields that are null
   * are gone over, and only noted. A field that the object had before is rejected.
   *
   * @return the field, {@link #END} at the end of the object, which is then closed, or less than
   *     that if no field has that name
   */
  public static int next(JsonReader in, SchemaFields fields) {
    return FieldReading.nextField(cursor(in), fields.table);
  }

  /**
   * Which fields have a value in the object that {@link #next} has just closed: they had a property
   * that is not null, and that fits.
   *
   * @param part 0 for the first 64 fields, 1 for those behind them, …
   * @return a bit for each field, the lowest one for the first
   */
  public static long present(JsonReader in, int part) {
    Cursor cursor = cursor(in);
    return FieldReading.seen(cursor, part) & ~FieldReading.nulls(cursor, part);
  }

  /**
   * Gives a builder what there is of the object that {@link #next} has just closed besides the
   * values of its fields.
   *
   * @param additional what {@link #readUnknown} gave last, null if nothing
   */
  public static void end(
      JsonReader in,
      SchemaFields fields,
      SchemaBuilder to,
      @Nullable Map<String, JsonValue> additional) {
    Cursor cursor = cursor(in);
    fields.report(cursor);
    to.raw = RawFields.of(FieldReading.raw(cursor));
    for (int part = 0; part < fields.parts(); part++) {
      SchemaBuilder.nulls(to, part, FieldReading.nulls(cursor, part));
    }
    to.readAdditional(additional);
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
}
