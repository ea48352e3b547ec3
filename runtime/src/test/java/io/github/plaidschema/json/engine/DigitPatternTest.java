package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitPatternTest {

  private static byte[] bytes(String text) {
    return text.getBytes(US_ASCII);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-00-", "00:00:00", "00000000", "T0000000", "--------"})
  void everyByteIsADigitOrTheCharacterOfThePatternAtItsPlace(String pattern) {
    DigitPattern digits = new DigitPattern(pattern);
    for (int place = 0; place < Long.BYTES; place++) {
      for (int value = 0; value < 256; value++) {
        byte[] bytes = bytes(pattern);
        bytes[place] = (byte) value;
        boolean isDigit = value >= '0' && value <= '9';
        boolean fits = pattern.charAt(place) == '0' ? isDigit : value == pattern.charAt(place);
        long expected = fits && isDigit ? (long) (value - '0') << (place * Byte.SIZE) : 0;
        assertThat(digits.values(Words.get(bytes, 0)))
            .as("%s with %s at %s", pattern, value, place)
            .isEqualTo(fits ? expected : -1);
      }
    }
  }

  @Test
  void allDigitsAreGivenAtOnce() {
    long values = new DigitPattern("0000-00-").values(Words.get(bytes("2019-37-"), 0));
    assertThat(values).isEqualTo(0x00_07_03_00_09_01_00_02L);
  }
}
