package io.github.plaidschema.http;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The bytes of a body, copied together as they come, up to one more than the limit. To keep the
 * buffers instead would let a service that sends single bytes have a buffer kept for each.
 */
final class BodyBytes {

  private static final int FIRST_CAPACITY = 8 << 10;

  /** So much is allocated because the service announces it; for more, it has to send something. */
  private static final int MOST_ON_TRUST = 1 << 20;

  private final int most;
  private final int firstCapacity;
  private byte[] bytes = new byte[0];
  private int size;

  /**
   * No bytes yet.
   *
   * @param maxBytes how many a body may have, less than {@link Integer#MAX_VALUE}
   * @param announced how many the service says that it sends, which may be wrong
   */
  BodyBytes(int maxBytes, OptionalLong announced) {
    this.most = maxBytes + 1;
    this.firstCapacity =
        (int) Math.min(Math.max(announced.orElse(FIRST_CAPACITY), 0), MOST_ON_TRUST);
  }

  /** Takes the bytes of a buffer, at most as many as show that the body is too large. */
  void add(ByteBuffer buffer) {
    int count = Math.min(buffer.remaining(), most - size);
    int needed = size + count;
    if (needed > bytes.length) {
      long roomy = Math.max(Math.max(needed, firstCapacity), 2L * bytes.length);
      bytes = Arrays.copyOf(bytes, (int) Math.min(roomy, most));
    }
    buffer.get(bytes, size, count);
    size = needed;
  }

  boolean tooMany() {
    return size == most;
  }

  <T> T read(BodyReading<T> reading) {
    return reading.read(bytes, 0, size);
  }
}
