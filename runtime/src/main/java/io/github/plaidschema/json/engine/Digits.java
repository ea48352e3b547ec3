package io.github.plaidschema.json.engine;

/** Runs of decimal digits. */
final class Digits {

  private Digits() {}

  /** The value of two digits, or a negative number if there are none. */
  static int two(byte[] bytes, int at) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
  }

  /** The value of four digits, or a negative number if there are none. */
  static int four(byte[] bytes, int at) {
    int hundreds = two(bytes, at);
    int ones = two(bytes, at + 2);
    return hundreds >= 0 && ones >= 0 ? hundreds * 100 + ones : -1;
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
