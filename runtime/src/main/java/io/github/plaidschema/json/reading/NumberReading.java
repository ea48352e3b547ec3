package io.github.plaidschema.json.reading;

import io.github.plaidschema.json.engine.Digits;
import io.github.plaidschema.json.engine.DoubleText;
import io.github.plaidschema.json.engine.NotInlined;
import io.github.plaidschema.json.engine.NumberText;
import io.github.plaidschema.json.engine.ShortNumber;
import io.github.plaidschema.json.engine.StringText;
import io.github.plaidschema.json.engine.Words;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads numbers as Java's types. Only what a type can hold exactly is read; doubles round. */
public final class NumberReading {

  private static final String INT = "a 32-bit integer";
  private static final String LONG = "a 64-bit integer";
  private static final String INTEGER = "an integer";
  private static final String NUMBER = "a number";

  private NumberReading() {}

  public static int readInt(Cursor in) {
    long value = readInteger(in, INT);
    if (value != (int) value) {
      in.otherValue(INT);
      return 0;
    }
    return (int) value;
  }

  public static long readLong(Cursor in) {
    return readInteger(in, LONG);
  }

  private static long readInteger(Cursor in, String expected) {
    if (!in.readShortNumber()) {
      return readLongInteger(in, expected);
    }
    if (in.shortNumber().decimals() > 0) {
      in.otherValue(expected);
      return 0;
    }
    long value = in.shortNumber().unscaled();
    in.countRespelled(value != 0 || in.bytes[in.valueStart] != '-');
    return value;
  }

  private static long readLongInteger(Cursor in, String expected) {
    if (!in.readNumber(expected)) {
      return 0;
    }
    int from = in.valueStart;
    int to = in.position;
    if (!NumberText.isInteger(in.bytes, from, to) || !NumberText.fitsLong(in.bytes, from, to)) {
      in.otherValue(expected);
      return 0;
    }
    long value = NumberText.toLong(in.bytes, from, to);
    in.countRespelled(value != 0 || in.bytes[from] != '-');
    return value;
  }

  /**
   * Reads a double.
   *
   * <p>First one of up to seven digits before and behind the point, by words, as {@link
   * ShortNumber#scan} does, but with all that a double needs in the same method, so that a double
   * costs the caller one call.
   */
  @NotInlined
  public static double readDouble(Cursor in) {
    int from = in.beginValue();
    byte[] bytes = in.bytes;
    boolean negative = in.first == '-';
    int at = negative ? from + 1 : from;
    if (at <= in.end - 3 * Long.BYTES) {
      long whole = Words.get(bytes, at);
      int length = Digits.leading(whole);
      if (Digits.isShort(length) && (length == 1 || bytes[at] != '0')) {
        int point = at + length;
        if (bytes[point] == '.') {
          long fraction = Words.get(bytes, point + 1);
          int decimals = Digits.leading(fraction);
          int behind = point + 1 + decimals;
          if (Digits.isShort(decimals)
              && !NumberText.isExponent(bytes[behind])
              && in.endShortNumber(behind)) {
            long unscaled =
                Digits.value(whole, length) * Digits.powerOfTen(decimals)
                    + Digits.value(fraction, decimals);
            double value = DoubleText.of(negative, unscaled, decimals);
            in.countRespelled(DoubleText.isWrittenSo(value, decimals, bytes, from, behind));
            return value;
          }
        } else if (!NumberText.isExponent(bytes[point]) && in.endShortNumber(point)) {
          double value = DoubleText.of(negative, Digits.value(whole, length), 0);
          in.countRespelled(DoubleText.isWrittenSo(value, 0, bytes, from, point));
          return value;
        }
      }
    }
    double value;
    if (in.readShortNumber()) {
      value = DoubleText.of(negative, in.shortNumber().unscaled(), in.shortNumber().decimals());
    } else {
      if (!in.readNumber(NUMBER)) {
        return 0;
      }
      value = DoubleText.parse(bytes, from, in.position);
      if (Double.isInfinite(value)) {
        in.otherValue("a number in the range of a double");
        return 0;
      }
    }
    in.countRespelled(DoubleText.isWrittenSo(value, bytes, from, in.position));
    return value;
  }

  public static BigDecimal readBigDecimal(Cursor in) {
    BigDecimal value;
    if (in.readShortNumber()) {
      value = BigDecimal.valueOf(in.shortNumber().unscaled(), in.shortNumber().decimals());
    } else if (!in.readNumber(NUMBER)) {
      return in.noValue();
    } else {
      value = NumberText.toBigDecimal(in.bytes, in.valueStart, in.position);
    }
    in.countRespelled(NumberText.isWrittenSo(value, in.bytes, in.valueStart, in.position));
    return value;
  }

  public static BigInteger readBigInteger(Cursor in) {
    if (!in.readNumber(INTEGER)) {
      return in.noValue();
    }
    if (!NumberText.isInteger(in.bytes, in.valueStart, in.position)) {
      in.otherValue(INTEGER);
      return in.noValue();
    }
    BigInteger value = NumberText.toBigInteger(in.bytes, in.valueStart, in.position);
    in.countRespelled(value.signum() != 0 || in.bytes[in.valueStart] != '-');
    return value;
  }

  /** Reads a number as it is spelled. */
  public static String readLiteral(Cursor in) {
    if (!in.readNumber(NUMBER)) {
      return in.noValue();
    }
    return StringText.ascii(in.bytes, in.valueStart, in.position);
  }
}
