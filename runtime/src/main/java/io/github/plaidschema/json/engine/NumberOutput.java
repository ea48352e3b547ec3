package io.github.plaidschema.json.engine;

/** Writes numbers. */
public final class NumberOutput {

  /** Within these bounds a double is written without an exponent. */
  private static final double LEAST_PLAIN = 1e-3;

  private static final double PLAIN_END = 1e7;

  /** So large a double can be that its digits before the point are exact, whatever they are. */
  private static final double WHOLE_END = 1e15;

  /** As many decimals as amounts of money and of shares have. */
  private static final int FEW_DECIMALS = 6;

  private NumberOutput() {}

  /** Writes the digits of a long. */
  public static void write(Output out, long value) {
    if (value == Long.MIN_VALUE) {
      out.writeAscii(Long.toString(value));
      return;
    }
    long magnitude = Math.abs(value);
    int sign = value < 0 ? 1 : 0;
    int length = sign + Digits.count(magnitude);
    int at = out.reserve(length);
    byte[] bytes = out.array();
    bytes[at] = '-';
    Digits.put(bytes, at + length, magnitude, length - sign);
  }

  /**
   * Writes a double so that it reads back as the same one: an integer without a fraction, as
   * ECMAScript and RFC 8785 have it, and what else there is in the form of {@link
   * Double#toString(double)} with the fewest digits.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public static void write(Output out, double value) {
    if (isWhole(value)) {
      write(out, (long) value);
      return;
    }
    double magnitude = Math.abs(value);
    if (isPlain(magnitude)) {
      for (int decimals = 2; decimals <= FEW_DECIMALS; decimals += 2) {
        double power = DoubleText.EXACT_POWERS[decimals];
        long unscaled = (long) (magnitude * power + 0.5);
        // No two decimals of up to 15 digits are the same double, so this one is the shortest.
        if (unscaled / power == magnitude) {
          write(out, value < 0, unscaled, decimals);
          return;
        }
      }
    }
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(value + " is not a JSON number");
    }
    out.writeAscii(Double.toString(value));
  }

  /** Whether a double is written as an integer: if it is one of up to 15 digits, and not -0. */
  static boolean isWhole(double value) {
    long whole = (long) value;
    return whole == value
        && Math.abs(value) < WHOLE_END
        && (whole != 0 || Double.doubleToRawLongBits(value) == 0);
  }

  /** Whether a double, which is not negative, is written without an exponent. */
  static boolean isPlain(double magnitude) {
    return magnitude >= LEAST_PLAIN && magnitude < PLAIN_END;
  }

  /** Whether so many decimals are written as they are read. */
  static boolean isFewDecimals(int decimals) {
    return decimals <= FEW_DECIMALS;
  }

  private static void write(Output out, boolean negative, long unscaled, int decimals) {
    long digits = unscaled;
    int fraction = decimals;
    while (fraction > 1 && digits % 10 == 0) {
      digits /= 10;
      fraction--;
    }
    long power = Digits.POWERS_OF_TEN[fraction];
    long whole = digits / power;
    int wholeLength = Digits.count(whole);
    int sign = negative ? 1 : 0;
    int at = out.reserve(sign + wholeLength + 1 + fraction);
    byte[] bytes = out.array();
    bytes[at] = '-';
    int point = at + sign + wholeLength;
    Digits.put(bytes, point, whole, wholeLength);
    bytes[point] = '.';
    Digits.put(bytes, point + 1 + fraction, digits % power, fraction);
  }
}
