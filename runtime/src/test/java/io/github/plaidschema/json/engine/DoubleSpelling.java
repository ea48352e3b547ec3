package io.github.plaidschema.json.engine;

import java.math.BigDecimal;

/** How a double is to be written, by the means of the JDK. */
public final class DoubleSpelling {

  private DoubleSpelling() {}

  /** Without a fraction if it is an integer, else as the JDK spells it. */
  public static String of(double value) {
    return isInteger(value) ? new BigDecimal(value).toPlainString() : Double.toString(value);
  }

  /** Whether it is an integer of up to 15 digits, and not -0. */
  static boolean isInteger(double value) {
    return value == Math.rint(value)
        && Math.abs(value) < 1e15
        && Double.doubleToLongBits(value) != Double.doubleToLongBits(-0.0);
  }
}
