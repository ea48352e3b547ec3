package io.github.plaidschema.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number, with much behind it and with nothing: the words and the digits must agree. */
class ShortNumberTest {

  private static final int WIDEST = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "-7",
        "10",
        "1234567",
        "12345678",
        "123456789012345",
        "0.0",
        "-0.5",
        "1.10",
        "0.1234567",
        "0.12345678",
        "1234567.1234567",
        "-1234567.1234567",
        "99999999.9",
        "12345678.1234567",
        "1.00000000000000"
      })
  void readsWhatIsShort(String number) {
    for (String behind : new String[] {",", "}", "]", " ", "\n", ":", "/", "\"", "\u00e9"}) {
      for (int room = 0; room <= WIDEST; room++) {
        assertThat(scan(number, behind, room)).isEqualTo(new BigDecimal(number));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "00",
        "01",
        "-01",
        "1.",
        "-1.",
        ".5",
        "1e3",
        "1E3",
        "1.5e3",
        "1.5E3",
        "0e0",
        "1234567e1",
        "1.1234567E1",
        "1234567890123456",
        "1.000000000000000",
        "+1",
        "a",
        "\"1\"",
        "--1",
        "00000001",
        "01.5"
      })
  void rejectsEverythingElse(String text) {
    for (int room = 0; room <= WIDEST; room++) {
      assertThat(scan(text, ",", room)).as("%s, %d bytes behind it", text, room).isNull();
    }
  }

  @Test
  void whatIsBehindTheRangeIsNotRead() {
    byte[] bytes = "1234567.1234567890".getBytes(StandardCharsets.UTF_8);
    for (int end = 1; end <= bytes.length; end++) {
      String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
      ShortNumber number = new ShortNumber();
      int behind = number.scan(bytes, 0, end);
      if (text.endsWith(".") || text.length() > 16) {
        assertThat(behind).as(text).isNegative();
      } else {
        assertThat(behind).as(text).isEqualTo(end);
        assertThat(value(number)).isEqualTo(new BigDecimal(text));
      }
    }
  }

  @Test
  void nothingAtTheEndOfAnArrayIsNoNumber() {
    for (String text : new String[] {"", "1", "[-", "-1"}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(new ShortNumber().scan(bytes, bytes.length, bytes.length)).isNegative();
    }
    assertThat(new ShortNumber().scan(new byte[] {'-', '1'}, 0, 0)).isNegative();
  }

  @RepeatedTest(20)
  void anyNumberIsTheSameWhereverItStands() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      long unscaled = random.nextLong() >> random.nextInt(Long.SIZE);
      BigDecimal any = BigDecimal.valueOf(unscaled, random.nextInt(18));
      String text = any.toPlainString();
      BigDecimal expected = text.replaceAll("[-.]", "").length() <= 15 ? any : null;
      assertThat(scan(text, ",", 0)).as("%s, seed %d", text, seed).isEqualTo(expected);
      assertThat(scan(text, ",", WIDEST)).as("%s, seed %d", text, seed).isEqualTo(expected);
    }
  }

  /** What a number is read as that stands behind other bytes; null if it is not short. */
  private static @Nullable BigDecimal scan(String text, String behind, int room) {
    byte[] before = "[1,".getBytes(StandardCharsets.UTF_8);
    byte[] all = ("[1," + text + behind).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(all, all.length + room);
    Arrays.fill(bytes, all.length, bytes.length, (byte) '9');
    ShortNumber number = new ShortNumber();
    int end = number.scan(bytes, before.length, bytes.length);
    if (end < 0) {
      return null;
    }
    assertThat(end).as(text).isEqualTo(before.length + text.length());
    return value(number);
  }

  private static BigDecimal value(ShortNumber number) {
    return BigDecimal.valueOf(number.unscaled(), number.decimals());
  }
}
