package io.github.plaidschema.json.engine;

import java.util.Arrays;

/**
 * A property name as it stands in JSON, with its quotes, escapes and the colon behind it: {@code
 * "link_token":}. So a reader that expects this name compares once, and neither looks for a closing
 * quote nor for the colon.
 */
public final class NameToken {

  private final byte[] bytes;

  /** The same bytes, and zeros to the end of the last word. */
  private final long[] words;

  /** The token of a name. */
  public NameToken(String name) {
    Output token = new Output();
    StringOutput.write(token, name);
    token.write((byte) ':');
    this.bytes = token.toByteArray();
    this.words = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
    byte[] padded = Arrays.copyOf(bytes, words.length * Long.BYTES);
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.get(padded, i * Long.BYTES);
    }
  }

  /** How many bytes it has. */
  public int length() {
    return bytes.length;
  }

  /** Copies it into an array, from an index on. Up to seven bytes behind it are overwritten. */
  public void copyTo(byte[] target, int at) {
    for (int i = 0; i < words.length; i++) {
      Words.set(target, at + i * Long.BYTES, words[i]);
    }
  }

  /**
   * The index of the colon, or of what stands in its place, if the token stands at {@code at} apart
   * from its colon, else a negative number. Nothing from {@code end} on is looked at.
   */
  public int match(byte[] text, int at, int end) {
    int length = bytes.length - 1;
    int last = length - Long.BYTES;
    int behind = at + length;
    if (behind >= end || last < 0) {
      return behind < end && matchBytes(text, at) ? behind : -1;
    }
    for (int i = 0; i < last; i += Long.BYTES) {
      if (Words.get(bytes, i) != Words.get(text, at + i)) {
        return -1;
      }
    }
    // The last word begins within the one before, so that it ends with the name.
    return Words.get(bytes, last) == Words.get(text, at + last) ? behind : -1;
  }

  /** For short names, which with their quotes are shorter than a word. */
  private boolean matchBytes(byte[] text, int at) {
    for (int i = 0; i < bytes.length - 1; i++) {
      if (bytes[i] != text[at + i]) {
        return false;
      }
    }
    return true;
  }
}
