package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.EnumNames;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.reading.Cursor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects into maps.
 *
 * @since 0.1.0
 */
public final class EntryReader {

  private EntryReader() {}

  private static Cursor cursor(JsonReader in) {
    return in.unwrap(Cursor.class);
  }

  /**
   * Begins an object.
   *
   * @return false if another value was there, which does not fit: no entry may be read then
   */
  public static boolean begin(JsonReader in) {
    return cursor(in).beginObjectIfFits();
  }

  /**
   * An immutable map of the entries of the object that was read last, which the caller gives away.
   * Null itself where the object or a value does not fit.
   */
  public static <K, V> Map<K, V> map(JsonReader in, Map<K, V> entries) {
    Cursor cursor = cursor(in);
    return cursor.isMismatched() ? cursor.noValue() : mapOf(entries);
  }

  private static <K, V> Map<K, V> mapOf(Map<K, V> entries) {
    return entries.isEmpty() ? Map.of() : ImmutableMap.of(entries);
  }

  /** As {@link #map}, where values may be null. */
  public static <K, V extends @Nullable Object> Map<K, V> nullableMap(
      JsonReader in, Map<K, V> entries) {
    Cursor cursor = cursor(in);
    return cursor.isMismatched() ? cursor.noValue() : ImmutableMap.ofNullable(entries);
  }

  /** The name of the next property, or null at the end of the object, which is then closed. */
  public static @Nullable String next(JsonReader in) {
    Cursor cursor = cursor(in);
    return cursor.nextName() ? cursor.nameText() : null;
  }

  /** The key for the name that {@link #next} has returned last. */
  public static <E extends Enum<E>> OpenEnum<E> key(
      JsonReader in, EnumNames<E> names, String name) {
    OpenEnum<E> key = names.open(name);
    if (key.known().isEmpty()) {
      cursor(in).noteUnknownKey();
    }
    return key;
  }

  /** Puts an entry into a map and rejects the current property if the map has its key already. */
  public static <K, V extends @Nullable Object> void put(
      JsonReader in, Map<K, V> map, K key, V value) {
    int size = map.size();
    map.put(key, value);
    if (map.size() == size) {
      Cursor cursor = cursor(in);
      throw cursor.failures().repeatedProperty(cursor.propertyStart());
    }
  }
}
