package io.github.plaidschema.json.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that one object has had so far, to find a repeated one. They are compared where they
 * stand in the document, and only with those that could be the same. If there are many, or one is
 * not plain, all go into a set of strings, whose colliding entries the JDK keeps in a sorted tree:
 * no choice of names makes this slow.
 */
final class NameScope {

  /** More go into the set. */
  private static final int MOST_COMPARED = 128;

  private static final int FILTER_BITS = 256;
  private static final int INITIAL_NAMES = 4;

  /** By the highest eight bits of a hash: whether any name has them. If none has, a name is new. */
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];

  /** Of each name the upper half of its hash, and where it begins. */
  private long[] names = new long[INITIAL_NAMES];

  private int count;

  private @Nullable Set<String> texts;

  /** Forgets all names. */
  void clear() {
    Arrays.fill(filter, 0);
    count = 0;
    texts = null;
  }

  /**
   * Adds the name between two indexes, behind which there is a quote, and tells whether it was new.
   *
   * @param plain whether it is ASCII without escapes
   */
  boolean add(byte[] bytes, int from, int to, boolean plain) {
    if (texts != null || !plain || count == MOST_COMPARED) {
      return texts(bytes).add(StringText.decode(bytes, from, to));
    }
    long hash = Words.hash(Words.head(bytes, from, to), Words.tail(bytes, from, to));
    int place = (int) (hash >>> (Long.SIZE - 8));
    int word = place / Long.SIZE;
    long bit = 1L << place;
    if ((filter[word] & bit) != 0 && has(hash, bytes, from, to)) {
      return false;
    }
    filter[word] |= bit;
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
    }
    names[count++] = hash >>> Integer.SIZE << Integer.SIZE | from;
    return true;
  }

  private boolean has(long hash, byte[] bytes, int from, int to) {
    for (int i = 0; i < count; i++) {
      if ((names[i] ^ hash) >>> Integer.SIZE == 0) {
        int otherFrom = (int) names[i];
        int otherTo = otherFrom + to - from;
        if (bytes[otherTo] == '"' && Arrays.equals(bytes, otherFrom, otherTo, bytes, from, to)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The names as texts, to which those that were compared so far are added. */
  private Set<String> texts(byte[] bytes) {
    if (texts == null) {
      texts = new HashSet<>();
      for (int i = 0; i < count; i++) {
        int from = (int) names[i];
        texts.add(StringText.ascii(bytes, from, StringText.plainEnd(bytes, from, bytes.length)));
      }
    }
    return texts;
  }
}
