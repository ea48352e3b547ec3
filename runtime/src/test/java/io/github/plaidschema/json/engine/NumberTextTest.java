package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NumberTextTest {

  private static final Pattern GRAMMAR =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  @Test
  void exactlyWhatTheGrammarSaysIsANumber() {
    SplittableRandom random = new SplittableRandom(2);
    String characters = "0123456789-+.eE";
    for (int round = 0; round < 100_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(8);
      for (int i = 0; i < length; i++) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      assertThat(isNumber(text.toString()))
          .as(text.toString())
          .isEqualTo(GRAMMAR.matcher(text).matches());
    }
  }

  private static boolean isNumber(String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    try {
      return NumberText.end(bytes, 0, bytes.length, 1_000, 999_999_999) == bytes.length;
    } catch (Rejection rejection) {
      return false;
    }
  }

  @Test
  void doublesAreRoundedAsTheJdkRoundsThem() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 100_000; round++) {
      String text = randomNumber(random);
      byte[] bytes = ("[" + text).getBytes(US_ASCII);
      double expected = Double.parseDouble(text);
      double actual = DoubleText.parse(bytes, 1, bytes.length);
      assertThat(Double.doubleToLongBits(actual))
          .as(text)
          .isEqualTo(Double.doubleToLongBits(expected));
      assertThat(DoubleText.isWrittenSo(actual, bytes, 1, bytes.length))
          .as(text)
          .isEqualTo(DoubleSpelling.of(actual).equals(text));
    }
  }

  @Test
  void decimalsAreTheOnesOfTheJdk() {
    SplittableRandom random = new SplittableRandom(4);
    for (int round = 0; round < 100_000; round++) {
      String text = randomNumber(random);
      byte[] bytes = ("[" + text).getBytes(US_ASCII);
      BigDecimal actual = NumberText.toBigDecimal(bytes, 1, bytes.length);
      assertThat(actual).as(text).isEqualTo(new BigDecimal(text));
      assertThat(NumberText.isWrittenSo(actual, bytes, 1, bytes.length))
          .as(text)
          .isEqualTo(actual.toString().equals(text));
    }
  }

  @Test
  void integersAreTheOnesOfTheJdk() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 100_000; round++) {
      BigInteger value = new BigInteger(Long.toString(random.nextLong() >> random.nextInt(64)));
      if (round % 3 == 0) {
        value = value.multiply(BigInteger.valueOf(random.nextLong()));
      }
      assertInteger(value);
    }
    for (int near = -3; near <= 3; near++) {
      assertInteger(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.valueOf(near)));
      assertInteger(BigInteger.valueOf(Long.MIN_VALUE).add(BigInteger.valueOf(near)));
      assertInteger(BigInteger.TEN.pow(19).add(BigInteger.valueOf(near)));
      assertInteger(BigInteger.TEN.pow(18).negate().add(BigInteger.valueOf(near)));
    }
  }

  private static void assertInteger(BigInteger value) {
    byte[] bytes = ("[" + value).getBytes(US_ASCII);
    boolean fits = value.bitLength() < Long.SIZE;
    assertThat(NumberText.fitsLong(bytes, 1, bytes.length)).as("%s", value).isEqualTo(fits);
    assertThat(NumberText.toBigInteger(bytes, 1, bytes.length)).isEqualTo(value);
    if (fits) {
      assertThat(NumberText.toLong(bytes, 1, bytes.length)).isEqualTo(value.longValue());
    }
  }

  private static String randomNumber(SplittableRandom random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
    int digits = 1 + random.nextInt(random.nextInt(4) == 0 ? 24 : 9);
    text.append(random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(9));
    if (text.charAt(text.length() - 1) != '0') {
      appendDigits(text, digits - 1, random);
    }
    if (random.nextInt(3) > 0) {
      appendDigits(text.append('.'), 1 + random.nextInt(random.nextInt(4) == 0 ? 20 : 4), random);
    }
    if (random.nextInt(6) == 0) {
      text.append(random.nextBoolean() ? 'e' : 'E');
      text.append(new String[] {"", "+", "-"}[random.nextInt(3)]).append(random.nextInt(400));
    }
    return text.toString();
  }

  private static void appendDigits(StringBuilder text, int count, SplittableRandom random) {
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
    }
  }

  @Test
  void writtenNumbersReadBack() {
    SplittableRandom random = new SplittableRandom(6);
    for (int round = 0; round < 100_000; round++) {
      long value = random.nextLong() >> random.nextInt(64);
      Output out = new Output();
      NumberOutput.write(out, value);
      assertThat(out.toText()).isEqualTo(Long.toString(value));
      double floating = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(floating)) {
        Output written = new Output();
        NumberOutput.write(written, floating);
        assertThat(isNumber(written.toText())).isTrue();
        assertThat(DoubleText.parse(written.toByteArray(), 0, written.size())).isEqualTo(floating);
      }
    }
    Output out = new Output();
    NumberOutput.write(out, Long.MIN_VALUE);
    NumberOutput.write(out, 0);
    assertThat(out.toText()).isEqualTo("-92233720368547758080");
  }
}
