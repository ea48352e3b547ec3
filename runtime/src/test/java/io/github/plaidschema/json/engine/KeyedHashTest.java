package io.github.plaidschema.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Hash codes beside SipHash as its paper describes it, with the key of this virtual machine. */
class KeyedHashTest {

  private static final long[] PARAMETERS = {
    0x736f6d6570736575L, 0x646f72616e646f6dL, 0x6c7967656e657261L, 0x7465646279746573L
  };

  private static long sipHash(int compressing, int finishing, long[] key, long... words) {
    long[] v = PARAMETERS.clone();
    for (int i = 0; i < v.length; i++) {
      v[i] ^= key[i % 2];
    }
    for (long word : words) {
      v[3] ^= word;
      rounds(v, compressing);
      v[0] ^= word;
    }
    v[2] ^= 0xFF;
    rounds(v, finishing);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
  }

  private static void rounds(long[] v, int count) {
    for (int i = 0; i < count; i++) {
      mix(v, 0, 1, 13);
      mix(v, 2, 3, 16);
      v[0] = Long.rotateLeft(v[0], 32);
      mix(v, 2, 1, 17);
      mix(v, 0, 3, 21);
      v[2] = Long.rotateLeft(v[2], 32);
    }
  }

  private static void mix(long[] v, int sum, int turned, int bits) {
    v[sum] += v[turned];
    v[turned] = Long.rotateLeft(v[turned], bits) ^ v[sum];
  }

  private static int folded(long... words) throws ReflectiveOperationException {
    long[] counted = Arrays.copyOf(words, words.length + 1);
    counted[words.length] = words.length;
    long hash = sipHash(1, 3, new long[] {key("KEY_0"), key("KEY_1")}, counted);
    return (int) (hash ^ (hash >>> 32));
  }

  private static long key(String name) throws ReflectiveOperationException {
    Field field = KeyedHash.class.getDeclaredField(name);
    field.setAccessible(true);
    return field.getLong(null);
  }

  @Test
  void theOracleComputesTheExampleOfThePaper() {
    long[] key = {0x0706050403020100L, 0x0f0e0d0c0b0a0908L};
    assertThat(sipHash(2, 4, key, 0x0706050403020100L, 0x0f0e0d0c0b0a0908L))
        .isEqualTo(0xa129ca6149be45e5L);
  }

  @Test
  void numbersAreHashedInTheirOrder() throws ReflectiveOperationException {
    SplittableRandom random = new SplittableRandom(41);
    for (int round = 0; round < 100; round++) {
      long first = random.nextLong();
      long second = random.nextLong();
      assertThat(KeyedHash.of(first, second)).isEqualTo(folded(first, second));
    }
  }

  @Test
  void everyByteOfBytesAndTheirLengthAreHashed() throws ReflectiveOperationException {
    SplittableRandom random = new SplittableRandom(42);
    for (int length = 0; length < 40; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      int words = (length + 7) / 8;
      long[] expected = new long[words + 1];
      ByteBuffer.wrap(Arrays.copyOf(bytes, words * 8))
          .order(ByteOrder.LITTLE_ENDIAN)
          .asLongBuffer()
          .get(expected, 0, words);
      expected[words] = length;
      assertThat(KeyedHash.of(bytes)).isEqualTo(folded(expected));
    }
  }

  @Test
  void everyCharacterOfATextAndItsLengthAreHashed() throws ReflectiveOperationException {
    SplittableRandom random = new SplittableRandom(43);
    for (int length = 0; length < 20; length++) {
      char[] text = new char[length];
      long[] expected = new long[length / 4 + 2];
      for (int i = 0; i < length; i++) {
        text[i] = (char) random.nextInt(0x10000);
        if (i < length / 4 * 4) {
          expected[i / 4] |= (long) text[i] << (16 * (i % 4));
        } else {
          expected[i / 4] = (expected[i / 4] << 16) | text[i];
        }
      }
      expected[length / 4 + 1] = length;
      assertThat(KeyedHash.of(new String(text))).isEqualTo(folded(expected));
    }
  }
}
