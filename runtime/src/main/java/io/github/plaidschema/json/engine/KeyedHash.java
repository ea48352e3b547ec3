package io.github.plaidschema.json.engine;

import java.util.SplittableRandom;

/**
 * SipHash-1-3 with a key that each virtual machine draws anew: nobody who cannot see hash codes can
 * choose values whose hash codes are equal.
 */
public final class KeyedHash {

  private static final long KEY_0 = randomKey();
  private static final long KEY_1 = randomKey();

  private long v0 = KEY_0 ^ 0x736f6d6570736575L;
  private long v1 = KEY_1 ^ 0x646f72616e646f6dL;
  private long v2 = KEY_0 ^ 0x6c7967656e657261L;
  private long v3 = KEY_1 ^ 0x7465646279746573L;
  private long count;

  private KeyedHash() {}

  /** From the clock and an address, without the files that a secure source of numbers opens. */
  private static long randomKey() {
    long address = System.identityHashCode(new Object());
    return new SplittableRandom().nextLong()
        ^ new SplittableRandom(System.nanoTime() ^ address << 32).nextLong();
  }

  /** The hash code of two numbers in their order. */
  public static int of(long first, long second) {
    return new KeyedHash().add(first).add(second).finish();
  }

  /** The hash code of a text. */
  public static int of(String text) {
    KeyedHash hash = new KeyedHash();
    int length = text.length();
    int at = 0;
    for (; at <= length - 4; at += 4) {
      hash.add(
          text.charAt(at)
              | (long) text.charAt(at + 1) << 16
              | (long) text.charAt(at + 2) << 32
              | (long) text.charAt(at + 3) << 48);
    }
    long rest = 0;
    for (; at < length; at++) {
      rest = rest << 16 | text.charAt(at);
    }
    return hash.add(rest).add(length).finish();
  }

  /** The hash code of bytes. */
  public static int of(byte[] bytes) {
    KeyedHash hash = new KeyedHash();
    for (int at = 0; at < bytes.length; at += Long.BYTES) {
      hash.add(Words.head(bytes, at, Math.min(bytes.length, at + Long.BYTES)));
    }
    return hash.add(bytes.length).finish();
  }

  private KeyedHash add(long word) {
    v3 ^= word;
    round();
    v0 ^= word;
    count++;
    return this;
  }

  private int finish() {
    add(count);
    v2 ^= 0xFF;
    round();
    round();
    round();
    long hash = v0 ^ v1 ^ v2 ^ v3;
    return (int) (hash ^ hash >>> Integer.SIZE);
  }

  private void round() {
    v0 += v1;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v3;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 += v3;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 += v1;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v2 = Long.rotateLeft(v2, 32);
  }
}
