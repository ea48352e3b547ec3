package io.github.plaidschema.json.generated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that a builder appends to. */
@SuppressWarnings("serial") // Nobody but a builder sees it.
final class GrowingList<T extends @Nullable Object> extends ArrayList<T> implements Spelled {

  private final KnownSpellings spellings = new KnownSpellings();

  GrowingList(@Nullable List<T> soFar) {
    if (soFar != null) {
      append(soFar);
    }
  }

  /** Appends elements, with the spellings that their list has for them. */
  void append(List<? extends T> elements) {
    spellings.addAll(size(), Spellings.spellingsOf(elements));
    addAll(elements);
  }

  @Override
  public @Nullable List<@Nullable String> spellings() {
    return spellings.orNull();
  }
}
