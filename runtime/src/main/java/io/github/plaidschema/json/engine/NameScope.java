package io.github.plaidschema.json.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that one object has had so far, to find a repeated one. A few names are compared with
 * each other; more of them, or one with escapes, go into a set of strings, whose colliding entries
 * the JDK keeps in a sorted tree: no choice of names makes this slow.
 */
final class NameScope {

  private static final int FEW = 16;

  private int count;
  private int[] ranges = new int[8];
  private @Nullable Set<String> names;

  /** Forgets all names. */
  void clear() {
    count = 0;
    names = null;
  }

  /** Adds the name between two indexes and tells whether it was new. */
  boolean add(byte[] bytes, int from, int to) {
    if (names == null && count < FEW && !StringText.hasEscape(bytes, from, to)) {
      return addToFew(bytes, from, to);
    }
    if (names == null) {
      names = new HashSet<>();
      for (int i = 0; i < count; i++) {
        names.add(StringText.decode(bytes, ranges[2 * i], ranges[2 * i + 1]));
      }
    }
    return names.add(StringText.decode(bytes, from, to));
  }

  private boolean addToFew(byte[] bytes, int from, int to) {
    for (int i = 0; i < count; i++) {
      if (Arrays.equals(bytes, ranges[2 * i], ranges[2 * i + 1], bytes, from, to)) {
        return false;
      }
    }
    if (2 * count == ranges.length) {
      ranges = Arrays.copyOf(ranges, 2 * ranges.length);
    }
    ranges[2 * count] = from;
    ranges[2 * count + 1] = to;
    count++;
    return true;
  }
}
