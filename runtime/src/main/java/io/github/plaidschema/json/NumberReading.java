package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.DoubleText;
import io.github.plaidschema.json.engine.NumberText;
import io.github.plaidschema.json.engine.StringText;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads numbers as Java's types. Only what a type can hold exactly is read; doubles round. */
final class NumberReading {

  private static final String INT = "a 32-bit integer";
  private static final String LONG = "a 64-bit integer";

  private NumberReading() {}

  static int readInt(JsonCursor in) {
    long value = readInteger(in, INT);
    if (value != (int) value) {
      throw in.refused(INT);
    }
    return (int) value;
  }

  static long readLong(JsonCursor in) {
    return readInteger(in, LONG);
  }

  private static long readInteger(JsonCursor in, String expected) {
    if (!in.readShortNumber()) {
      return readLongInteger(in, expected);
    }
    if (in.shortNumber.decimals() > 0) {
      throw in.refused(expected);
    }
    long value = in.shortNumber.unscaled();
    in.countRespelled(value != 0 || in.bytes[in.valueStart] != '-');
    return value;
  }

  private static long readLongInteger(JsonCursor in, String expected) {
    in.readNumber(expected);
    int from = in.valueStart;
    int to = in.position;
    if (!NumberText.isInteger(in.bytes, from, to) || !NumberText.fitsLong(in.bytes, from, to)) {
      throw in.refused(expected);
    }
    long value = NumberText.toLong(in.bytes, from, to);
    in.countRespelled(value != 0 || in.bytes[from] != '-');
    return value;
  }

  static double readDouble(JsonCursor in) {
    if (!in.readShortNumber()) {
      return readLongDouble(in);
    }
    int decimals = in.shortNumber.decimals();
    boolean negative = in.bytes[in.valueStart] == '-';
    double value = DoubleText.of(negative, in.shortNumber.unscaled(), decimals);
    in.countRespelled(
        DoubleText.isWrittenSo(value, decimals, in.bytes, in.valueStart, in.position));
    return value;
  }

  private static double readLongDouble(JsonCursor in) {
    in.readNumber("a number");
    double value = DoubleText.parse(in.bytes, in.valueStart, in.position);
    if (Double.isInfinite(value)) {
      throw in.refused("a number in the range of a double");
    }
    in.countRespelled(DoubleText.isWrittenSo(value, in.bytes, in.valueStart, in.position));
    return value;
  }

  static BigDecimal readBigDecimal(JsonCursor in) {
    BigDecimal value;
    if (in.readShortNumber()) {
      value = BigDecimal.valueOf(in.shortNumber.unscaled(), in.shortNumber.decimals());
    } else {
      in.readNumber("a number");
      value = NumberText.toBigDecimal(in.bytes, in.valueStart, in.position);
    }
    in.countRespelled(NumberText.isWrittenSo(value, in.bytes, in.valueStart, in.position));
    return value;
  }

  static BigInteger readBigInteger(JsonCursor in) {
    in.readNumber("an integer");
    if (!NumberText.isInteger(in.bytes, in.valueStart, in.position)) {
      throw in.refused("an integer");
    }
    BigInteger value = NumberText.toBigInteger(in.bytes, in.valueStart, in.position);
    in.countRespelled(value.signum() != 0 || in.bytes[in.valueStart] != '-');
    return value;
  }

  /** Reads a number as it is spelled. */
  static String readLiteral(JsonCursor in) {
    in.readNumber("a number");
    return StringText.ascii(in.bytes, in.valueStart, in.position);
  }
}
