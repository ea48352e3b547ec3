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

  /** By name: its first eight bytes, or all of them. */
  private final long[] heads;

  /** By name: its last eight bytes, or 0 if it has fewer. */
  private final long[] tails;

  /** Index + 1 of a name by its hash, 0 where there is none; at most half full. */
  private final int[] slots;

  /**
   * A table of distinct names.
   *
   * @throws IllegalArgumentException if a name occurs twice or has a lone surrogate
   */
  public NameTable(List<String> names) {
    this.names = new byte[names.size()][];
    this.heads = new long[names.size()];
    this.tails = new long[names.size()];
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
      this.heads[i] = Words.head(bytes, 0, bytes.length);
      this.tails[i] = Words.tail(bytes, 0, bytes.length);
      slots[freeSlot(i)] = i + 1;
    }
  }

  private int freeSlot(int index) {
    int slot = slot(heads[index], tails[index]);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private int slot(long head, long tail) {
    long hash = (head * 0x9E3779B97F4A7C15L ^ tail) * 0xC2B2AE3D27D4EB4FL;
    return (int) (hash >>> 40) & (slots.length - 1);
  }

  /** The index of the name between two indexes, or {@link #NONE}. */
  public int find(byte[] bytes, int from, int to) {
    long head = Words.head(bytes, from, to);
    long tail = Words.tail(bytes, from, to);
    int slot = slot(head, tail);
    while (slots[slot] != 0) {
      int index = slots[slot] - 1;
      if (heads[index] == head && tails[index] == tail && isName(index, bytes, from, to)) {
        return index;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }

  /** Whether a name, whose head and tail are the same, is as long and has the same middle. */
  private boolean isName(int index, byte[] bytes, int from, int to) {
    byte[] name = names[index];
    if (name.length != to - from) {
      return false;
    }
    for (int at = Long.BYTES; at < name.length - Long.BYTES; at++) {
      if (name[at] != bytes[from + at]) {
        return false;
      }
    }
    return true;
  }
}
