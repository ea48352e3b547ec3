package io.github.plaidschema.json.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that one object has had so far, to find a repeated one. They are looked up where they
 * stand in the document; if many are in each other's way, or one is not plain, all go into a set of
 * strings, whose colliding entries the JDK keeps in a sorted tree: no choice of names makes this
 * slow.
 */
final class NameScope {

  private static final int INITIAL_SLOTS = 8;

  /** A larger table is not kept for the next object. */
  private static final int MOST_KEPT_SLOTS = 128;

  /** How many names may be in the way of another. */
  private static final int MOST_PROBES = 8;

  private int count;

  /**
   * By slot: the range of a name, its beginning + 1 in the upper half, or 0; at most half of them
   * are taken.
   */
  private long[] ranges = new long[INITIAL_SLOTS];

  private @Nullable Set<String> names;

  /** Forgets all names. */
  void clear() {
    names = null;
    if (count == 0) {
      return;
    }
    count = 0;
    if (ranges.length > MOST_KEPT_SLOTS) {
      ranges = new long[INITIAL_SLOTS];
    } else {
      Arrays.fill(ranges, 0);
    }
  }

  /**
   * Adds the name between two indexes and tells whether it was new.
   *
   * @param plain whether it is ASCII without escapes
   */
  boolean add(byte[] bytes, int from, int to, boolean plain) {
    if (names == null && plain) {
      if (2 * count == ranges.length) {
        grow(bytes);
      }
      int slot = slot(bytes, from, to);
      for (int probe = 0; probe < MOST_PROBES; probe++) {
        long range = ranges[slot];
        if (range == 0) {
          ranges[slot] = range(from, to);
          count++;
          return true;
        }
        if (Arrays.equals(bytes, from(range), to(range), bytes, from, to)) {
          return false;
        }
        slot = nextSlot(slot);
      }
    }
    return strings(bytes).add(StringText.decode(bytes, from, to));
  }

  private void grow(byte[] bytes) {
    long[] old = ranges;
    ranges = new long[2 * old.length];
    for (long range : old) {
      if (range != 0) {
        int slot = slot(bytes, from(range), to(range));
        while (ranges[slot] != 0) {
          slot = nextSlot(slot);
        }
        ranges[slot] = range;
      }
    }
  }

  private Set<String> strings(byte[] bytes) {
    if (names == null) {
      names = new HashSet<>();
      for (long range : ranges) {
        if (range != 0) {
          names.add(StringText.ascii(bytes, from(range), to(range)));
        }
      }
    }
    return names;
  }

  private int slot(byte[] bytes, int from, int to) {
    long hash = Words.hash(Words.head(bytes, from, to), Words.tail(bytes, from, to));
    return (int) (hash >>> Integer.SIZE) & (ranges.length - 1);
  }

  private int nextSlot(int slot) {
    return (slot + 1) & (ranges.length - 1);
  }

  private static long range(int from, int to) {
    return (long) (from + 1) << Integer.SIZE | to;
  }

  private static int from(long range) {
    return (int) (range >>> Integer.SIZE) - 1;
  }

  private static int to(long range) {
    return (int) range;
  }
}
