package io.github.plaidschema.json.generated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collections that nobody can change, in the order of their source and without nulls. A collection
 * that was made here is returned as it is.; {@link ImmutablesWithNulls} has the same for
 * collections of what may be null.
 *
 * @since 0.1.0
 */
public final class Immutables {

  private Immutables() {}

  /**
   * A list of the elements.
   *
   * @throws NullPointerException naming {@code field} if there are no elements or one is null
   */
  public static <T> List<T> list(Iterable<? extends T> elements, String field) {
    if (Objects.requireNonNull(elements, field) instanceof ImmutableList<?> same
        && !same.holdsNull()) {
      return unchecked(same);
    }
    Object[] copy = toArray(elements);
    requireNoNulls(copy, field);
    return spelled(listOf(copy), elements);
  }

  /** A list of the elements, as {@link #list}, or null if there are none. */
  public static <T> @Nullable List<T> listOrNull(
      @Nullable Iterable<? extends T> elements, String field) {
    return elements == null ? null : list(elements, field);
  }

  /** A set of the elements, as {@link #set}, or null if there are none. */
  public static <T> @Nullable Set<T> setOrNull(
      @Nullable Iterable<? extends T> elements, String field) {
    return elements == null ? null : set(elements, field);
  }

  /** A map of the entries, as {@link #map}, or null if there are none. */
  public static <K, V> @Nullable Map<K, V> mapOrNull(
      @Nullable Map<? extends K, ? extends V> entries, String field) {
    return entries == null ? null : map(entries, field);
  }

  /** A map of the entries, as {@link #map}, or an empty one in place of null. */
  static <K, V> Map<K, V> mapOrEmpty(
      @Nullable Map<? extends K, ? extends V> entries, String field) {
    return entries == null ? Map.of() : map(entries, field);
  }

  /** A list with the spellings that the list has of which it is a copy. */
  static <T extends @Nullable Object> List<T> spelled(List<T> copy, Iterable<?> original) {
    List<@Nullable String> spellings =
        original instanceof List<?> ? Spellings.spellingsOf(original) : null;
    return spellings == null ? copy : Spellings.attach(copy, spellings);
  }

  /** A set with the spellings that the set has of which it is a copy. */
  static <T extends @Nullable Object> Set<T> spelled(Set<T> copy, Iterable<?> original) {
    List<@Nullable String> spellings =
        original instanceof Set<?> ? Spellings.spellingsOf(original) : null;
    return spellings == null ? copy : Spellings.attach(copy, spellings);
  }

  /** A map with the spellings that the map has of which it is a copy. */
  static <K, V extends @Nullable Object> Map<K, V> spelled(Map<K, V> copy, Map<?, ?> original) {
    List<@Nullable String> spellings = Spellings.spellingsOf(original);
    return spellings == null ? copy : Spellings.attach(copy, spellings);
  }

  private static void requireNoNulls(Object[] elements, String field) {
    for (Object element : elements) {
      if (element == null) {
        throw new NullPointerException(field + " has a null element");
      }
    }
  }

  /** The elements in an array that nobody else has. */
  static Object[] toArray(Iterable<?> elements) {
    if (elements instanceof Collection<?> collection) {
      return collection.toArray();
    }
    List<Object> all = new ArrayList<>();
    elements.forEach(all::add);
    return all.toArray();
  }

  /** A list of the elements of an array that the caller gives away; none of them is null. */
  static <T> List<T> listOf(Object[] elements) {
    return ImmutableList.of(elements);
  }

  @SuppressWarnings("unchecked") // Nothing can be added to it, so a list of a subtype will do.
  private static <T> List<T> unchecked(ImmutableList<?> list) {
    return (List<T>) list;
  }

  /**
   * A set of the elements, in their order; of equal ones the first.
   *
   * @throws NullPointerException naming {@code field} if there are no elements or one is null
   */
  public static <T> Set<T> set(Iterable<? extends T> elements, String field) {
    if (Objects.requireNonNull(elements, field) instanceof ImmutableSet<?> same
        && !same.holdsNull()) {
      @SuppressWarnings("unchecked") // Nothing can be added to it, so a set of a subtype will do.
      Set<T> set = (Set<T>) same;
      return set;
    }
    Object[] copy = toArray(elements);
    requireNoNulls(copy, field);
    return copy.length == 0 ? Set.of() : spelled(ImmutableSet.of(copy), elements);
  }

  /**
   * A set of the elements that a document has, which the caller gives away in an array; none of
   * them is null. Of equal ones there is the first.
   *
   * @return null if so many elements have the same hash code, without being equal, that it would
   *     take too long to compare them
   */
  static <T> @Nullable Set<T> setOf(Object[] elements) {
    return elements.length == 0 ? Set.of() : ImmutableSet.ofUntrusted(elements);
  }

  /**
   * A map of the entries, in their order.
   *
   * @throws NullPointerException naming {@code field} if there are no entries or one has a null
   */
  public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries, String field) {
    if (Objects.requireNonNull(entries, field) instanceof ImmutableMap<?, ?> same
        && !same.holdsNull()) {
      @SuppressWarnings("unchecked") // Nothing can be put into it, so a map of subtypes will do.
      Map<K, V> map = (Map<K, V>) same;
      return map;
    }
    Map<K, V> copy = new LinkedHashMap<>();
    entries.forEach(
        (key, value) -> {
          if (key == null || value == null) {
            throw new NullPointerException(field + " has a null key or value");
          }
          copy.put(key, value);
        });
    return copy.isEmpty() ? Map.of() : spelled(ImmutableMap.of(copy), entries);
  }

  /** A map of the entries of one that the caller gives away, or an empty one in place of null. */
  static <K, V> Map<K, V> mapOf(@Nullable Map<K, V> entries) {
    return entries == null ? Map.of() : ImmutableMap.of(entries);
  }

  /**
   * A list that more can be appended to: {@code list} itself if it came from here, else a copy.
   *
   * @param list the elements so far, null for none
   * @throws NullPointerException naming {@code field} if the element is null
   */
  public static <T> List<T> appendTo(@Nullable List<T> list, T element, String field) {
    Objects.requireNonNull(element, field);
    List<T> growing = Growing.list(list);
    growing.add(element);
    return growing;
  }

  /** A set that more can be added to, as {@link #appendTo(List, Object, String)}. */
  public static <T> Set<T> appendTo(@Nullable Set<T> set, T element, String field) {
    Objects.requireNonNull(element, field);
    Set<T> growing = Growing.set(set);
    growing.add(element);
    return growing;
  }

  /** A list with all of the elements, as {@link #appendTo(List, Object, String)}. */
  public static <T> List<T> appendAllTo(
      @Nullable List<T> list, Iterable<? extends T> elements, String field) {
    List<T> added = list(elements, field);
    GrowingList<T> growing = Growing.list(list);
    growing.append(added);
    return growing;
  }

  /** A set with all of the elements, as {@link #appendTo(List, Object, String)}. */
  public static <T> Set<T> appendAllTo(
      @Nullable Set<T> set, Iterable<? extends T> elements, String field) {
    Iterable<T> added =
        elements instanceof ImmutableSet<?> ? set(elements, field) : list(elements, field);
    GrowingSet<T> growing = Growing.set(set);
    growing.append(added);
    return growing;
  }

  /** A map that more can be put into, as {@link #appendTo(List, Object, String)}. */
  public static <K, V> Map<K, V> putInto(@Nullable Map<K, V> map, K key, V value, String field) {
    Objects.requireNonNull(key, field);
    Objects.requireNonNull(value, field);
    GrowingMap<K, V> growing = Growing.map(map);
    growing.set(key, value);
    return growing;
  }

  /** A map with all of the entries, as {@link #appendTo(List, Object, String)}. */
  public static <K, V> Map<K, V> putAllInto(
      @Nullable Map<K, V> map, Map<? extends K, ? extends V> entries, String field) {
    Map<K, V> added = map(entries, field);
    GrowingMap<K, V> growing = Growing.map(map);
    growing.append(added);
    return growing;
  }
}
