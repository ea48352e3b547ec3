package io.github.plaidschema.json.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was found so far of the fields of one object, by bits, and of its first 64 fields here. */
final class FoundFields {

  /** What {@link #last} is before the first field. */
  static final int NONE = -1;

  /** Bit {@code field % 64} is set if the field was there. */
  long seen;

  /** Bit {@code field % 64} is set if the field was there and is null. */
  long nulls;

  /** Bit {@code field % 64} is set if the value of the field does not fit. */
  long mismatched;

  /** The fields that are not written by their values, or null for none. */
  @Nullable List<RawField> raw;

  /** Where the object begins. */
  int object;

  /** Of all fields, the one that came last. */
  int last;

  private @Nullable FoundFields following;

  /** By {@code field % 64}: where its null is. Only for a cursor that notes nulls. */
  private int @Nullable [] nullPositions;

  /** Where the bits of a field are. */
  FoundFields holding(int field) {
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
  void noteNull(int field, int position) {
    if (nullPositions == null) {
      nullPositions = new int[Long.SIZE];
    }
    nullPositions[field % Long.SIZE] = position;
  }

  /** Where the null of a field is that was noted, of which the bits are here. */
  int nullPosition(int field) {
    return Objects.requireNonNull(nullPositions, "nullPositions")[field % Long.SIZE];
  }

  /**
   * Notes the raw JSON of the field that came last. A value that does not fit leaves the field
   * without one, as null does.
   */
  void keep(String json, RawField.@Nullable Mismatch mismatch) {
    if (raw == null) {
      raw = new ArrayList<>();
    }
    raw.add(new RawField(last, json, mismatch));
    if (mismatch != null) {
      FoundFields holder = holding(last);
      holder.nulls |= 1L << last;
      holder.mismatched |= 1L << last;
    }
  }

  /** Forgets what was found in another object. */
  void begin(int object) {
    this.object = object;
    last = NONE;
    raw = null;
    clear();
  }

  private void clear() {
    seen = 0;
    nulls = 0;
    mismatched = 0;
    if (following != null) {
      following.clear();
    }
  }
}
