package io.github.plaidschema.json.generated;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of a table that nobody else has. Its class says that it need not be copied again. */
final class ImmutableSet<T extends @Nullable Object> extends AbstractSet<T> implements Spelled {

  private final ElementTable elements;
  private final @Nullable List<@Nullable String> spellings;

  /** What {@link #keyedHash} is, or 0 before it was asked for. */
  private int keyedHash;

  private ImmutableSet(ElementTable elements, @Nullable List<@Nullable String> spellings) {
    this.elements = elements;
    this.spellings = spellings;
  }

  /** The distinct ones of these elements. */
  static <T extends @Nullable Object> ImmutableSet<T> of(@Nullable Object[] elements) {
    return new ImmutableSet<>(table(elements), null);
  }

  private static ElementTable table(@Nullable Object[] elements) {
    ElementTable table = new ElementTable(elements.length);
    for (Object element : elements) {
      table.add(element);
    }
    return table.trimmed();
  }

  /**
   * The distinct ones of these elements, which a document chose; null if so many of them have one
   * hash code, without being equal, that it would take too long.
   */
  static <T extends @Nullable Object> @Nullable ImmutableSet<T> ofUntrusted(
      @Nullable Object[] elements) {
    ElementTable table = new ElementTable(elements.length);
    for (Object element : elements) {
      table.add(element);
      if (table.isOverfull()) {
        return null;
      }
    }
    return new ImmutableSet<>(table.trimmed(), null);
  }

  /** A set of the same elements with their spellings, which the caller forgets. */
  static <T extends @Nullable Object> Set<T> spelled(
      Set<T> same, List<? extends @Nullable String> spellings) {
    ElementTable elements =
        same instanceof ImmutableSet<?> set ? set.elements : table(same.toArray());
    return new ImmutableSet<>(elements, Collections.unmodifiableList(spellings));
  }

  @Override
  public @Nullable List<@Nullable String> spellings() {
    return spellings;
  }

  /** Whether any element is null. */
  boolean holdsNull() {
    return elements.contains(null);
  }

  /** The hash code of the set by {@link HashCodes}. */
  int keyedHash() {
    int known = keyedHash;
    if (known == 0) {
      known = elements.keyedHash();
      keyedHash = known;
    }
    return known;
  }

  @Override
  public Iterator<T> iterator() {
    return new ElementIterator<>(elements);
  }

  @Override
  public @Nullable Object[] toArray() {
    return elements.toArray();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.contains(element);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int size() {
    return elements.size();
  }
}
