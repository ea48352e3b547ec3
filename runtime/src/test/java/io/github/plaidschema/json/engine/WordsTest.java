package io.github.plaidschema.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void headAndTailAreThoseOfTheRangeWhateverIsAroundIt() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int length = 0; length <= 20; length++) {
        byte[] range = new byte[length];
        random.nextBytes(range);
        for (int before = 0; before < 16; before++) {
          int behind = random.nextInt(17);
          byte[] bytes = around(range, before, behind, random);
          assertThat(Words.head(bytes, before, before + length))
              .as("seed %s, %s bytes with %s before and %s behind", seed, length, before, behind)
              .isEqualTo(word(range, 0));
          assertThat(Words.tail(bytes, before, before + length))
              .as("seed %s, %s bytes with %s before and %s behind", seed, length, before, behind)
              .isEqualTo(length < Long.BYTES ? 0 : word(range, length - Long.BYTES));
        }
      }
    }
  }

  private static byte[] around(byte[] range, int before, int behind, SplittableRandom random) {
    byte[] bytes = new byte[before + range.length + behind];
    random.nextBytes(bytes);
    System.arraycopy(range, 0, bytes, before, range.length);
    return bytes;
  }

  /** The bytes from an index on, at most eight, the first one in the lowest bits. */
  private static long word(byte[] bytes, int from) {
    long word = 0;
    for (int i = 0; i < Long.BYTES && from + i < bytes.length; i++) {
      word |= (bytes[from + i] & 0xFFL) << (i * Byte.SIZE);
    }
    return word;
  }

  @Test
  void theWordOfATextHasItsCharactersFromTheLowestBitsOn() {
    assertThat(Words.of("")).isZero();
    assertThat(Words.of("null")).isEqualTo(0x6C6C756EL);
    assertThat(Words.of("01234567")).isEqualTo(0x3736353433323130L);
  }

  @Test
  void theFirstBytesOfAWordAreItsLowestBits() {
    long expected = 0;
    for (int count = 0; count <= Long.BYTES; count++) {
      assertThat(Words.firstBytes(count)).isEqualTo(expected);
      expected = expected << Byte.SIZE | 0xFF;
    }
  }
}
