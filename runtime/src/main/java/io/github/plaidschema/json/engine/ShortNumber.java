package io.github.plaidschema.json.engine;

/**
 * A number of at most 15 digits without an exponent, as nearly all are: its digits are an exact
 * double, and one pass over them is enough.
 */
public final class ShortNumber {

  private static final int MAX_DIGITS = 15;

  private long unscaled;
  private int decimals;

  /** Zero. */
  public ShortNumber() {}

  /** The digits without their point, with the sign. */
  public long unscaled() {
    return unscaled;
  }

  /** How many of the digits stand behind the point. */
  public int decimals() {
    return decimals;
  }

  /**
   * Becomes the number that begins at an index.
   *
   * @return the index behind it, or a negative number if there is none or one of another kind
   */
  public int scan(byte[] bytes, int from, int end) {
    int digits = from < end && bytes[from] == '-' ? from + 1 : from;
    long value = 0;
    int at = digits;
    while (at < end && NumberText.isDigit(bytes[at])) {
      value = value * 10 + (bytes[at] - '0');
      at++;
    }
    int whole = at - digits;
    if (whole == 0 || (whole > 1 && bytes[digits] == '0')) {
      return -1;
    }
    int point = at;
    if (at < end && bytes[at] == '.') {
      at++;
      while (at < end && NumberText.isDigit(bytes[at])) {
        value = value * 10 + (bytes[at] - '0');
        at++;
      }
      if (at == point + 1) {
        return -1;
      }
    }
    int fraction = Math.max(0, at - point - 1);
    if (whole + fraction > MAX_DIGITS || (at < end && (bytes[at] | 0x20) == 'e')) {
      return -1;
    }
    unscaled = digits == from ? value : -value;
    decimals = fraction;
    return at;
  }
}
