package io.github.plaidschema.json.support;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set that a builder adds to. */
@SuppressWarnings("serial") // Nobody but a builder sees it.
final class GrowingSet<T extends @Nullable Object> extends LinkedHashSet<T> implements Spelled {

  private final KnownSpellings spellings = new KnownSpellings();

  GrowingSet(@Nullable Set<T> soFar) {
    if (soFar != null) {
      append(soFar);
    }
  }

  /** Adds elements, those that are new with the spellings that their collection has for them. */
  void append(Iterable<? extends T> elements) {
    List<@Nullable String> theirs = Spellings.spellingsOf(elements);
    int index = 0;
    for (T element : elements) {
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
}
