package io.github.plaidschema.json.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A fixed list of names, found by their UTF-8 bytes. A hash only chooses where to look; every byte
 * is compared, so that no name is ever taken for another.
 */
public final class NameTable {

  /** What {@link #find} gives for a name that is not in the list. */
  public static final int NONE = -1;

  private final byte[][] names;

  /** Index + 1 of a name by its hash, 0 where there is none; at most half full. */
  private final int[] slots;

  /**
   * A table of distinct names.
   *
   * @throws IllegalArgumentException if a name occurs twice or has a lone surrogate
   */
  public NameTable(List<String> names) {
    this.names = new byte[names.size()][];
    this.slots = new int[Math.max(2, Integer.highestOneBit(names.size()) * 4)];
    for (int i = 0; i < this.names.length; i++) {
      String name = names.get(i);
      if (Utf8.loneSurrogate(name) >= 0) {
        throw new IllegalArgumentException("A text with a lone surrogate is no JSON string");
      }
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      if (find(bytes, 0, bytes.length) != NONE) {
        throw new IllegalArgumentException("The name \"" + name + "\" occurs twice");
      }
      this.names[i] = bytes;
      slots[freeSlot(bytes)] = i + 1;
    }
  }

  private int freeSlot(byte[] name) {
    int slot = slot(name, 0, name.length);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private int slot(byte[] bytes, int from, int to) {
    int length = to - from;
    int hash = length;
    if (length > 0) {
      hash = hash * 31 + bytes[from];
      hash = hash * 31 + bytes[from + (length >> 2)];
      hash = hash * 31 + bytes[from + (length >> 1)];
      hash = hash * 31 + bytes[to - 1 - (length >> 2)];
      hash = hash * 31 + bytes[to - 1];
    }
    hash *= 0x9E3779B9;
    return (hash >>> 16 ^ hash) & (slots.length - 1);
  }

  /** The index of the name between two indexes, or {@link #NONE}. */
  public int find(byte[] bytes, int from, int to) {
    int slot = slot(bytes, from, to);
    while (slots[slot] != 0) {
      int index = slots[slot] - 1;
      byte[] name = names[index];
      if (name.length == to - from && Arrays.equals(name, 0, name.length, bytes, from, to)) {
        return index;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }
}
