package io.github.plaidschema.benchmarks.measure;

/** Hands out its elements in turn, for ever: what one document taught the processor is no use. */
final class Rotation<T> {
  private final T[] elements;
  private int next;

  Rotation(T[] elements) {
    this.elements = elements.clone();
  }

  T next() {
    T element = elements[next];
    next = next + 1 == elements.length ? 0 : next + 1;
    return element;
  }
}
