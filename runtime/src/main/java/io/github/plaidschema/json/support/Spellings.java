package io.github.plaidschema.json.support;

import io.github.plaidschema.json.JsonWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the elements of a collection that was read as they were spelled. A collection keeps the
 * spellings itself, so that they go wherever the collection goes. For generated code.
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
    out.writeText(json);
    return true;
  }

  /** The same list, with the raw JSON of each element. */
  public static <T extends @Nullable Object> List<T> attach(
      List<T> elements, List<? extends @Nullable String> spellings) {
    return elements.isEmpty() ? elements : ImmutableList.spelled(elements, spellings);
  }

  /** The same set, with the raw JSON of each element and of those that repeat it. */
  public static <T extends @Nullable Object> Set<T> attach(
      Set<T> elements, List<? extends @Nullable String> spellings) {
    return elements.isEmpty() ? elements : ImmutableSet.spelled(elements, spellings);
  }

  /** The same map, with the raw JSON of each value. */
  public static <K, V extends @Nullable Object> Map<K, V> attach(
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

  /**
   * The spelling that a field has after a value is set: the one that it had if the value is equal.
   *
   * @param spelling how the field was spelled, null if as its value
   * @param before its value
   * @param after the value that it is set to
   */
  public static @Nullable String kept(
      @Nullable String spelling, @Nullable Object before, @Nullable Object after) {
    return spelling != null && before != null && before.equals(after) ? spelling : null;
  }

  static @Nullable List<@Nullable String> spellingsOf(Object collection) {
    return collection instanceof Spelled spelled ? spelled.spellings() : null;
  }
}
