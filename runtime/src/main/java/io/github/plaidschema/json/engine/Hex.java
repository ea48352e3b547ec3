package io.github.plaidschema.json.engine;

/** Hexadecimal digits in either case. */
final class Hex {

  private static final byte[] LOWER = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  private Hex() {}

  /** The value of a digit, or -1. */
  static int digit(byte b) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    int letter = b | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /** The lower-case digit of a value from 0 to 15. */
  static byte lower(int value) {
    return LOWER[value];
  }
}
