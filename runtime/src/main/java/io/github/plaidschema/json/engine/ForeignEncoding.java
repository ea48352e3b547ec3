package io.github.plaidschema.json.engine;

import org.jspecify.annotations.Nullable;

/** Names what is often sent in place of JSON in UTF-8, by the first bytes of a document. */
public final class ForeignEncoding {

  /** What is expected instead. */
  public static final String EXPECTED = "JSON in UTF-8";

  private static final String DECODE = ": decode it to a String, and read that";

  /** What {@link #isByteOrderMark} finds. */
  public static final String BYTE_ORDER_MARK = "a byte order mark (U+FEFF)";

  private ForeignEncoding() {}

  /** Whether a byte order mark in UTF-8 stands at an index. */
  public static boolean isByteOrderMark(byte[] bytes, int at, int end) {
    return byteAt(bytes, at, end) == 0xEF
        && byteAt(bytes, at + 1, end) == 0xBB
        && byteAt(bytes, at + 2, end) == 0xBF;
  }

  /**
   * What a document is, and what to do about it, or null if its first bytes tell of nothing. JSON
   * in UTF-8 is never taken for anything else, as no byte of it is zero.
   */
  public static @Nullable String name(byte[] bytes, int start, int end) {
    int first = byteAt(bytes, start, end);
    int second = byteAt(bytes, start + 1, end);
    int third = byteAt(bytes, start + 2, end);
    int fourth = byteAt(bytes, start + 3, end);
    if (isByteOrderMark(bytes, start, end)) {
      return BYTE_ORDER_MARK + ": leave it out";
    }
    if (first == 0x1F && second == 0x8B) {
      return "gzip: decompress it first";
    }
    if (first == 0xFF && second == 0xFE) {
      return unicode(third == 0 && fourth == 0 ? 32 : 16, true, "with a byte order mark");
    }
    if (first == 0xFE && second == 0xFF) {
      return unicode(16, false, "with a byte order mark");
    }
    if (first == 0 && second == 0 && third == 0xFE && fourth == 0xFF) {
      return unicode(32, false, "with a byte order mark");
    }
    int length = end - start;
    if (length % 4 == 0 && second == 0 && third == 0 && (first == 0) != (fourth == 0)) {
      return unicode(32, fourth == 0, "without a byte order mark");
    }
    if (length < 2 || length % 2 != 0) {
      return null;
    }
    boolean isAlike =
        isAlike(first, second, third, fourth)
            || isAlike(first, second, byteAt(bytes, end - 2, end), byteAt(bytes, end - 1, end));
    return isAlike ? unicode(16, second == 0, "without a byte order mark") : null;
  }

  /**
   * Whether two pairs of bytes are ASCII characters in the same form of UTF-16. JSON begins and
   * ends with one.
   */
  private static boolean isAlike(int first, int second, int third, int fourth) {
    return (first == 0) != (second == 0)
        && (third == 0) != (fourth == 0)
        && (second == 0) == (fourth == 0);
  }

  private static String unicode(int bits, boolean littleEndian, String mark) {
    return "UTF-"
        + bits
        + (littleEndian ? " (little-endian, " : " (big-endian, ")
        + mark
        + ")"
        + DECODE;
  }

  /** A byte as a number from 0 to 255, or -1 behind the end. */
  private static int byteAt(byte[] bytes, int at, int end) {
    return at < end ? bytes[at] & 0xFF : -1;
  }
}
