package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.engine.RawJson;
import io.github.plaidschema.json.reading.Cursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values were spelled that would be written otherwise than they were read: a date with a
 * fraction of .000, a UUID in upper case, a text that became a fallback, an element that its set
 * had. The values are the same, the texts are not. Of a field the raw JSON is in {@link RawFields};
 * a collection keeps those of its elements itself, so that they go wherever the collection goes.
 *
 * @since 0.1.0
 */
public final class Spellings {

  private final Iterator<@Nullable String> rest;

  private Spellings(List<@Nullable String> spellings) {
    this.rest = spellings.iterator();
  }

  /** The spellings of a list or a set, or null if all elements are written by their values. */
  public static @Nullable Spellings of(Iterable<?> elements) {
    return of(spellingsOf(elements));
  }

  /** The spellings of the values of a map, as {@link #of(Iterable)}. */
  public static @Nullable Spellings of(Map<?, ?> entries) {
    return of(spellingsOf(entries));
  }

  private static @Nullable Spellings of(@Nullable List<@Nullable String> spellings) {
    return spellings == null ? null : new Spellings(spellings);
  }

  /** Writes the next element if it is spelled otherwise than by its value; false if not. */
  public boolean writeNext(JsonWriter out) {
    String json = rest.hasNext() ? rest.next() : null;
    if (json == null) {
      return false;
    }
    FieldWriter.writeRaw(out, json);
    return true;
  }

  private static Cursor cursor(JsonReader in) {
    return in.unwrap(Cursor.class);
  }

  /** Where the next value begins and how many were respelled before it. */
  public static long mark(JsonReader in) {
    Cursor cursor = cursor(in);
    return (long) cursor.respelled() << 32 | cursor.offset();
  }

  static boolean isRespelledSince(Cursor cursor, long mark) {
    return cursor.respelled() != (int) (mark >>> 32);
  }

  /**
   * Whether the collection that was read since a mark is to keep spellings. One with an element
   * that does not fit is kept by its field, as a whole.
   */
  private static boolean isKeptSince(Cursor cursor, long mark) {
    boolean isKept = isRespelledSince(cursor, mark) && !cursor.isMismatched();
    if (isKept) {
      cursor.forgetRespelled();
    }
    return isKept;
  }

  /**
   * A list that was read last, with the spellings of its elements if one of them would be written
   * otherwise.
   *
   * @param mark a {@link #mark} before the array
   */
  public static <T extends @Nullable Object> List<T> keep(
      JsonReader in, List<T> elements, long mark) {
    Cursor cursor = cursor(in);
    return isKeptSince(cursor, mark)
        ? attach(elements, rawJson(cursor, cursor.valuesSince((int) mark)))
        : elements;
  }

  /**
   * As {@link #keep(JsonReader, List, long)}, of the set that {@link ElementReader} has just given.
   * What the array repeats is kept, too.
   */
  public static <T extends @Nullable Object> Set<T> keep(
      JsonReader in, Set<T> elements, long mark) {
    Cursor cursor = cursor(in);
    return isKeptSince(cursor, mark)
        ? attach(elements, rawJson(cursor, distinct(cursor, mark, elements)))
        : elements;
  }

  /** As {@link #keep(JsonReader, List, long)}, of the values of a map. */
  public static <K, V extends @Nullable Object> Map<K, V> keep(
      JsonReader in, Map<K, V> entries, long mark) {
    Cursor cursor = cursor(in);
    return isKeptSince(cursor, mark)
        ? attach(entries, rawJson(cursor, cursor.valuesSince((int) mark)))
        : entries;
  }

  /** The values of the array that was read last, each with the repeated ones directly behind it. */
  private static List<RawJson.Range> distinct(Cursor cursor, long mark, Set<?> elements) {
    List<RawJson.Range> values = cursor.valuesSince((int) mark);
    if (values.size() == elements.size()) {
      return values;
    }
    List<RawJson.Range> distinct = new ArrayList<>(elements.size());
    @Nullable Object[] taken = cursor.elements().taken();
    Iterator<?> firsts = elements.iterator();
    Object first = firsts.next();
    for (int i = 0; i < values.size(); i++) {
      // A repeated element is equal to one before it, and so is not the one that comes first next.
      if (distinct.size() < elements.size() && taken[i] == first) {
        distinct.add(values.get(i));
        first = firsts.hasNext() ? firsts.next() : null;
      } else {
        int last = distinct.size() - 1;
        distinct.set(last, new RawJson.Range(distinct.get(last).from(), values.get(i).to()));
      }
    }
    return distinct;
  }

  private static List<String> rawJson(Cursor cursor, List<RawJson.Range> ranges) {
    return ranges.stream().map(cursor::rawJson).toList();
  }

  /** The same list, with the raw JSON of each element. */
  static <T extends @Nullable Object> List<T> attach(
      List<T> elements, List<? extends @Nullable String> spellings) {
    return elements.isEmpty() ? elements : ImmutableList.spelled(elements, spellings);
  }

  /** The same set, with the raw JSON of each element and of those that repeat it. */
  static <T extends @Nullable Object> Set<T> attach(
      Set<T> elements, List<? extends @Nullable String> spellings) {
    return elements.isEmpty() ? elements : ImmutableSet.spelled(elements, spellings);
  }

  /** The same map, with the raw JSON of each value. */
  static <K, V extends @Nullable Object> Map<K, V> attach(
      Map<K, V> entries, List<? extends @Nullable String> spellings) {
    return entries.isEmpty() ? entries : ImmutableMap.spelled(entries, spellings);
  }

  /** A copy of a set that has equal elements, with the spellings of the original if it has any. */
  public static <T extends @Nullable Object> Set<T> carry(Iterable<?> original, Set<T> copy) {
    List<@Nullable String> spellings =
        original instanceof ImmutableSet<?> set && set.size() == copy.size()
            ? set.spellings()
            : null;
    return spellings == null ? copy : attach(copy, spellings);
  }

  static @Nullable List<@Nullable String> spellingsOf(Object collection) {
    return collection instanceof Spelled spelled ? spelled.spellings() : null;
  }
}
