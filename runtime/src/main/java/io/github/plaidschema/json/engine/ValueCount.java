package io.github.plaidschema.json.engine;

/**
 * Counts the values of a document before it is read: so a reader need not count, and the count
 * holds for whatever it reads, keeps or skips. Most documents have too few bytes to need it.
 */
public final class ValueCount {

  private static final long COMMAS = Words.ONES * ',';
  private static final long BRACKETS = Words.ONES * '[';

  /** What distinguishes a brace from a bracket. */
  private static final long BRACE_BITS = Words.ONES * ('{' ^ '[');

  private ValueCount() {}

  /**
   * Where the first value is that a document has beyond a number of values, or a negative number.
   * Of a document that is malformed or nested too deeply, it may be any place.
   */
  public static int excess(byte[] bytes, int start, int end, int maxValues, int maxDepth) {
    // Two bytes are the least that each further value takes, itself and a comma.
    if ((end - start) / 2 < maxValues || atMost(bytes, start, end) <= maxValues) {
      return -1;
    }
    return new Scan(bytes, end, maxValues, maxDepth).excess(start);
  }

  /** At least as many as there are values: as if no bracket or comma were in a string. */
  private static long atMost(byte[] bytes, int start, int end) {
    long count = 1;
    int at = start;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long word = Words.get(bytes, at);
      long others = (word ^ COMMAS) & ~Words.HIGH_BITS;
      long noBrackets = ((word & ~BRACE_BITS) ^ BRACKETS) & ~Words.HIGH_BITS;
      // A high bit for each byte that is neither; bytes beyond ASCII may count as well.
      long neither = (others + ~Words.HIGH_BITS) & (noBrackets + ~Words.HIGH_BITS);
      count += Long.bitCount(~neither & Words.HIGH_BITS);
    }
    return count + end - at;
  }

  private static final class Scan {
    private final byte[] bytes;
    private final int end;
    private final int maxValues;
    private final int maxDepth;

    Scan(byte[] bytes, int end, int maxValues, int maxDepth) {
      this.bytes = bytes;
      this.end = end;
      this.maxValues = maxValues;
      this.maxDepth = maxDepth;
    }

    int excess(int start) {
      int depth = 0;
      int values = 1;
      int at = start;
      while (at < end && depth <= maxDepth) {
        byte b = bytes[at];
        at++;
        if (b == '"') {
          at = behindString(at);
        } else if (b == ',') {
          values++;
        } else if (b == '[' || b == '{') {
          depth++;
          at = Whitespace.skip(bytes, at, end);
          values += at < end && (bytes[at] == ']' || bytes[at] == '}') ? 0 : 1;
        } else if (b == ']' || b == '}') {
          depth--;
        }
        if (values > maxValues) {
          return Math.min(Whitespace.skip(bytes, at, end), end);
        }
      }
      return -1;
    }

    private int behindString(int from) {
      int at = StringText.plainEnd(bytes, from, end);
      while (at < end && bytes[at] != '"') {
        at += bytes[at] == '\\' ? 2 : 1;
        at = StringText.plainEnd(bytes, at, end);
      }
      return at + 1;
    }
  }
}
