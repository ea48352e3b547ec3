package io.github.plaidschema.model;

/**
 * The JSON numbers that a type in Java holds.
 *
 * @param bits of the largest integers that are held exactly, with their sign
 * @param fraction whether numbers with a fraction or an exponent are among them
 */
public record NumberRange(int bits, boolean fraction) {
  private static final int UNLIMITED = Integer.MAX_VALUE;
  private static final int BITS_OF_DOUBLE = 53;

  static final NumberRange INT = new NumberRange(Integer.SIZE, false);
  static final NumberRange LONG = new NumberRange(Long.SIZE, false);
  static final NumberRange DOUBLE = new NumberRange(BITS_OF_DOUBLE, true);
  static final NumberRange INTEGER = new NumberRange(UNLIMITED, false);
  static final NumberRange DECIMAL = new NumberRange(UNLIMITED, true);

  /** Whether it has all integers of the other one exactly. */
  public boolean hasDigitsOf(NumberRange other) {
    return bits >= other.bits;
  }

  /** Whether the other one has numbers with a fraction, and this one has not. */
  public boolean lacksFractionOf(NumberRange other) {
    return other.fraction && !fraction;
  }
}
