package io.github.plaidschema.json.engine;

/** The white space of RFC 8259, section 2: space, tab, line feed and carriage return. */
public final class Whitespace {

  private static final long EIGHT_SPACES = 0x2020202020202020L;

  private Whitespace() {}

  /** The index of the first byte from {@code from} on that is not white space, or {@code end}. */
  public static int skip(byte[] bytes, int from, int end) {
    return from < end && bytes[from] > ' ' ? from : skipSome(bytes, from, end);
  }

  private static int skipSome(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && isSpace(bytes[at])) {
      at = skipIndentation(bytes, at + 1, end);
    }
    return at;
  }

  private static int skipIndentation(byte[] bytes, int from, int end) {
    int at = from;
    while (at <= end - Long.BYTES) {
      long others = Words.get(bytes, at) ^ EIGHT_SPACES;
      if (others != 0) {
        return at + (Long.numberOfTrailingZeros(others) >>> 3);
      }
      at += Long.BYTES;
    }
    return at;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
