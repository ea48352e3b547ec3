package io.github.plaidschema.json.generated;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Distinct elements in the order in which they were added. A few are compared with each other; more
 * are found by {@link HashCodes}, so that no choice of elements makes that slow.
 */
final class ElementTable {

  /** So many are found without hash codes. */
  private static final int MOST_COMPARED = 8;

  /** Every element may collide so often on average, … */
  private static final int COLLISIONS_PER_ELEMENT = 16;

  /** … and that often more: types with poor hash codes are slow only if there are many elements. */
  private static final int MORE_COLLISIONS = 10_000;

  private static final int[] NONE = new int[0];

  private @Nullable Object[] elements;
  private int size;

  /** By element. Empty while there are few. */
  private int[] hashes = NONE;

  /** By hash code: 1 + the index of the element, or 0. At least half of them are 0. */
  private int[] slots = NONE;

  /** How often an element met another one of the same hash code. */
  private long collisions;

  /**
   * @param capacity how many elements are expected
   */
  ElementTable(int capacity) {
    elements = new @Nullable Object[capacity];
    if (capacity > MOST_COMPARED) {
      index(capacity);
    }
  }

  /** Adds an element unless there is an equal one. */
  boolean add(@Nullable Object element) {
    if (slots.length == 0 && size == MOST_COMPARED) {
      index(2 * size);
    }
    int hash = slots.length == 0 ? 0 : HashCodes.of(element);
    if (find(element, hash) >= 0) {
      return false;
    }
    if (size == elements.length) {
      grow();
    }
    elements[size] = element;
    if (slots.length > 0) {
      hashes[size] = hash;
      enter(size);
    }
    size++;
    return true;
  }

  private void grow() {
    int capacity = Math.max(MOST_COMPARED, 2 * size);
    elements = Arrays.copyOf(elements, capacity);
    if (slots.length > 0) {
      index(capacity);
    }
  }

  /** Makes room for the hash codes of so many elements. */
  private void index(int capacity) {
    int known = hashes.length == 0 ? 0 : size;
    hashes = Arrays.copyOf(hashes, capacity);
    slots = new int[Integer.highestOneBit(Math.max(1, capacity - 1)) << 2];
    for (int i = 0; i < size; i++) {
      if (i >= known) {
        hashes[i] = HashCodes.of(elements[i]);
      }
      enter(i);
    }
  }

  private void enter(int index) {
    int mask = slots.length - 1;
    int slot = hashes[index] & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = index + 1;
  }

  /** The index of an equal element, or a negative number. */
  private int find(@Nullable Object element, int hash) {
    if (slots.length == 0) {
      for (int i = 0; i < size; i++) {
        if (Objects.equals(elements[i], element)) {
          return i;
        }
      }
      return -1;
    }
    int mask = slots.length - 1;
    int met = 0;
    int found = -1;
    for (int slot = hash & mask; found < 0 && slots[slot] != 0; slot = (slot + 1) & mask) {
      int index = slots[slot] - 1;
      if (hashes[index] == hash) {
        if (Objects.equals(elements[index], element)) {
          found = index;
        } else {
          met++;
        }
      }
    }
    if (met > 0) { // Else nothing is written: threads share the sets that are made of tables.
      collisions += met;
    }
    return found;
  }

  boolean contains(@Nullable Object element) {
    return find(element, slots.length == 0 ? 0 : HashCodes.of(element)) >= 0;
  }

  /** Whether so many elements have one hash code that it would take too long to find them. */
  boolean isOverfull() {
    return collisions > MORE_COLLISIONS + (long) COLLISIONS_PER_ELEMENT * size;
  }

  /** The sum of the hash codes of all elements. */
  int keyedHash() {
    int sum = 0;
    for (int i = 0; i < size; i++) {
      sum += slots.length == 0 ? HashCodes.of(elements[i]) : hashes[i];
    }
    return sum;
  }

  int size() {
    return size;
  }

  /** The element at an index: null only if null was added. */
  Object get(int index) {
    return elements[Objects.checkIndex(index, size)];
  }

  @Nullable Object[] toArray() {
    return Arrays.copyOf(elements, size);
  }

  /** Gives back the room of many more elements than there are. */
  ElementTable trimmed() {
    if (size < elements.length) {
      elements = Arrays.copyOf(elements, size);
      if (size <= MOST_COMPARED) {
        hashes = NONE;
        slots = NONE;
      } else {
        index(size);
      }
    }
    return this;
  }
}
