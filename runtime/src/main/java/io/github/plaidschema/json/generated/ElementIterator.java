package io.github.plaidschema.json.generated;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes over the elements of a table, none of which can be removed. */
final class ElementIterator<T extends @Nullable Object> implements Iterator<T> {

  private final ElementTable elements;
  private int next;

  ElementIterator(ElementTable elements) {
    this.elements = elements;
  }

  @Override
  public boolean hasNext() {
    return next < elements.size();
  }

  @Override
  @SuppressWarnings("unchecked") // Whoever filled the table put nothing else into it.
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return (T) elements.get(next++);
  }
}
