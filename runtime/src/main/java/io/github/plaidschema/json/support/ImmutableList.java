package io.github.plaidschema.json.support;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/** A list of an array that nobody else has. */
final class ImmutableList<T> extends AbstractList<T> implements RandomAccess {

  private final Object[] elements;

  ImmutableList(Object[] elements) {
    this.elements = elements;
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
  public Object[] toArray() {
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
