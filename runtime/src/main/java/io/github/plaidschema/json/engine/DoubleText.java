package io.github.plaidschema.json.engine;

/** JSON numbers as doubles, rounded to the nearest one. */
public final class DoubleText {

  /** Up to this many digits a decimal is an integer that a double holds exactly. */
  private static final int EXACT_DIGITS = 15;

  /** The powers of ten that a double holds exactly; one division by them rounds correctly. */
  static final double[] EXACT_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private DoubleText() {}

  /** The double nearest to the number between two indexes; infinite if it is beyond the range. */
  public static double parse(byte[] bytes, int from, int to) {
    boolean negative = bytes[from] == '-';
    int digits = negative ? from + 1 : from;
    if (to - digits > EXACT_DIGITS + 1) {
      return parseSlowly(bytes, from, to);
    }
    long unscaled = 0;
    int decimals = -1;
    for (int i = digits; i < to; i++) {
      byte b = bytes[i];
      if (NumberText.isDigit(b)) {
        unscaled = unscaled * 10 + (b - '0');
        decimals += decimals >= 0 ? 1 : 0;
      } else if (b == '.') {
        decimals = 0;
      } else {
        return parseSlowly(bytes, from, to);
      }
    }
    if (decimals < 0 && to - digits > EXACT_DIGITS) {
      return parseSlowly(bytes, from, to);
    }
    double value = decimals > 0 ? unscaled / EXACT_POWERS[decimals] : unscaled;
    return negative ? -value : value;
  }

  private static double parseSlowly(byte[] bytes, int from, int to) {
    return Double.parseDouble(StringText.ascii(bytes, from, to));
  }

  /** Whether a double is written, digit for digit, as it stands between two indexes. */
  public static boolean isWrittenSo(double value, byte[] bytes, int from, int to) {
    return isPlainlyShortest(value, bytes, from, to)
        || Double.toString(value).equals(StringText.ascii(bytes, from, to));
  }

  /** Recognises the common case, such as 12.5, without making a text of the value. */
  private static boolean isPlainlyShortest(double value, byte[] bytes, int from, int to) {
    if (!NumberOutput.isPlain(Math.abs(value))) {
      return false;
    }
    int point = -1;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '.') {
        point = i;
      } else if ((bytes[i] | 0x20) == 'e') {
        return false;
      }
    }
    int decimals = to - point - 1;
    return point >= 0
        && NumberOutput.isFewDecimals(decimals)
        && (bytes[to - 1] != '0' || decimals == 1);
  }
}
