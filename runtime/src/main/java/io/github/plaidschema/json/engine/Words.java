package io.github.plaidschema.json.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Eight bytes of an array at once, the first one in the lowest bits. */
public final class Words {

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** A one in each byte, which multiplies a byte into all of them. */
  static final long ONES = 0x0101010101010101L;

  /** The highest bit of each byte. */
  static final long HIGH_BITS = 0x8080808080808080L;

  private Words() {}

  /** The word of up to eight ASCII characters, with zeros behind them. */
  public static long of(String ascii) {
    byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
    return head(bytes, 0, bytes.length);
  }

  /** The bytes from an index on, all of which the array has. */
  public static long get(byte[] bytes, int at) {
    return (long) WORD.get(bytes, at);
  }

  /** The first eight bytes of a range, or all of them, with zeros behind them. */
  static long head(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length >= Long.BYTES) {
      return get(bytes, from);
    }
    if (from <= bytes.length - Long.BYTES) {
      // What stands behind the range is masked out: it may be somebody else's.
      return get(bytes, from) & firstBytes(length);
    }
    long word = 0;
    for (int i = length - 1; i >= 0; i--) {
      word = word << Byte.SIZE | (bytes[from + i] & 0xFF);
    }
    return word;
  }

  /** The bits of the first bytes of a word, 0 to 8 of them. */
  static long firstBytes(int count) {
    return count == Long.BYTES ? -1L : ~(-1L << (count << 3));
  }

  /** The last eight bytes of a range, or 0 if it is shorter. */
  static long tail(byte[] bytes, int from, int to) {
    return to - from >= Long.BYTES ? get(bytes, to - Long.BYTES) : 0;
  }

  /** A number that depends on each bit of two words, in its upper half. */
  static long hash(long first, long second) {
    return (first * 0x9E3779B97F4A7C15L ^ second) * 0xC2B2AE3D27D4EB4FL;
  }

  /** Sets the bytes from an index on, all of which the array has. */
  static void set(byte[] bytes, int at, long word) {
    WORD.set(bytes, at, word);
  }
}
