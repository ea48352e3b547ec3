package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings of doubles are those that are written. */
class DoubleTextTest {

  private static boolean isWrittenSo(String text) {
    byte[] bytes = ("[" + text).getBytes(US_ASCII);
    double value = DoubleText.parse(bytes, 1, bytes.length);
    return DoubleText.isWrittenSo(value, bytes, 1, bytes.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0.0",
        "7",
        "-10",
        "0.5",
        "-0.1",
        "1.25",
        "0.123456",
        "0.1234567",
        "0.001",
        "9.99E-4",
        "1.0E15",
        "0.30000000000000004"
      })
  void asItIsWritten(String text) {
    assertThat(isWrittenSo(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-0",
        "0.0",
        "7.0",
        "1e1",
        "0.50",
        "0.1234560",
        "0.12345670",
        "0.0010",
        "0.000999",
        "5e-1",
        "5E-1",
        "12.5e-1",
        "1e15",
        "1000000000000000",
        "0.1000000000000000055511151231257827",
        "0.30000000000000003"
      })
  void inAnotherForm(String text) {
    assertThat(isWrittenSo(text)).isFalse();
  }
}
