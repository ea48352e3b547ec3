package io.github.plaidschema.json.engine;

/** Runs of decimal digits at fixed places, as dates have them. */
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
}
