package io.github.plaidschema.json.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A fixed list of names, found by their UTF-8 bytes. A hash only chooses where to look; every byte
 * is compared, so that no name is ever taken for another.
 */
public final class NameTable {

  /** What {@link #find} gives for a name that is not in the list. */
  public static final int NONE = -1;

  private final byte[][] names;

  /** By slot, twice: the first and the last eight bytes of the name there, as words. */
  private final long[] words;

  /** Index + 1 of the name in a slot, 0 where there is none; at most half of them are taken. */
  private final int[] slots;

  /**
   * A table of distinct names.
   *
   * @throws IllegalArgumentException if a name occurs twice or has a lone surrogate
   */
  public NameTable(List<String> names) {
    this.names = new byte[names.size()][];
    this.slots = new int[Math.max(2, Integer.highestOneBit(names.size()) * 4)];
    this.words = new long[2 * slots.length];
    for (int i = 0; i < this.names.length; i++) {
      String name = names.get(i);
      if (Utf8.loneSurrogate(name) >= 0) {
        throw new IllegalArgumentException("A string with a lone surrogate is not a JSON string");
      }
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      if (find(bytes, 0, bytes.length) != NONE) {
        throw new IllegalArgumentException("The name \"" + name + "\" occurs twice");
      }
      this.names[i] = bytes;
      add(i, bytes);
    }
  }

  private void add(int index, byte[] name) {
    long head = Words.head(name, 0, name.length);
    long tail = Words.tail(name, 0, name.length);
    int slot = slot(head, tail);
    while (slots[slot] != 0) {
      slot = nextSlot(slot);
    }
    slots[slot] = index + 1;
    words[2 * slot] = head;
    words[2 * slot + 1] = tail;
  }

  private int slot(long head, long tail) {
    return (int) (Words.hash(head, tail) >>> 40) & (slots.length - 1);
  }

  private int nextSlot(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  /** The index of the name between two indexes, or {@link #NONE}. */
  public int find(byte[] bytes, int from, int to) {
    long head = Words.head(bytes, from, to);
    long tail = Words.tail(bytes, from, to);
    int slot = slot(head, tail);
    while (slots[slot] != 0) {
      int index = slots[slot] - 1;
      if (words[2 * slot] == head
          && words[2 * slot + 1] == tail
          && isName(index, bytes, from, to)) {
        return index;
      }
      slot = nextSlot(slot);
    }
    return NONE;
  }

  /**
   * Whether a name, whose first and last bytes are the same, is as long and has the same middle.
   */
  private boolean isName(int index, byte[] bytes, int from, int to) {
    byte[] name = names[index];
    if (name.length != to - from) {
      return false;
    }
    for (int at = Long.BYTES; at < name.length - Long.BYTES; at += Long.BYTES) {
      // The last word of the middle may reach into the last bytes, never beyond them.
      if (Words.get(name, at) != Words.get(bytes, from + at)) {
        return false;
      }
    }
    return true;
  }
}
