package io.github.plaidschema.json.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that do not fit and that no field has taken note of yet, one at most for each field
 * that is being read, in the order of the document. Nearly all documents do without.
 */
final class Mismatches {

  private static final int NOWHERE = -1;

  private record Entry(int place, RawField.Mismatch mismatch) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Where the last of them is, or a negative number. */
  int last() {
    return entries.isEmpty() ? NOWHERE : entries.get(entries.size() - 1).place();
  }

  void add(int place, RawField.Mismatch mismatch) {
    entries.add(new Entry(place, mismatch));
  }

  /** Removes those at an index and behind it. */
  void removeBehind(int index) {
    takeBehind(index - 1);
  }

  /** Removes those behind an index, and gives the first of them, or null. */
  RawField.@Nullable Mismatch takeBehind(int index) {
    RawField.Mismatch first = null;
    while (last() > index) {
      first = entries.remove(entries.size() - 1).mismatch();
    }
    return first;
  }
}
