package io.github.plaidschema.json.support;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set that nobody else holds the source of. Its class says that it need not be copied again. */
final class ImmutableSet<T extends @Nullable Object> extends AbstractSet<T> implements Spelled {

  private final Set<T> elements;
  private final @Nullable List<@Nullable String> spellings;

  /** Takes over {@code elements}; the caller forgets it. */
  ImmutableSet(Set<T> elements) {
    this(Collections.unmodifiableSet(elements), null);
  }

  private ImmutableSet(Set<T> elements, @Nullable List<@Nullable String> spellings) {
    this.elements = elements;
    this.spellings = spellings;
  }

  /** A set of the same elements, which nobody can change; the caller forgets their spellings. */
  static <T extends @Nullable Object> Set<T> spelled(
      Set<T> same, List<? extends @Nullable String> spellings) {
    return new ImmutableSet<>(same, Collections.unmodifiableList(spellings));
  }

  @Override
  public @Nullable List<@Nullable String> spellings() {
    return spellings;
  }

  /** Whether any element is null. */
  boolean holdsNull() {
    return elements.contains(null);
  }

  @Override
  public Iterator<T> iterator() {
    return elements.iterator();
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
