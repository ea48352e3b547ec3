package io.github.plaidschema.json.generated;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set that a builder adds to. */
final class GrowingSet<T extends @Nullable Object> extends AbstractSet<T> implements Spelled {

  private final ElementTable elements = new ElementTable(0);
  private final KnownSpellings spellings = new KnownSpellings();

  GrowingSet(@Nullable Set<T> soFar) {
    if (soFar != null) {
      append(soFar);
    }
  }

  /** Adds elements, those that are new with the spellings that their collection has for them. */
  void append(Iterable<? extends T> added) {
    List<@Nullable String> theirs = Spellings.spellingsOf(added);
    int index = 0;
    for (T element : added) {
      String spelling = theirs != null && index < theirs.size() ? theirs.get(index) : null;
      if (add(element) && spelling != null) {
        spellings.set(size() - 1, spelling);
      }
      index++;
    }
  }

  @Override
  public @Nullable List<@Nullable String> spellings() {
    return spellings.orNull();
  }

  @Override
  public boolean add(T element) {
    return elements.add(element);
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.contains(element);
  }

  @Override
  public Iterator<T> iterator() {
    return new ElementIterator<>(elements);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
