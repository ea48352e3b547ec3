package io.github.plaidschema.json.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level of nesting: what is around the container that is open there, and, if that is an object,
 * what was found of its fields. The levels of a document are a list, of which each is used for all
 * containers of its depth.
 */
final class Level extends FoundFields {

  /** What {@link #last} is before the first field. */
  static final int NONE = -1;

  /** The next level outwards; null where there is none. */
  final @Nullable Level outer;

  /** As {@link Cursor#frame} was where the container began. */
  int outerFrame;

  /** Where the object begins. */
  int object;

  /** Of all fields, the one that came last. */
  int last;

  /** The fields that are not written by their values, or null for none. */
  @Nullable List<RawField> raw;

  private @Nullable Level inner;

  Level(@Nullable Level outer) {
    this.outer = outer;
  }

  /** The next level inwards. */
  Level inner() {
    Level known = inner;
    if (known == null) {
      known = new Level(this);
      inner = known;
    }
    return known;
  }

  /** Forgets what was found in another object. */
  void beginObject(int at) {
    object = at;
    last = NONE;
    raw = null;
    clear();
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
      holding(last).nulls |= 1L << last;
    }
  }

  /** Bit n is set if the value of field {@code 64 * part + n} does not fit. */
  long mismatched(int part) {
    long bits = 0;
    for (RawField field : raw == null ? List.<RawField>of() : raw) {
      if (field.mismatch() != null && field.field() / Long.SIZE == part) {
        bits |= 1L << field.field();
      }
    }
    return bits;
  }
}
