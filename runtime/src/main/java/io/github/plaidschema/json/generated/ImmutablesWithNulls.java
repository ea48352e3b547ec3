package io.github.plaidschema.json.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The collections of {@link Immutables}, whose elements and values, but no keys, may be null. All
 * of them can be asked for null, the empty ones as well.
 *
 * @since 0.1.0
 */
public final class ImmutablesWithNulls {

  private ImmutablesWithNulls() {}

  /**
   * A list of the elements.
   *
   * @throws NullPointerException naming {@code field} if there are no elements
   */
  public static <T extends @Nullable Object> List<T> list(
      Iterable<? extends T> elements, String field) {
    if (Objects.requireNonNull(elements, field) instanceof ImmutableList<?> same) {
      @SuppressWarnings("unchecked") // Nothing can be added to it, so a list of a subtype will do.
      List<T> list = (List<T>) same;
      return list;
    }
    return Immutables.spelled(listOf(Immutables.toArray(elements)), elements);
  }

  /** A list of the elements, as {@link #list}, or null if there are none. */
  public static <T extends @Nullable Object> @Nullable List<T> listOrNull(
      @Nullable Iterable<? extends T> elements, String field) {
    return elements == null ? null : list(elements, field);
  }

  /** A set of the elements, as {@link #set}, or null if there are none. */
  public static <T extends @Nullable Object> @Nullable Set<T> setOrNull(
      @Nullable Iterable<? extends T> elements, String field) {
    return elements == null ? null : set(elements, field);
  }

  /** A map of the entries, as {@link #map}, or null if there are none. */
  public static <K, V extends @Nullable Object> @Nullable Map<K, V> mapOrNull(
      @Nullable Map<? extends K, ? extends V> entries, String field) {
    return entries == null ? null : map(entries, field);
  }

  /** A list of the elements of an array that the caller gives away. */
  static <T extends @Nullable Object> List<T> listOf(@Nullable Object[] elements) {
    return ImmutableList.ofNullable(elements);
  }

  /**
   * A set of the elements, in their order; of equal ones the first.
   *
   * @throws NullPointerException naming {@code field} if there are no elements
   */
  public static <T extends @Nullable Object> Set<T> set(
      Iterable<? extends T> elements, String field) {
    if (Objects.requireNonNull(elements, field) instanceof ImmutableSet<?> same) {
      @SuppressWarnings("unchecked") // Nothing can be added to it, so a set of a subtype will do.
      Set<T> set = (Set<T>) same;
      return set;
    }
    return Immutables.spelled(ImmutableSet.of(Immutables.toArray(elements)), elements);
  }

  /** As {@link Immutables#setOf}, where elements may be null. */
  static <T extends @Nullable Object> @Nullable Set<T> setOf(@Nullable Object[] elements) {
    return ImmutableSet.ofUntrusted(elements);
  }

  /**
   * A map of the entries, in their order.
   *
   * @throws NullPointerException naming {@code field} if there are no entries or one has a null key
   */
  public static <K, V extends @Nullable Object> Map<K, V> map(
      Map<? extends K, ? extends V> entries, String field) {
    if (Objects.requireNonNull(entries, field) instanceof ImmutableMap<?, ?> same) {
      @SuppressWarnings("unchecked") // Nothing can be put into it, so a map of subtypes will do.
      Map<K, V> map = (Map<K, V>) same;
      return map;
    }
    Map<K, V> copy = new LinkedHashMap<>();
    entries.forEach(
        (key, value) -> {
          if (key == null) {
            throw new NullPointerException(field + " has a null key");
          }
          copy.put(key, value);
        });
    return Immutables.spelled(ImmutableMap.ofNullable(copy), entries);
  }

  /**
   * A list that more can be appended to: {@code list} itself if it came from here, else a copy.
   *
   * @param list the elements so far, null for none
   * @param field unused here: generated code calls this class or {@link Immutables} alike
   */
  public static <T extends @Nullable Object> List<T> appendTo(
      @Nullable List<T> list, T element, String field) {
    List<T> growing = Growing.list(list);
    growing.add(element);
    return growing;
  }

  /** A set that more can be added to, as {@link #appendTo(List, Object, String)}. */
  public static <T extends @Nullable Object> Set<T> appendTo(
      @Nullable Set<T> set, T element, String field) {
    Set<T> growing = Growing.set(set);
    growing.add(element);
    return growing;
  }

  /**
   * A list with all of the elements, as {@link #appendTo(List, Object, String)}.
   *
   * @throws NullPointerException naming {@code field} if there are no elements
   */
  public static <T extends @Nullable Object> List<T> appendAllTo(
      @Nullable List<T> list, Iterable<? extends T> elements, String field) {
    List<T> added = list(elements, field);
    GrowingList<T> growing = Growing.list(list);
    growing.append(added);
    return growing;
  }

  /** A set with all of the elements, as {@link #appendAllTo(List, Iterable, String)}. */
  public static <T extends @Nullable Object> Set<T> appendAllTo(
      @Nullable Set<T> set, Iterable<? extends T> elements, String field) {
    Iterable<T> added =
        elements instanceof ImmutableSet<?> ? set(elements, field) : list(elements, field);
    GrowingSet<T> growing = Growing.set(set);
    growing.append(added);
    return growing;
  }

  /**
   * A map that more can be put into, as {@link #appendTo(List, Object, String)}.
   *
   * @throws NullPointerException naming {@code field} if the key is null
   */
  public static <K, V extends @Nullable Object> Map<K, V> putInto(
      @Nullable Map<K, V> map, K key, V value, String field) {
    Objects.requireNonNull(key, field);
    GrowingMap<K, V> growing = Growing.map(map);
    growing.set(key, value);
    return growing;
  }

  /** A map with all of the entries, as {@link #putInto}. */
  public static <K, V extends @Nullable Object> Map<K, V> putAllInto(
      @Nullable Map<K, V> map, Map<? extends K, ? extends V> entries, String field) {
    Map<K, V> added = map(entries, field);
    GrowingMap<K, V> growing = Growing.map(map);
    growing.append(added);
    return growing;
  }
}
