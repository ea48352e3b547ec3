package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NameTokenTest {

  private static final int LONGEST_NAME = 40;

  /** No byte of a name, a quote or a colon. */
  private static final byte HOSTILE = (byte) 0xFF;

  private static String name(int length) {
    return "account_identifier_of_the_institution_no_1".substring(0, length);
  }

  private static byte[] text(String token, int before, int behind) {
    byte[] bytes = token.getBytes(UTF_8);
    byte[] text = new byte[before + bytes.length + behind];
    Arrays.fill(text, HOSTILE);
    System.arraycopy(bytes, 0, text, before, bytes.length);
    return text;
  }

  @Test
  void aTokenIsFoundAtEachDistanceFromTheEnds() {
    for (int length = 0; length <= LONGEST_NAME; length++) {
      NameToken token = new NameToken(name(length), length);
      String spelled = '"' + name(length) + "\":";
      assertThat(token.length()).isEqualTo(spelled.length());
      assertThat(token.field()).isEqualTo(length);
      for (int before = 0; before < 9; before++) {
        for (int behind = 0; behind <= 34; behind++) {
          byte[] text = text(spelled, before, behind);
          for (int end = before; end <= text.length; end++) {
            assertFound(token.match(text, before, end), text, before, before + token.length(), end);
            int behindName = before + token.length() - 1;
            assertFound(token.matchName(text, before, end), text, before, behindName, end);
          }
        }
      }
    }
  }

  /**
   * What ends behind {@code end} is not found; in an array without a word for it, it need not be.
   */
  private static void assertFound(int found, byte[] text, int at, int expected, int end) {
    boolean fitsNoWord = expected < Long.BYTES && at + Long.BYTES > text.length;
    if (expected > end) {
      assertThat(found).isNegative();
    } else if (fitsNoWord) {
      assertThat(found).isIn(-1, expected);
    } else {
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void aTokenThatDiffersInAnyByteIsAnother() {
    for (int length = 0; length <= LONGEST_NAME; length++) {
      NameToken token = new NameToken(name(length), length);
      for (int behind : new int[] {0, 1, 7, 16, 40}) {
        byte[] text = text('"' + name(length) + "\":", 9, behind);
        for (int place = 0; place < token.length(); place++) {
          boolean colon = place == token.length() - 1;
          for (int bit = 0; bit < Byte.SIZE; bit++) {
            text[9 + place] ^= (byte) (1 << bit);
            assertThat(token.match(text, 9, text.length)).isNegative();
            assertThat(token.matchName(text, 9, text.length))
                .isEqualTo(colon ? 9 + token.length() - 1 : -1);
            text[9 + place] ^= (byte) (1 << bit);
          }
        }
      }
    }
  }

  @Test
  void aCopyIsTheTokenWithAtMostSoManyBytesBehindItAsAnOutputSpares() {
    for (int length = 0; length <= LONGEST_NAME; length++) {
      NameToken token = new NameToken(name(length), length);
      byte[] target = new byte[1 + token.length() + Output.SPARE + 1];
      Arrays.fill(target, HOSTILE);
      token.copyTo(target, 1);
      assertThat(new String(target, 1, token.length(), UTF_8))
          .isEqualTo('"' + name(length) + "\":");
      assertThat(target[0]).isEqualTo(HOSTILE);
      assertThat(target[target.length - 1]).isEqualTo(HOSTILE);
    }
  }

  @Test
  void noByteBeyondTheEndOfTheArrayIsRead() {
    for (int length = 0; length <= LONGEST_NAME; length++) {
      NameToken token = new NameToken(name(length), length);
      byte[] spelled = ('"' + name(length) + "\":").getBytes(UTF_8);
      for (int size = 0; size < spelled.length; size++) {
        byte[] text = Arrays.copyOf(spelled, size);
        assertThat(token.match(text, 0, size)).isNegative();
        if (size < spelled.length - 1) {
          assertThat(token.matchName(text, 0, size)).isNegative();
        } else {
          assertFound(token.matchName(text, 0, size), text, 0, size, size);
        }
      }
    }
  }

  @Test
  void noneStandsNowhere() {
    byte[] text = text("\"\":", 8, 40);
    for (int at = 0; at <= text.length; at++) {
      assertThat(NameToken.NONE.match(text, at, text.length)).isNegative();
      assertThat(NameToken.NONE.matchName(text, at, text.length)).isNegative();
    }
    assertThat(NameToken.NONE.match(new byte[0], 0, 0)).isNegative();
  }
}
