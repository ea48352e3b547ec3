package io.github.plaidschema.json.engine;

import java.util.Arrays;

/**
 * Tokens that are found where they stand, without a look for their end: by as many of their first
 * bytes as the shortest of them has. These only choose where to look; every byte is compared. A
 * token is not found where it is spelled with escapes, where less than eight bytes are left, or if
 * more than a few tokens begin alike: a {@link NameTable} finds all.
 */
public final class TokenTable {

  /** Of tokens that begin alike so many are compared one after the other. */
  private static final int MOST_COMPARED = 4;

  private final NameToken[] slots;

  /** Of a word, the bits that all tokens have. */
  private final long bits;

  /** Each token is found if so many bytes follow; more than any array has if one never is. */
  private final int reach;

  /** A table of tokens, of which no two are the same. */
  public TokenTable(NameToken[] tokens) {
    long common = -1;
    for (NameToken token : tokens) {
      common &= token.firstBits();
    }
    this.bits = common;
    // A quarter of the slots is taken at the most, so that few tokens meet by chance.
    this.slots = new NameToken[Math.max(8, Integer.highestOneBit(tokens.length) * 8)];
    Arrays.fill(slots, NameToken.NONE);
    boolean complete = true;
    int longest = 0;
    for (NameToken token : tokens) {
      complete &= add(token);
      longest = Math.max(longest, token.reach());
    }
    this.reach = complete ? longest : Integer.MAX_VALUE;
  }

  private boolean add(NameToken token) {
    int slot = slot(token.firstWord());
    for (int i = 0; i < MOST_COMPARED; i++) {
      if (slots[slot] == NameToken.NONE) {
        slots[slot] = token;
        return true;
      }
      slot = nextSlot(slot);
    }
    return false;
  }

  private int slot(long word) {
    return (int) (((word & bits) * 0x9E3779B97F4A7C15L) >>> 40) & (slots.length - 1);
  }

  private int nextSlot(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  /** Whether any of the tokens would be found if it stood at an index. */
  public boolean findsAll(int at, int end) {
    return at <= end - reach;
  }

  /** The token that stands at an index, or {@link NameToken#NONE}. */
  public NameToken find(byte[] text, int at, int end) {
    if (at > end - Long.BYTES) {
      return NameToken.NONE;
    }
    int slot = slot(Words.get(text, at));
    for (int i = 0; i < MOST_COMPARED; i++) {
      NameToken token = slots[slot];
      if (token == NameToken.NONE || token.match(text, at, end) >= 0) {
        return token;
      }
      slot = nextSlot(slot);
    }
    return NameToken.NONE;
  }
}
