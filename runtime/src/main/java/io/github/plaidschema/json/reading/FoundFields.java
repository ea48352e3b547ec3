package io.github.plaidschema.json.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was found so far of 64 fields of one object, by bits, and of those behind them. */
class FoundFields {

  /** Bit {@code field % 64} is set if the field was there. */
  long seen;

  /** Bit {@code field % 64} is set if the field was there and is null. */
  long nulls;

  private @Nullable FoundFields following;

  /** By {@code field % 64}: where its null is. Only for a cursor that notes nulls. */
  private int @Nullable [] nullPositions;

  /** Where the bits of a field are, which is counted from the first one here. */
  final FoundFields holding(int field) {
    return field < Long.SIZE ? this : following().holding(field - Long.SIZE);
  }

  /** The bits of the next 64 fields. */
  private FoundFields following() {
    if (following == null) {
      following = new FoundFields();
    }
    return following;
  }

  /** Notes where the null of a field is, of which the bits are here. */
  final void noteNull(int field, int position) {
    if (nullPositions == null) {
      nullPositions = new int[Long.SIZE];
    }
    nullPositions[field % Long.SIZE] = position;
  }

  /** Where the null of a field is that was noted, of which the bits are here. */
  final int nullPosition(int field) {
    return Objects.requireNonNull(nullPositions, "nullPositions")[field % Long.SIZE];
  }

  final void clear() {
    seen = 0;
    nulls = 0;
    if (following != null) {
      following.clear();
    }
  }
}
