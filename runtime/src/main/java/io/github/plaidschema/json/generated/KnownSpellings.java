package io.github.plaidschema.json.generated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The spellings of elements by their index, of which most often none is known. */
final class KnownSpellings {

  private @Nullable List<@Nullable String> all;

  /** Sets that of an element behind all of which one is known. */
  void set(int index, String spelling) {
    known(index).add(spelling);
  }

  /** Sets those of elements that follow each other, from an index on; null for none. */
  void addAll(int index, @Nullable List<@Nullable String> spellings) {
    if (spellings != null) {
      known(index).addAll(spellings);
    }
  }

  private List<@Nullable String> known(int size) {
    if (all == null) {
      all = new ArrayList<>();
    }
    while (all.size() < size) {
      all.add(null);
    }
    return all;
  }

  /** A copy of what is known, or null for nothing. */
  @Nullable List<@Nullable String> orNull() {
    return all == null ? null : new ArrayList<>(all);
  }
}
