package io.github.plaidschema.json.support;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set that nobody else holds the source of. Its class says that it need not be copied again. */
final class ImmutableSet<T extends @Nullable Object> extends AbstractSet<T> {

  private final Set<T> elements;

  /** Takes over {@code elements}; the caller forgets it. */
  ImmutableSet(Set<T> elements) {
    this.elements = Collections.unmodifiableSet(elements);
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
