package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberOutputTest {

  private static String written(double value) {
    Output out = new Output();
    NumberOutput.write(out, value);
    return out.toText();
  }

  private static double read(String text) {
    byte[] bytes = ("[" + text).getBytes(US_ASCII);
    return DoubleText.parse(bytes, 1, bytes.length);
  }

  private static boolean isWrittenSo(double value, String text) {
    byte[] bytes = ("[" + text + "]").getBytes(US_ASCII);
    return DoubleText.isWrittenSo(value, bytes, 1, bytes.length - 1);
  }

  @Test
  void amountsWithUpToSixDecimalsAreWrittenWithTheirOwnDigits() {
    for (long unscaled = 0; unscaled < 300_000; unscaled++) {
      assertPlain(unscaled, (int) (unscaled % 7));
    }
    for (int scale = 0; scale <= 6; scale++) {
      long last = BigDecimal.ONE.movePointRight(7 + scale).longValueExact() - 1;
      for (long unscaled = last - 1_000; unscaled <= last; unscaled++) {
        assertPlain(unscaled, scale);
      }
      SplittableRandom random = new SplittableRandom(scale);
      for (int round = 0; round < 50_000; round++) {
        assertPlain(random.nextLong(1 + (last >> random.nextInt(24))), scale);
      }
    }
  }

  private static void assertPlain(long unscaled, int scale) {
    BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);
    double value = decimal.doubleValue();
    String text = written(value);
    if (value >= 1e-3) {
      BigDecimal shortest = decimal.stripTrailingZeros();
      String plain = shortest.setScale(Math.max(0, shortest.scale())).toPlainString();
      assertThat(text).isEqualTo(plain);
      assertThat(written(-value)).isEqualTo("-" + plain);
    }
    assertThat(read(text)).isEqualTo(value);
    assertThat(Double.parseDouble(text)).isEqualTo(value);
  }

  @Test
  void everyDoubleReadsBackAndIsTheShortestTextOfTheJdkWhereThatIsShortest() {
    SplittableRandom random = new SplittableRandom(20);
    int compared = 0;
    int whole = 0;
    for (int round = 0; round < 100_000; round++) {
      double value = randomDouble(random);
      String text = written(value);
      String jdk = Double.toString(value);
      assertThat(Double.parseDouble(text)).as(jdk).isEqualTo(value);
      assertThat(read(text)).as(jdk).isEqualTo(value);
      if (DoubleSpelling.isInteger(value)) {
        assertThat(text).isEqualTo(DoubleSpelling.of(value));
        whole++;
      } else if (isShortest(jdk, value)) {
        assertThat(text).isEqualTo(jdk);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(50_000);
    assertThat(whole).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0.0",
    "1, 1",
    "-1, -1",
    "0.5, 0.5",
    "1234567, 1234567",
    "12345678, 12345678",
    "999999999999999, 999999999999999",
    "-999999999999999, -999999999999999",
    "1e15, 1.0E15",
    "-1e15, -1.0E15",
    "9223372036854775807, 9.223372036854776E18",
    "1e300, 1.0E300",
    "999999999999999.9, 9.999999999999999E14"
  })
  void anIntegerOfUpToFifteenDigitsHasNoFraction(double value, String text) {
    assertThat(written(value)).isEqualTo(text);
  }

  private static double randomDouble(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> {
        double any = Double.longBitsToDouble(random.nextLong());
        yield Double.isFinite(any) ? any : Double.MIN_VALUE;
      }
      case 1 -> random.nextDouble(-2e7, 2e7);
      case 2 -> Math.nextUp(random.nextInt(100_000_000) / 100.0);
      default -> random.nextInt(-1_000_000, 1_000_000) / Math.pow(10, random.nextInt(12));
    };
  }

  /** Whether no decimal of fewer digits is the same double. */
  private static boolean isShortest(String text, double value) {
    BigDecimal decimal = new BigDecimal(text);
    int digits = decimal.stripTrailingZeros().precision();
    boolean trailingZero = !text.contains("E") && text.endsWith("0") && !text.endsWith(".0");
    return !trailingZero
        && (digits == 1
            || new BigDecimal(value).round(new MathContext(digits - 1)).doubleValue() != value);
  }

  @Test
  void aTextIsWrittenSoExactlyIfWritingGivesIt() {
    for (int thousandths = 0; thousandths < 20_000; thousandths++) {
      assertWrittenSo(thousandths / 1_000.0);
    }
    SplittableRandom random = new SplittableRandom(21);
    int same = 0;
    for (int round = 0; round < 30_000; round++) {
      double value = randomDouble(random);
      assertWrittenSo(value);
      same += isWrittenSo(value, written(value)) ? 1 : 0;
    }
    assertThat(same).isEqualTo(30_000);
  }

  private static void assertWrittenSo(double value) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal shortest = new BigDecimal(written(value));
    List<String> spellings =
        List.of(
            written(value),
            written(value) + (written(value).matches("-?[0-9]+[.][0-9]+") ? "0" : ""),
            Double.toString(value),
            Double.toString(value).replace('E', 'e'),
            Double.toString(value).replaceFirst("[.]0$", ""),
            shortest.toString(),
            shortest.toPlainString(),
            shortest.stripTrailingZeros().toPlainString(),
            shortest.setScale(Math.max(1, shortest.scale()) + 1).toPlainString(),
            exact.round(new MathContext(17)).toString(),
            exact.round(new MathContext(20)).toPlainString());
    for (String text : spellings) {
      double read = Double.parseDouble(text);
      if (Double.isFinite(read)) {
        assertThat(isWrittenSo(read, text)).as(text).isEqualTo(written(read).equals(text));
      }
    }
  }
}
