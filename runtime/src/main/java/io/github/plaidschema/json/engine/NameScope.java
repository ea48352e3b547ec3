package io.github.plaidschema.json.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that one object has had so far, to find a repeated one. They are looked up where they
 * stand in the document: a few are compared one by one, more of them by their hash. If many are in
 * each other's way, or one is not plain, all go into a set of strings, whose colliding entries the
 * JDK keeps in a sorted tree: no choice of names makes this slow.
 */
final class NameScope {

  /** So many are compared one by one. */
  private static final int FEW = 4;

  /** A larger table is not kept for the next object. */
  private static final int MOST_KEPT_SLOTS = 128;

  /** How many names may be in the way of another. */
  private static final int MOST_PROBES = 8;

  private int count;

  /** The ranges of the first names. */
  private final long[] few = new long[FEW];

  /** By slot, of all names if there are more: a range, or 0. At most half of them are taken. */
  private long[] slots = few;

  /** Whether the slots are in use. */
  private boolean hashed;

  private @Nullable Set<String> names;

  /** Forgets all names. */
  void clear() {
    if (hashed) {
      if (slots.length > MOST_KEPT_SLOTS) {
        slots = few;
      } else {
        Arrays.fill(slots, 0);
      }
      hashed = false;
    }
    count = 0;
    names = null;
  }

  /**
   * Adds the name between two indexes and tells whether it was new.
   *
   * @param plain whether it is ASCII without escapes
   */
  boolean add(byte[] bytes, int from, int to, boolean plain) {
    if (names != null || !plain) {
      return strings(bytes).add(StringText.decode(bytes, from, to));
    }
    if (count < FEW) {
      for (int i = 0; i < count; i++) {
        if (isSame(bytes, few[i], from, to)) {
          return false;
        }
      }
      few[count++] = range(from, to);
      return true;
    }
    return addToMany(bytes, from, to);
  }

  private boolean addToMany(byte[] bytes, int from, int to) {
    long[] table = roomyTable(bytes);
    int slot = slot(table, bytes, from, to);
    for (int probe = 0; probe < MOST_PROBES; probe++) {
      if (table[slot] == 0) {
        table[slot] = range(from, to);
        count++;
        return true;
      }
      if (isSame(bytes, table[slot], from, to)) {
        return false;
      }
      slot = nextSlot(table, slot);
    }
    return strings(bytes).add(StringText.decode(bytes, from, to));
  }

  private static boolean isSame(byte[] bytes, long range, int from, int to) {
    int otherFrom = from(range);
    int otherTo = to(range);
    return to - from == otherTo - otherFrom
        && Words.head(bytes, from, to) == Words.head(bytes, otherFrom, otherTo)
        && Arrays.equals(bytes, otherFrom, otherTo, bytes, from, to);
  }

  /** The table of all names so far, which has room for one more. */
  private long[] roomyTable(byte[] bytes) {
    if (!hashed) {
      if (slots == few) {
        slots = new long[8 * FEW];
      }
      addAll(slots, few, bytes);
      hashed = true;
    } else if (2 * count == slots.length) {
      long[] table = new long[2 * slots.length];
      addAll(table, slots, bytes);
      slots = table;
    }
    return slots;
  }

  private static void addAll(long[] table, long[] ranges, byte[] bytes) {
    for (long range : ranges) {
      if (range != 0) {
        int slot = slot(table, bytes, from(range), to(range));
        while (table[slot] != 0) {
          slot = nextSlot(table, slot);
        }
        table[slot] = range;
      }
    }
  }

  private Set<String> strings(byte[] bytes) {
    if (names == null) {
      names = new HashSet<>();
      long[] ranges = hashed ? slots : Arrays.copyOf(few, count);
      for (long range : ranges) {
        if (range != 0) {
          names.add(StringText.ascii(bytes, from(range), to(range)));
        }
      }
    }
    return names;
  }

  private static int slot(long[] table, byte[] bytes, int from, int to) {
    long hash = Words.hash(Words.head(bytes, from, to), Words.tail(bytes, from, to));
    return (int) (hash >>> Integer.SIZE) & (table.length - 1);
  }

  private static int nextSlot(long[] table, int slot) {
    return (slot + 1) & (table.length - 1);
  }

  /** Never 0, as its beginning is counted from 1. */
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
