package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.EnumNames;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.ElementStack;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads arrays into immutable lists and sets.
 *
 * @since 0.1.0
 */
public final class ElementReader {

  private ElementReader() {}

  private static Cursor cursor(JsonReader in) {
    return in.unwrap(Cursor.class);
  }

  /**
   * Begins an array.
   *
   * @return a mark for {@link #list} or {@link #set}; negative if another value was there, which
   *     does not fit: no element may be read then
   */
  public static int begin(JsonReader in) {
    Cursor cursor = cursor(in);
    return cursor.beginArrayIfFits() ? cursor.elements().size() : -1;
  }

  /** Goes to the next element; false at the end of the array, which is then closed. */
  public static boolean next(JsonReader in) {
    return cursor(in).nextElement();
  }

  /** Adds an element to the innermost list or set that was begun. */
  public static void add(JsonReader in, @Nullable Object element) {
    cursor(in).elements().add(element);
  }

  /**
   * An immutable list of what was added since a mark, none of it null. Null itself where the array
   * or an element does not fit.
   */
  public static <T> List<T> list(JsonReader in, int mark) {
    Cursor cursor = cursor(in);
    return cursor.isMismatched()
        ? withoutElements(cursor, mark)
        : Immutables.listOf(cursor.elements().take(mark));
  }

  /** As {@link #list}, where null may have been added. */
  public static <T extends @Nullable Object> List<T> nullableList(JsonReader in, int mark) {
    Cursor cursor = cursor(in);
    return cursor.isMismatched()
        ? withoutElements(cursor, mark)
        : ImmutablesWithNulls.listOf(cursor.elements().take(mark));
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // Null is of all types.
  private static <C> C withoutElements(Cursor cursor, int mark) {
    if (mark >= 0) {
      cursor.elements().take(mark);
    }
    return cursor.noValue();
  }

  /**
   * An immutable set of what was added since a mark, none of it null. Of equal elements there is
   * the first. Null itself where the array or an element does not fit.
   */
  public static <T> Set<T> set(JsonReader in, int mark) {
    Cursor cursor = cursor(in);
    return cursor.isMismatched()
        ? withoutElements(cursor, mark)
        : accepted(cursor, Immutables.setOf(cursor.elements().take(mark)));
  }

  /** As {@link #set}, where null may have been added. */
  public static <T extends @Nullable Object> Set<T> nullableSet(JsonReader in, int mark) {
    Cursor cursor = cursor(in);
    return cursor.isMismatched()
        ? withoutElements(cursor, mark)
        : accepted(cursor, ImmutablesWithNulls.setOf(cursor.elements().take(mark)));
  }

  private static <T extends @Nullable Object> Set<T> accepted(Cursor cursor, @Nullable Set<T> set) {
    if (set == null) {
      throw cursor.rejected("a set of elements with different hash codes");
    }
    cursor.countRespelled(set.size() == cursor.elements().taken().length);
    return set;
  }

  /** Reads an array of strings. */
  public static List<String> readStrings(JsonReader in) {
    Cursor cursor = cursor(in);
    int mark = begin(in);
    ElementStack elements = cursor.elements();
    while (mark >= 0 && cursor.nextElement()) {
      elements.add(in.readString());
    }
    return list(in, mark);
  }

  /** Reads an array of texts, as {@link JsonReader#readOpenEnum}. */
  public static <E extends Enum<E>> List<OpenEnum<E>> readOpenEnums(
      JsonReader in, EnumNames<E> names) {
    Cursor cursor = cursor(in);
    int mark = begin(in);
    ElementStack elements = cursor.elements();
    while (mark >= 0 && cursor.nextElement()) {
      elements.add(in.readOpenEnum(names));
    }
    return list(in, mark);
  }
}
