package io.github.plaidschema.json.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The elements of the arrays that are being read into lists, those of the innermost one last. */
public final class ElementStack {

  private static final Object[] NONE = new Object[0];

  private @Nullable Object[] elements = NONE;
  private int size;
  private @Nullable Object[] taken = NONE;

  /** How many elements there are: a mark for {@link #take}. */
  public int size() {
    return size;
  }

  /** Adds an element to the innermost array. */
  public void add(@Nullable Object element) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, Math.max(16, 2 * size));
    }
    elements[size++] = element;
  }

  /** Removes the elements since a mark, and gives them in an array that nobody changes. */
  public @Nullable Object[] take(int mark) {
    taken = size == mark ? NONE : Arrays.copyOfRange(elements, mark, size);
    size = mark;
    return taken;
  }

  /** Removes the elements since a mark. */
  void removeFrom(int mark) {
    Arrays.fill(elements, mark, size, null);
    size = mark;
  }

  /** The elements that were taken last. */
  public @Nullable Object[] taken() {
    return taken;
  }
}
