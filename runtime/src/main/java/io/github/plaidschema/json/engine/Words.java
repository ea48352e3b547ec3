package io.github.plaidschema.json.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array at once, the first one in the lowest bits. */
final class Words {

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Words() {}

  /** The bytes from an index on, all of which the array has. */
  static long get(byte[] bytes, int at) {
    return (long) WORD.get(bytes, at);
  }

  /** Sets the bytes from an index on, all of which the array has. */
  static void set(byte[] bytes, int at, long word) {
    WORD.set(bytes, at, word);
  }
}
