package io.github.plaidschema.json.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A property name as it stands in JSON, with its quotes, escapes and the colon behind it: {@code
 * "link_token":}. So a reader that expects this name compares once, and neither looks for a closing
 * quote nor for the colon.
 */
public final class NameToken {

  /** What stands nowhere. */
  public static final NameToken NONE = new NameToken(new byte[0], Integer.MIN_VALUE, -1);

  private final int field;
  private final int length;

  /** The token, and zeros to the end of the last word. */
  private final long[] words;

  /**
   * The first four words, which nearly all tokens fit in, and which of their bits belong to the
   * token: compared without a loop, which would cost more than the comparison.
   */
  private final long first;

  private final long second;
  private final long third;
  private final long fourth;
  private final long bitsOfFirst;
  private final long bitsOfSecond;
  private final long bitsOfThird;
  private final long bitsOfFourth;

  /** The last eight bytes of the token, and of its name without the colon; 0 if it has fewer. */
  private final long last;

  private final long lastOfName;

  /**
   * The token of a property's name.
   *
   * @param field the number of the field of that name
   */
  public NameToken(String name, int field) {
    this(token(name), field);
  }

  /**
   * The tokens of texts that are values, without a colon behind them, numbered by position. A text
   * that is not plain has none: whoever reads it has to know.
   */
  public static NameToken[] ofValues(List<String> texts) {
    NameToken[] tokens = new NameToken[texts.size()];
    int count = 0;
    for (int i = 0; i < texts.size(); i++) {
      byte[] token = token(texts.get(i));
      if (StringText.plainEnd(token, 1, token.length) == token.length - 2) {
        tokens[count++] = new NameToken(Arrays.copyOf(token, token.length - 1), i);
      }
    }
    return Arrays.copyOf(tokens, count);
  }

  private NameToken(byte[] token, int field) {
    this(token, token.length, field);
  }

  private NameToken(byte[] token, int length, int field) {
    this.field = field;
    this.length = length;
    this.words = new long[(token.length + Long.BYTES - 1) / Long.BYTES];
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.head(token, i * Long.BYTES, Math.min(token.length, (i + 1) * Long.BYTES));
    }
    this.first = word(0);
    this.second = word(1);
    this.third = word(2);
    this.fourth = word(3);
    this.bitsOfFirst = bits(0, length);
    this.bitsOfSecond = bits(1, length);
    this.bitsOfThird = bits(2, length);
    this.bitsOfFourth = bits(3, length);
    this.last = Words.tail(token, 0, token.length);
    this.lastOfName = Words.tail(token, 0, Math.max(0, token.length - 1));
  }

  private long word(int index) {
    return index < words.length ? words[index] : 0;
  }

  /** Which bits of a word belong to the first bytes of the token. */
  private static long bits(int word, int bytes) {
    int inWord = Math.min(Long.BYTES, bytes - word * Long.BYTES);
    return inWord <= 0 ? 0 : Words.firstBytes(inWord);
  }

  private static byte[] token(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    if (StringText.plainEnd(text, 0, text.length) < text.length) {
      Output token = new Output();
      StringOutput.write(token, name, (byte) ':');
      return token.toByteArray();
    }
    // As nearly all names are, and a process that only reads needs no code to write strings.
    byte[] token = new byte[text.length + 3];
    System.arraycopy(text, 0, token, 1, text.length);
    token[0] = '"';
    token[text.length + 1] = '"';
    token[text.length + 2] = ':';
    return token;
  }

  /** The bits of a word that are the first bytes of this token, eight of them at the most. */
  long firstBits() {
    return bitsOfFirst;
  }

  /** The first eight bytes of this token; zeros where it is shorter. */
  long firstWord() {
    return first;
  }

  /** How many bytes, from its first one on, have to be there for it to be found anywhere. */
  int reach() {
    return Math.max(Long.BYTES, length);
  }

  /** The number of its field. */
  public int field() {
    return field;
  }

  /** How many bytes it has. */
  public int length() {
    return length;
  }

  /**
   * Copies it into an array, from an index on. Up to {@link Output#SPARE} bytes behind it are
   * overwritten.
   */
  public void copyTo(byte[] target, int at) {
    Words.set(target, at, first);
    Words.set(target, at + Long.BYTES, second);
    Words.set(target, at + 2 * Long.BYTES, third);
    Words.set(target, at + 3 * Long.BYTES, fourth);
    for (int i = 4; i < words.length; i++) {
      Words.set(target, at + i * Long.BYTES, words[i]);
    }
  }

  /**
   * The index behind the token if it stands at {@code at}, else a negative number. What stands from
   * {@code end} on has no influence. A token of less than eight bytes is not found in an array that
   * has neither eight bytes from there on nor eight up to its end.
   */
  @Inlined
  public int match(byte[] text, int at, int end) {
    if (at > end - 4 * Long.BYTES) {
      return matchWithin(text, at, end, length, last);
    }
    long differences =
        ((Words.get(text, at) ^ first) & bitsOfFirst)
            | ((Words.get(text, at + Long.BYTES) ^ second) & bitsOfSecond)
            | ((Words.get(text, at + 2 * Long.BYTES) ^ third) & bitsOfThird)
            | ((Words.get(text, at + 3 * Long.BYTES) ^ fourth) & bitsOfFourth);
    if (differences != 0) {
      return -1;
    }
    return length <= 4 * Long.BYTES ? at + length : matchWithin(text, at, end, length, last);
  }

  /** The index behind the name and its quotes, without the colon, as {@link #match}. */
  public int matchName(byte[] text, int at, int end) {
    // Most often another name stands there, which one word tells.
    boolean another = length > Long.BYTES && at <= end - Long.BYTES && Words.get(text, at) != first;
    return another ? -1 : matchWithin(text, at, end, length - 1, lastOfName);
  }

  /** Compares without a look at any byte that does not belong to the token, if that is possible. */
  private int matchWithin(byte[] text, int at, int end, int matched, long lastWord) {
    if (matched > end - at || words.length == 0) {
      return -1;
    }
    int lastAt = at + matched - Long.BYTES;
    if (lastAt < at) {
      return matchShort(text, at, matched);
    }
    boolean same = Words.get(text, at) == first && Words.get(text, lastAt) == lastWord;
    for (int i = 1; same && at + i * Long.BYTES < lastAt; i++) {
      same = words[i] == Words.get(text, at + i * Long.BYTES);
    }
    return same ? at + matched : -1;
  }

  private int matchShort(byte[] text, int at, int matched) {
    long found;
    if (at <= text.length - Long.BYTES) {
      found = Words.get(text, at);
    } else if (at + matched >= Long.BYTES) {
      int missing = Long.BYTES - matched;
      found = Words.get(text, at - missing) >>> (missing << 3);
    } else {
      return -1;
    }
    return ((found ^ first) & Words.firstBytes(matched)) == 0 ? at + matched : -1;
  }
}
