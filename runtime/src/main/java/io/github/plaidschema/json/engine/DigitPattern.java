package io.github.plaidschema.json.engine;

/** A text of eight characters, some of which are digits: {@code 0000-00-} has them at its zeros. */
public final class DigitPattern {

  /** What a byte exceeds 0x7F with if it is not a digit's value, and if it is anything but zero. */
  private static final int BEYOND_NINE = 0x80 - 10;

  private static final int BEYOND_ZERO = 0x80 - 1;

  private final long pattern;
  private final long excess;

  DigitPattern(String pattern) {
    this.pattern = Words.of(pattern);
    long excess = 0;
    for (int i = Long.BYTES - 1; i >= 0; i--) {
      excess = excess << Byte.SIZE | (pattern.charAt(i) == '0' ? BEYOND_NINE : BEYOND_ZERO);
    }
    this.excess = excess;
  }

  /**
   * The values of the digits of a word, each in its byte, and zeros between them; a negative number
   * if the word is of another pattern.
   */
  public long values(long word) {
    long values = word ^ pattern;
    return Digits.beyond(values, excess) == 0 ? values : -1;
  }
}
