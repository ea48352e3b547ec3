package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OutputTest {

  @Test
  void behindWhatIsReservedSevenBytesMayBeOverwritten() {
    for (int size = 0; size < 1_100; size++) {
      for (int length = 0; length < 20; length++) {
        Output out = new Output();
        for (int i = 0; i < size; i++) {
          out.write((byte) i);
        }
        int at = out.reserve(length);
        assertThat(at).isEqualTo(size);
        assertThat(out.size()).isEqualTo(size + length);
        assertThat(out.array().length).isGreaterThanOrEqualTo(at + length + Long.BYTES - 1);
      }
    }
  }

  @Test
  void whateverIsAppendedIsThereHoweverOftenTheBytesGrow() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Output out = new Output(random.nextInt(2_000));
      ByteArrayOutputStream expected = new ByteArrayOutputStream();
      for (int step = 0; step < 300; step++) {
        append(out, expected, random);
      }
      assertThat(out.size()).as("seed %s", seed).isEqualTo(expected.size());
      assertThat(out.toByteArray()).as("seed %s", seed).isEqualTo(expected.toByteArray());
      ByteArrayOutputStream streamed = new ByteArrayOutputStream();
      out.writeTo(streamed);
      assertThat(streamed.toByteArray()).as("seed %s", seed).isEqualTo(expected.toByteArray());
      assertThat(out.toText()).as("seed %s", seed).isEqualTo(expected.toString(US_ASCII));
    }
  }

  private static void append(Output out, ByteArrayOutputStream expected, SplittableRandom random) {
    byte[] some = new byte[random.nextInt(random.nextInt(50) == 0 ? 3_000 : 40)];
    Arrays.setAll(new int[some.length], i -> some[i] = (byte) ('a' + random.nextInt(26)));
    switch (random.nextInt(4)) {
      case 0 -> {
        out.write((byte) 'x');
        expected.write('x');
      }
      case 1 -> {
        int from = random.nextInt(some.length + 1);
        out.write(some, from, some.length);
        expected.write(some, from, some.length - from);
      }
      case 2 -> {
        out.writeAscii(new String(some, US_ASCII));
        expected.writeBytes(some);
      }
      default -> {
        int at = out.reserve(some.length);
        System.arraycopy(some, 0, out.array(), at, some.length);
        Words.set(out.array(), at + some.length - 1 + (some.length == 0 ? 1 : 0), -1L);
        if (some.length > 0) {
          out.array()[at + some.length - 1] = some[some.length - 1];
        }
        expected.writeBytes(some);
      }
    }
  }

  @Test
  void wipedBytesAreZerosInTheSameRoom() {
    for (int size : new int[] {0, 1, 511, 512, 513, 5_000}) {
      Output out = new Output();
      out.writeAscii("s".repeat(size));
      int capacity = out.capacity();
      out.wipe();
      assertThat(out.size()).isZero();
      assertThat(out.capacity()).isEqualTo(capacity).isEqualTo(out.array().length);
      assertThat(out.array()).containsOnly(0);
      out.writeAscii("next");
      assertThat(out.toText()).isEqualTo("next");
    }
  }

  @Test
  void thereIsRoomForAsManyBytesAsAskedFor() {
    for (int capacity : new int[] {Integer.MIN_VALUE, -1, 0, 1, 512, 513, 100_000}) {
      assertThat(new Output(capacity).capacity()).isGreaterThanOrEqualTo(Math.max(capacity, 1));
    }
  }

  @Test
  void moreThanAnArrayHoldsIsNotReserved() {
    for (int length :
        new int[] {Integer.MAX_VALUE - 39, Integer.MAX_VALUE - 31, Integer.MAX_VALUE}) {
      Output out = new Output();
      out.writeAscii("[1]");
      assertThatIllegalStateException().isThrownBy(() -> out.reserve(length));
      assertThat(out.toText()).isEqualTo("[1]");
    }
  }

  @Test
  void theLastByteIsReplacedOnlyIfItIsTheOldOne() {
    Output out = new Output();
    out.writeAscii("[1,");
    out.replaceLast((byte) ',', (byte) ']');
    out.replaceLast((byte) ',', (byte) '}');
    assertThat(out.toText()).isEqualTo("[1]}");
    out.truncate(2);
    assertThat(out.toText()).isEqualTo("[1");
  }
}
