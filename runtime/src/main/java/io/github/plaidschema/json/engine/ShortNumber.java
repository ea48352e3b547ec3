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
   * <p>First by words: up to seven digits before and behind the point, without a loop. Then digit
   * by digit, which decides what is no such number.
   *
   * @return the index behind it, or a negative number if there is none or one of another kind
   */
  @NotInlined
  public int scan(byte[] bytes, int from, int end) {
    int digits = from < end && bytes[from] == '-' ? from + 1 : from;
    if (digits <= end - 3 * Long.BYTES) {
      long word = Words.get(bytes, digits);
      int length = Digits.leading(word);
      if (Digits.isShort(length) && (length == 1 || bytes[digits] != '0')) {
        int at = digits + length;
        byte next = bytes[at];
        if (next == '.') {
          long value = Digits.value(word, length);
          word = Words.get(bytes, at + 1);
          length = Digits.leading(word);
          at += 1 + length;
          if (Digits.isShort(length) && !NumberText.isExponent(bytes[at])) {
            value = value * Digits.POWERS_OF_TEN[length] + Digits.value(word, length);
            return become(digits == from ? value : -value, length, at);
          }
        } else if (!NumberText.isExponent(next)) {
          long value = Digits.value(word, length);
          return become(digits == from ? value : -value, 0, at);
        }
      }
    }
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
    if (whole + fraction > MAX_DIGITS || (at < end && NumberText.isExponent(bytes[at]))) {
      return -1;
    }
    return become(digits == from ? value : -value, fraction, at);
  }

  private int become(long unscaled, int decimals, int behind) {
    this.unscaled = unscaled;
    this.decimals = decimals;
    return behind;
  }
}
