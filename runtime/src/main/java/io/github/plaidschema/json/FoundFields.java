package io.github.plaidschema.json;

import org.jspecify.annotations.Nullable;

/** What was found so far of the fields of one object, by bits, and of its first 64 fields here. */
final class FoundFields {

  /** What {@link #last} is before the first field. */
  static final int NONE = -1;

  /** Bit {@code field % 64} is set if the field was there. */
  long seen;

  /** Bit {@code field % 64} is set if the field was there and is null. */
  long nulls;

  /** Where the object begins. */
  int object;

  /** Of all fields, the one that came last. */
  int last;

  private @Nullable FoundFields following;

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

  /** Forgets what was found in another object. */
  void begin(int object) {
    this.object = object;
    last = NONE;
    clear();
  }

  private void clear() {
    seen = 0;
    nulls = 0;
    if (following != null) {
      following.clear();
    }
  }
}
