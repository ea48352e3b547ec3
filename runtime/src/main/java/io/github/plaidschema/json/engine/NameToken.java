package io.github.plaidschema.json.engine;

/**
 * A property name as it stands in JSON, with its quotes, escapes and the colon behind it: {@code
 * "link_token":}. So a reader that expects this name compares once, and neither looks for a closing
 * quote nor for the colon.
 */
public final class NameToken {

  /** What stands nowhere. */
  public static final NameToken NONE = new NameToken(new byte[0]);

  private final int length;

  /** The token, and zeros to the end of the last word. */
  private final long[] words;

  /** Which bits of the last word belong to the token, and which to the name in its quotes. */
  private final long lastOfToken;

  private final long lastOfName;

  /** The token of a name. */
  public NameToken(String name) {
    this(token(name));
  }

  private NameToken(byte[] token) {
    this.length = token.length;
    this.words = new long[(length + Long.BYTES - 1) / Long.BYTES];
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.head(token, i * Long.BYTES, Math.min(length, (i + 1) * Long.BYTES));
    }
    int rest = length - (words.length - 1) * Long.BYTES;
    this.lastOfToken = Words.firstBytes(rest);
    this.lastOfName = Words.firstBytes(rest - 1);
  }

  private static byte[] token(String name) {
    Output token = new Output();
    StringOutput.write(token, name, (byte) ':');
    return token.toByteArray();
  }

  /** How many bytes it has. */
  public int length() {
    return length;
  }

  /** Copies it into an array, from an index on. Up to seven bytes behind it are overwritten. */
  public void copyTo(byte[] target, int at) {
    for (int i = 0; i < words.length; i++) {
      Words.set(target, at + i * Long.BYTES, words[i]);
    }
  }

  /**
   * The index behind the token if it stands at {@code at}, else a negative number. What stands from
   * {@code end} on has no influence. Close to the end of the array nothing is found.
   */
  public int match(byte[] text, int at, int end) {
    return match(text, at, end, length, lastOfToken);
  }

  /** The index behind the name and its quotes, without the colon, as {@link #match}. */
  public int matchName(byte[] text, int at, int end) {
    return match(text, at, end, length - 1, lastOfName);
  }

  private int match(byte[] text, int at, int end, int matched, long lastBits) {
    int last = words.length - 1;
    if (at + matched > end || last < 0 || at + words.length * Long.BYTES > text.length) {
      return -1;
    }
    for (int i = 0; i < last; i++) {
      if (words[i] != Words.get(text, at + i * Long.BYTES)) {
        return -1;
      }
    }
    long rest = Words.get(text, at + last * Long.BYTES) ^ words[last];
    return (rest & lastBits) == 0 ? at + matched : -1;
  }
}
