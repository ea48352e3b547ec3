package io.github.plaidschema.json.engine;

/** JSON numbers as doubles, rounded to the nearest one. */
public final class DoubleText {

  /** The powers of ten that a double holds exactly; one division by them rounds correctly. */
  static final double[] EXACT_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private DoubleText() {}

  /** The double nearest to the number between two indexes; infinite if it is beyond the range. */
  public static double parse(byte[] bytes, int from, int to) {
    return Double.parseDouble(StringText.ascii(bytes, from, to));
  }

  /** The double nearest to a number of at most 15 digits, some of them behind the point. */
  public static double of(boolean negative, long unscaled, int decimals) {
    double value = Math.abs(unscaled) / EXACT_POWERS[decimals];
    return negative ? -value : value;
  }

  /** Whether a double is written, digit for digit, as it stands between two indexes. */
  public static boolean isWrittenSo(double value, byte[] bytes, int from, int to) {
    return isWrittenSo(value, decimals(bytes, from, to), bytes, from, to);
  }

  /**
   * Whether a double is written, digit for digit, as it stands between two indexes.
   *
   * @param decimals how many digits stand there behind the point; negative if there is an exponent
   */
  public static boolean isWrittenSo(double value, int decimals, byte[] bytes, int from, int to) {
    if (NumberOutput.isWhole(value)) {
      return decimals == 0;
    }
    boolean few = decimals > 0 && NumberOutput.isFewDecimals(decimals);
    if (few && NumberOutput.isPlain(Math.abs(value))) {
      return bytes[to - 1] != '0';
    }
    return Double.toString(value).equals(StringText.ascii(bytes, from, to));
  }

  private static int decimals(byte[] bytes, int from, int to) {
    int point = to - 1;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '.') {
        point = i;
      } else if (NumberText.isExponent(bytes[i])) {
        return -1;
      }
    }
    return to - point - 1;
  }
}
