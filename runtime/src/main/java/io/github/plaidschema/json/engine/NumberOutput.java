package io.github.plaidschema.json.engine;

/** Writes numbers. */
public final class NumberOutput {

  private static final int MAX_LONG_LENGTH = 20;

  private NumberOutput() {}

  /** Writes the digits of a long. */
  public static void write(Output out, long value) {
    if (value == Long.MIN_VALUE) {
      out.writeAscii(Long.toString(value));
      return;
    }
    byte[] digits = new byte[MAX_LONG_LENGTH];
    int at = digits.length;
    long rest = Math.abs(value);
    do {
      digits[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest != 0);
    if (value < 0) {
      digits[--at] = '-';
    }
    out.write(digits, at, digits.length);
  }

  /**
   * Writes a double so that it reads back as the same one.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public static void write(Output out, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(value + " is no JSON number");
    }
    out.writeAscii(Double.toString(value));
  }
}
