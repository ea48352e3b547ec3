package io.github.plaidschema.json.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON strings (RFC 8259, section 7): where they end, and what they say. */
public final class StringText {

  private static final long BACKSLASHES = Words.ONES * '\\';
  private static final long TWOS = Words.ONES * 2;
  private static final long BEHIND_QUOTES = Words.ONES * (('"' ^ 2) + 1);

  /** How many bytes are looked at before there is a loop. */
  private static final int UNROLLED = 14 * Long.BYTES;

  private StringText() {}

  /**
   * The index of the first byte from {@code from} on that is not a plain character: a quote, a
   * backslash, a control character or a byte that is not ASCII; {@code end} if there is none, and
   * {@code from} if that is beyond the end.
   *
   * <p>Looks at fourteen words without a loop, of which HotSpot would unroll three.
   */
  @NotInlined
  public static int plainEnd(byte[] bytes, int from, int end) {
    if (from > end - UNROLLED) {
      return distantPlainEnd(bytes, from, end);
    }
    long first = specialBytes(Words.get(bytes, from));
    long second = specialBytes(Words.get(bytes, from + 8));
    if ((first | second) != 0) {
      return firstOf(first, second, from);
    }
    first = specialBytes(Words.get(bytes, from + 16));
    second = specialBytes(Words.get(bytes, from + 24));
    if ((first | second) != 0) {
      return firstOf(first, second, from + 16);
    }
    first = specialBytes(Words.get(bytes, from + 32));
    second = specialBytes(Words.get(bytes, from + 40));
    if ((first | second) != 0) {
      return firstOf(first, second, from + 32);
    }
    first = specialBytes(Words.get(bytes, from + 48));
    second = specialBytes(Words.get(bytes, from + 56));
    if ((first | second) != 0) {
      return firstOf(first, second, from + 48);
    }
    first = specialBytes(Words.get(bytes, from + 64));
    second = specialBytes(Words.get(bytes, from + 72));
    if ((first | second) != 0) {
      return firstOf(first, second, from + 64);
    }
    first = specialBytes(Words.get(bytes, from + 80));
    second = specialBytes(Words.get(bytes, from + 88));
    if ((first | second) != 0) {
      return firstOf(first, second, from + 80);
    }
    first = specialBytes(Words.get(bytes, from + 96));
    second = specialBytes(Words.get(bytes, from + 104));
    if ((first | second) != 0) {
      return firstOf(first, second, from + 96);
    }
    return distantPlainEnd(bytes, from + UNROLLED, end);
  }

  /** Where the first special byte of two words is, of which one at least has any. */
  public static int firstOf(long first, long second, int from) {
    int skipped = first != 0 ? 0 : Long.BYTES;
    return from + skipped + (Long.numberOfTrailingZeros(first != 0 ? first : second) >>> 3);
  }

  /** Whether a quote stands at an index: a string begins there, or one that is plain ends. */
  public static boolean isQuote(byte[] bytes, int at, int end) {
    return at < end && bytes[at] == '"';
  }

  /** As {@link #plainEnd}, for what is long or close to the end. */
  public static int distantPlainEnd(byte[] bytes, int from, int end) {
    int at = from;
    while (at <= end - Long.BYTES) {
      long special = specialBytes(Words.get(bytes, at));
      if (special != 0) {
        return at + (Long.numberOfTrailingZeros(special) >>> 3);
      }
      at += Long.BYTES;
    }
    if (at >= end || end < Long.BYTES) {
      return lastPlainEnd(bytes, at, end);
    }
    // The last bytes as a word, behind which it is as if a control character stood at the end.
    int before = Long.BYTES - (end - at);
    long rest = Words.get(bytes, at - before) >>> (before << 3);
    return at + (Long.numberOfTrailingZeros(specialBytes(rest)) >>> 3);
  }

  private static int lastPlainEnd(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && isPlain(bytes[at])) {
      at++;
    }
    return at;
  }

  /**
   * A mask whose lowest set bit is the high bit of the first byte of the word, in little-endian
   * order, that is not plain. A borrow may set bits above the first one, never below it.
   */
  @Inlined
  public static long specialBytes(long word) {
    // One bit turned, and the quote stands directly behind the control characters.
    long found = (word ^ TWOS) - BEHIND_QUOTES;
    found |= (word ^ BACKSLASHES) - Words.ONES;
    found |= word;
    return found & Words.HIGH_BITS;
  }

  private static boolean isPlain(byte b) {
    return b >= ' ' && b != '"' && b != '\\';
  }

  /**
   * The index of the closing quote of the string whose content begins, or goes on with a whole
   * character, at {@code from}.
   *
   * @throws Rejection if the content is malformed or nothing closes it
   */
  public static int closingQuote(byte[] bytes, int from, int end) {
    int at = from;
    while (true) {
      at = plainEnd(bytes, at, end);
      if (at >= end) {
        throw new Rejection(end, "a closing quote");
      }
      byte b = bytes[at];
      if (b == '"') {
        return at;
      }
      if (b == '\\') {
        at = Escapes.skip(bytes, at, end);
      } else if (b < 0) {
        at = Utf8.skipCharacter(bytes, at, end);
      } else {
        throw new Rejection(at, "no control character within a string");
      }
    }
  }

  /** Whether the content between two indexes, which is well formed, has an escape. */
  public static boolean hasEscape(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        return true;
      }
    }
    return false;
  }

  /** The text of ASCII bytes. */
  @SuppressWarnings("deprecation") // Copies ASCII here, where the other constructor is a call.
  public static String ascii(byte[] bytes, int from, int to) {
    return from == to ? "" : new String(bytes, 0, from, to - from);
  }

  /** The text of well-formed UTF-8. */
  public static String text(byte[] bytes, int from, int to) {
    return from == to ? "" : new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** The text of well-formed content, which may have escapes. */
  public static String decode(byte[] bytes, int from, int to) {
    if (!hasEscape(bytes, from, to)) {
      return text(bytes, from, to);
    }
    return new String(unescape(bytes, from, to), StandardCharsets.UTF_8);
  }

  /** The UTF-8 bytes of well-formed content, its escapes resolved. */
  public static byte[] unescape(byte[] bytes, int from, int to) {
    byte[] plain = new byte[to - from];
    int length = 0;
    int at = from;
    while (at < to) {
      byte b = bytes[at];
      if (b != '\\') {
        plain[length++] = b;
        at++;
      } else {
        int character = Escapes.character(bytes, at);
        length = Escapes.encode(character, plain, length);
        at += Escapes.length(bytes, at, character);
      }
    }
    return Arrays.copyOf(plain, length);
  }
}
