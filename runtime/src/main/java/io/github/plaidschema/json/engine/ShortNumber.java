package io.github.plaidschema.json.engine;

/**
 * A number of at most 15 digits without an exponent, as nearly all are: its digits are an exact
 * double, and one pass over them is enough.
 */
public final class ShortNumber {

  private static final int MAX_DIGITS = 15;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ZEROS = ONES * '0';

  /** What a byte of 10 or more, and no byte below, exceeds 0x7F with. */
  private static final long BEYOND_NINE = ONES * (0x80 - 10);

  /** Of up to seven digits. */
  private static final long[] POWERS_OF_TEN = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000
  };

  private long unscaled;
  private int decimals;

  /** Zero. */
  public ShortNumber() {}

  /** The digits without their point, with the sign. */
  public long unscaled() {
    return unscaled;
  }

  /** How many of the digits stand behind the point. */
  public int decimals() {
    return decimals;
  }

  /**
   * Becomes the number that begins at an index.
   *
   * @return the index behind it, or a negative number if there is none or one of another kind
   */
  public int scan(byte[] bytes, int from, int end) {
    int digits = from < end && bytes[from] == '-' ? from + 1 : from;
    return digits > end - 3 * Long.BYTES
        ? scanByDigits(bytes, from, digits, end)
        : scanByWords(bytes, from, digits, end);
  }

  /** Of up to seven digits before and behind the point, without a loop. */
  private int scanByWords(byte[] bytes, int from, int digits, int end) {
    long word = Words.get(bytes, digits);
    int whole = digitCount(word);
    if (whole == 0 || (whole > 1 && bytes[digits] == '0')) {
      return -1;
    }
    if (whole == Long.BYTES) {
      return scanByDigits(bytes, from, digits, end);
    }
    long value = valueOf(word, whole);
    int at = digits + whole;
    int fraction = 0;
    if (bytes[at] == '.') {
      word = Words.get(bytes, at + 1);
      fraction = digitCount(word);
      if (fraction == 0) {
        return -1;
      }
      if (fraction == Long.BYTES) {
        return scanByDigits(bytes, from, digits, end);
      }
      value = value * POWERS_OF_TEN[fraction] + valueOf(word, fraction);
      at += 1 + fraction;
    }
    if ((bytes[at] | 0x20) == 'e') {
      return -1;
    }
    unscaled = digits == from ? value : -value;
    decimals = fraction;
    return at;
  }

  /** How many of a word's bytes are digits before the first that is none. */
  private static int digitCount(long word) {
    long values = word ^ ZEROS;
    long others = ((values + BEYOND_NINE) | values) & HIGH_BITS;
    return Long.numberOfTrailingZeros(others) >>> 3;
  }

  /** The number that the first 1 to 7 bytes of a word spell, which are digits. */
  private static long valueOf(long word, int digits) {
    // Moved up, as if zeros stood before them; then neighbours are added up, twice.
    long values = (word ^ ZEROS) << ((Long.BYTES - digits) * Byte.SIZE);
    long pairs = values * 10 + (values >>> 8);
    long upper = (pairs & 0x000000FF000000FFL) * (100 + (1_000_000L << 32));
    long lower = ((pairs >>> 16) & 0x000000FF000000FFL) * (1 + (10_000L << 32));
    return (upper + lower) >>> 32;
  }

  private int scanByDigits(byte[] bytes, int from, int digits, int end) {
    long value = 0;
    int at = digits;
    while (at < end && NumberText.isDigit(bytes[at])) {
      value = value * 10 + (bytes[at] - '0');
      at++;
    }
    int whole = at - digits;
    if (whole == 0 || (whole > 1 && bytes[digits] == '0')) {
      return -1;
    }
    int point = at;
    if (at < end && bytes[at] == '.') {
      at++;
      while (at < end && NumberText.isDigit(bytes[at])) {
        value = value * 10 + (bytes[at] - '0');
        at++;
      }
      if (at == point + 1) {
        return -1;
      }
    }
    int fraction = Math.max(0, at - point - 1);
    if (whole + fraction > MAX_DIGITS || (at < end && (bytes[at] | 0x20) == 'e')) {
      return -1;
    }
    unscaled = digits == from ? value : -value;
    decimals = fraction;
    return at;
  }
}
