package io.github.plaidschema.json.engine;

/** Runs of decimal digits. */
public final class Digits {

  /** Of up to nine digits. */
  static final long[] POWERS_OF_TEN = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
  };

  private static final long ZEROS = Words.ONES * '0';

  /** What a byte of 10 or more, and no byte below, exceeds 0x7F with. */
  private static final long BEYOND_NINE = Words.ONES * (0x80 - 10);

  private Digits() {}

  /** Ten to the power of up to nine. */
  public static long powerOfTen(int exponent) {
    return POWERS_OF_TEN[exponent];
  }

  /** How many of a word's bytes are digits before the first that is none. */
  @Inlined
  public static int leading(long word) {
    return Long.numberOfTrailingZeros(beyond(word ^ ZEROS, BEYOND_NINE)) >>> 3;
  }

  /** Whether so many digits, which {@link #leading} gave, are some, and all that there are. */
  public static boolean isShort(int digits) {
    return digits > 0 && digits < Long.BYTES;
  }

  /** The number that the first 1 to 7 bytes of a word spell, which are digits. */
  @Inlined
  public static long value(long word, int digits) {
    // Moved up, as if zeros stood before them; then neighbours are added up, twice.
    long values = (word ^ ZEROS) << ((Long.BYTES - digits) * Byte.SIZE);
    long pairs = pairs(values);
    long upper = (pairs & 0x000000FF000000FFL) * (100 + (1_000_000L << 32));
    long lower = ((pairs >>> 16) & 0x000000FF000000FFL) * (1 + (10_000L << 32));
    return (upper + lower) >>> 32;
  }

  /**
   * Of the values of digits the values of two each: a byte has that of itself and of the next one.
   */
  public static long pairs(long values) {
    return values * 10 + (values >>> Byte.SIZE);
  }

  /**
   * The high bits of the bytes that exceed 0x7F, alone or together with those of another word.
   * Right up to the first of them, from which bytes carry over.
   */
  static long beyond(long values, long excess) {
    return ((values + excess) | values) & Words.HIGH_BITS;
  }

  /** The value of two digits, or a negative number if there are none. */
  public static int two(byte[] bytes, int at) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
  }

  /** How many digits a number has, which is not negative. */
  static int count(long value) {
    int count = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      count++;
    }
    return count;
  }

  /** Puts the last digits of a number, which is not negative, before an index. */
  static void put(byte[] bytes, int end, long value, int digits) {
    long rest = value;
    for (int at = end - 1; at >= end - digits; at--) {
      long tenth = rest / 10;
      bytes[at] = (byte) ('0' + (rest - tenth * 10));
      rest = tenth;
    }
  }

  /** Puts two digits at an index. */
  static void putTwo(byte[] bytes, int at, int value) {
    int tens = value / 10;
    bytes[at] = (byte) ('0' + tens);
    bytes[at + 1] = (byte) ('0' + (value - tens * 10));
  }
}
