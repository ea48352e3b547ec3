package io.github.plaidschema.json.engine;

import java.math.BigDecimal;
import java.math.BigInteger;

/** JSON numbers (RFC 8259, section 6): where they end, and what they are as Java's numbers. */
public final class NumberText {

  private static final int MAX_LONG_DIGITS = 19;

  private NumberText() {}

  /**
   * The index behind the number that begins at {@code from}.
   *
   * @param maxLength how many characters it may have
   * @param maxExponent how large its exponent may be, without its sign
   * @throws Rejection if there is no number, or it is beyond these limits
   */
  public static int end(byte[] bytes, int from, int end, int maxLength, int maxExponent) {
    int at = from;
    if (at < end && bytes[at] == '-') {
      at++;
    }
    if (at < end && bytes[at] == '0') {
      at++;
    } else {
      at = digits(bytes, at, end);
    }
    if (at < end && bytes[at] == '.') {
      at = digits(bytes, at + 1, end);
    }
    if (at < end && isExponent(bytes[at])) {
      at = exponent(bytes, from, at + 1, end, maxExponent);
    }
    if (at - from > maxLength) {
      throw new Rejection(from, "a number of at most " + maxLength + " characters");
    }
    return at;
  }

  private static int digits(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && isDigit(bytes[at])) {
      at++;
    }
    if (at == from) {
      throw new Rejection(from, "a digit");
    }
    return at;
  }

  private static int exponent(byte[] bytes, int number, int from, int end, int maxExponent) {
    boolean signed = from < end && (bytes[from] == '+' || bytes[from] == '-');
    int digits = signed ? from + 1 : from;
    int at = digits(bytes, digits, end);
    long value = 0;
    for (int i = digits; i < at && value <= maxExponent; i++) {
      value = value * 10 + (bytes[i] - '0');
    }
    if (value > maxExponent) {
      throw new Rejection(number, "an exponent from -" + maxExponent + " to " + maxExponent);
    }
    return at;
  }

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** Whether an exponent begins with a byte. */
  public static boolean isExponent(byte b) {
    return (b | 0x20) == 'e';
  }

  /** Whether the number between two indexes has neither a fraction nor an exponent. */
  public static boolean isInteger(byte[] bytes, int from, int to) {
    for (int i = bytes[from] == '-' ? from + 1 : from; i < to; i++) {
      if (!isDigit(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the integer between two indexes is at least -2<sup>63</sup> and below 2<sup>63</sup>.
   */
  public static boolean fitsLong(byte[] bytes, int from, int to) {
    boolean negative = bytes[from] == '-';
    int digits = to - from - (negative ? 1 : 0);
    if (digits != MAX_LONG_DIGITS) {
      return digits < MAX_LONG_DIGITS;
    }
    long value = toLong(bytes, from, to);
    return negative ? value < 0 : value > 0;
  }

  /** The integer between two indexes, modulo 2<sup>64</sup>. */
  public static long toLong(byte[] bytes, int from, int to) {
    boolean negative = bytes[from] == '-';
    long value = 0;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      value = value * 10 + (bytes[i] - '0');
    }
    return negative ? -value : value;
  }

  /** The integer between two indexes. */
  public static BigInteger toBigInteger(byte[] bytes, int from, int to) {
    return fitsLong(bytes, from, to)
        ? BigInteger.valueOf(toLong(bytes, from, to))
        : new BigInteger(StringText.ascii(bytes, from, to));
  }

  /** The number between two indexes, with its scale. */
  public static BigDecimal toBigDecimal(byte[] bytes, int from, int to) {
    return new BigDecimal(StringText.ascii(bytes, from, to));
  }

  /** Whether a decimal is written, digit for digit, as it stands between two indexes. */
  public static boolean isWrittenSo(BigDecimal value, byte[] bytes, int from, int to) {
    boolean plain = value.scale() >= 0 && (long) value.precision() - value.scale() >= -5;
    if (plain && value.signum() != 0 && !hasExponent(bytes, from, to)) {
      return true;
    }
    return value.toString().equals(StringText.ascii(bytes, from, to));
  }

  private static boolean hasExponent(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isExponent(bytes[i])) {
        return true;
      }
    }
    return false;
  }
}
