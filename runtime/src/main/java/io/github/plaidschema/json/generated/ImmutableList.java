package io.github.plaidschema.json.generated;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list of an array that nobody else has. */
final class ImmutableList<T extends @Nullable Object> extends AbstractList<T>
    implements RandomAccess, Spelled {

  private static final ImmutableList<?> EMPTY = new ImmutableList<>(new Object[0], false, null);

  private final @Nullable Object[] elements;
  private final boolean holdsNull;
  private final @Nullable List<@Nullable String> spellings;

  private ImmutableList(
      @Nullable Object[] elements, boolean holdsNull, @Nullable List<@Nullable String> spellings) {
    this.elements = elements;
    this.holdsNull = holdsNull;
    this.spellings = spellings;
  }

  /** Takes over an array without nulls. */
  @SuppressWarnings("unchecked") // What has no elements has them of any type.
  static <T> List<T> of(Object[] elements) {
    return elements.length == 0 ? (List<T>) EMPTY : new ImmutableList<>(elements, false, null);
  }

  /** Takes over an array in which there may be nulls. */
  static <T extends @Nullable Object> List<T> ofNullable(@Nullable Object[] elements) {
    return new ImmutableList<>(elements, Arrays.asList(elements).contains(null), null);
  }

  /** A list of the same elements, whose spellings the caller gives away. */
  static <T extends @Nullable Object> List<T> spelled(
      List<T> same, List<? extends @Nullable String> spellings) {
    return new ImmutableList<>(
        same.toArray(), same.contains(null), Collections.unmodifiableList(spellings));
  }

  @Override
  public @Nullable List<@Nullable String> spellings() {
    return spellings;
  }

  /** Whether any element is null. */
  boolean holdsNull() {
    return holdsNull;
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  @SuppressWarnings("unchecked") // Whoever made the array put nothing else into it.
  public T get(int index) {
    return (T) elements[index];
  }

  /** Without the search for changes that a list makes which has any. */
  @Override
  public Iterator<T> iterator() {
    return new Elements();
  }

  @Override
  public @Nullable Object[] toArray() {
    return elements.clone();
  }

  private final class Elements implements Iterator<T> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < elements.length;
    }

    @Override
    public T next() {
      if (next == elements.length) {
        throw new NoSuchElementException();
      }
      return get(next++);
    }
  }
}
