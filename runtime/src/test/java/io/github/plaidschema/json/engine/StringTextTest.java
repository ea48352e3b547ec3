package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StringTextTest {

  @Test
  void theMaskFindsTheFirstSpecialByteForEveryValueInEveryLane() {
    for (byte filler : new byte[] {'a', ' ', 0x7F, '!', '#', '[', ']'}) {
      for (int lane = 0; lane < Long.BYTES; lane++) {
        for (int value = 0; value < 256; value++) {
          byte[] bytes = new byte[Long.BYTES];
          Arrays.fill(bytes, filler);
          bytes[lane] = (byte) value;
          long word = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
          long mask = StringText.specialBytes(word);
          int found = mask == 0 ? Long.BYTES : Long.numberOfTrailingZeros(mask) / 8;
          assertThat(found)
              .as("value %s in lane %s among %s", value, lane, filler)
              .isEqualTo(isSpecial(value) ? lane : Long.BYTES);
        }
      }
    }
  }

  @Test
  void thePlainRunEndsWhereALoopOverSingleBytesEnds() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] =
            (byte) (random.nextInt(12) == 0 ? random.nextInt(256) : 'a' + random.nextInt(26));
      }
      int from = random.nextInt(bytes.length + 1);
      int end = from + random.nextInt(bytes.length - from + 1);
      int expected = from;
      while (expected < end && !isSpecial(bytes[expected] & 0xFF)) {
        expected++;
      }
      assertThat(StringText.plainEnd(bytes, from, end)).isEqualTo(expected);
    }
  }

  private static boolean isSpecial(int value) {
    return value < ' ' || value > 0x7F || value == '"' || value == '\\';
  }

  @Test
  void everySequenceOfUpToThreeBytesIsJudgedAsTheStrictDecoderOfTheJdkJudgesIt() {
    for (int first = 0x80; first < 256; first++) {
      assertJudgedAsByTheJdk((byte) first);
      for (int second = 0; second < 256; second++) {
        assertJudgedAsByTheJdk((byte) first, (byte) second);
        for (int third : new int[] {0, 'a', '"', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0}) {
          assertJudgedAsByTheJdk((byte) first, (byte) second, (byte) third);
        }
      }
    }
  }

  @Test
  void sequencesOfFourBytesAreJudgedAsTheStrictDecoderOfTheJdkJudgesThem() {
    for (int first = 0xEE; first < 256; first++) {
      for (int second = 0x70; second < 0xD0; second++) {
        for (int third : new int[] {'a', 0x7F, 0x80, 0xBF, 0xC0}) {
          for (int fourth : new int[] {'a', 0x7F, 0x80, 0xBF, 0xC0}) {
            assertJudgedAsByTheJdk((byte) first, (byte) second, (byte) third, (byte) fourth);
          }
        }
      }
    }
  }

  private static void assertJudgedAsByTheJdk(byte... content) {
    byte[] quoted = Arrays.copyOf(content, content.length + 1);
    quoted[content.length] = '"';
    Throwable rejection =
        catchThrowable(
            () -> {
              int quote = StringText.closingQuote(quoted, 0, quoted.length);
              assertThat(StringText.decode(quoted, 0, quote))
                  .isEqualTo(new String(quoted, 0, quote, UTF_8));
            });
    boolean accepted = decodes(content) && indexOfSpecial(content) < 0;
    int quote = indexOf(content, (byte) '"');
    if (quote >= 0) {
      accepted = decodes(Arrays.copyOf(content, quote));
    }
    assertThat(rejection == null).as(Arrays.toString(content)).isEqualTo(accepted);
    if (rejection != null) {
      assertThat(rejection).isInstanceOf(Rejection.class);
    }
  }

  private static int indexOfSpecial(byte[] content) {
    for (int i = 0; i < content.length; i++) {
      if ((content[i] >= 0 && content[i] < ' ') || content[i] == '\\') {
        return i;
      }
    }
    return -1;
  }

  private static int indexOf(byte[] content, byte searched) {
    for (int i = 0; i < content.length; i++) {
      if (content[i] == searched) {
        return i;
      }
    }
    return -1;
  }

  private static boolean decodes(byte[] content) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException rejected) {
      return false;
    }
  }

  @Test
  void aPlainStretchEndsAtTheFirstSpecialByteWhereverItLies() {
    byte[] specials = {'"', '\\', 0, 0x1F, (byte) 0x80, (byte) 0xFF};
    for (int before : new int[] {0, 1, 5, 9}) {
      for (int length = 0; length <= 130; length++) {
        for (int behind : new int[] {0, 1, 7, 8}) {
          byte[] bytes = new byte[before + length + behind];
          Arrays.fill(bytes, (byte) '"');
          Arrays.fill(bytes, before, before + length, (byte) 'a');
          int end = before + length;
          assertThat(StringText.plainEnd(bytes, before, end)).isEqualTo(end);
          assertThat(StringText.distantPlainEnd(bytes, before, end)).isEqualTo(end);
          for (int place = before; place < end; place++) {
            bytes[place] = specials[(place + length) % specials.length];
            assertThat(StringText.plainEnd(bytes, before, end)).isEqualTo(place);
            assertThat(StringText.distantPlainEnd(bytes, before, end)).isEqualTo(place);
            bytes[place] = 'a';
          }
        }
      }
    }
  }

  @Test
  void aPlainStretchThatBeginsBehindTheEndIsEmpty() {
    for (int end = 0; end < 20; end++) {
      byte[] bytes = new byte[20];
      assertThat(StringText.plainEnd(bytes, end + 1, end)).isEqualTo(end + 1);
      assertThat(StringText.distantPlainEnd(bytes, end + 1, end)).isEqualTo(end + 1);
    }
  }

  @Test
  void everyEscapeStandsForItsCharacter() {
    assertDecoded("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t");
    assertDecoded("a\\u0041\\u00e9\\u20AC\\uD834\\uDd1e\\u0000z", "aAé€\uD834\uDD1E\0z");
    assertDecoded("é\\n€", "é\n€");
  }

  @Test
  void everyCodePointSurvivesBeingEscaped() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character += 13) {
      if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(character)) {
          escaped.append(String.format("\\u%04x", (int) unit));
        }
        assertDecoded(escaped.toString(), Character.toString(character));
      }
    }
  }

  private static void assertDecoded(String content, String expected) {
    byte[] bytes = (content + '"').getBytes(UTF_8);
    int quote = StringText.closingQuote(bytes, 0, bytes.length);
    assertThat(quote).isEqualTo(bytes.length - 1);
    assertThat(StringText.decode(bytes, 0, quote)).isEqualTo(expected);
  }

  @Test
  void aTextIsEncodedAsTheJdkEncodesItUnlessItHasALoneSurrogate() {
    assertThat(Utf8.encode("aé€\uD834\uDD1E")).isEqualTo("aé€\uD834\uDD1E".getBytes(UTF_8));
    assertThat(Utf8.encode("a\uD834b"))
        .isEqualTo(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xB4});
    assertThat(Utf8.loneSurrogate("a\uDD1E\uD834")).isEqualTo(1);
    assertThat(Utf8.loneSurrogate("ab\uD834")).isEqualTo(2);
    assertThat(Utf8.loneSurrogate("\uD834\uDD1E")).isEqualTo(-1);
  }
}
