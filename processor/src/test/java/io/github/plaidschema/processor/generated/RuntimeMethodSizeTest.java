package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.engine.StringText;
import io.github.plaidschema.processor.classfile.CodeLengths;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the generated readers rest on in the runtime: how HotSpot compiles it. */
class RuntimeMethodSizeTest {

  /** The default of FreqInlineSize: a larger method is not copied into its callers. */
  private static final int LARGEST_COPIED = 325;

  @ParameterizedTest
  @CsvSource({
    "StringText, 'plainEnd([BII)I'",
    "Strings, 'read([BII)Ljava/lang/String;'",
    "ShortNumber, 'scan([BII)I'"
  })
  void theScansOfTextsAndNumbersAreOneCopyForAllReaders(String type, String method)
      throws IOException {
    assertThat(lengths(type))
        .hasEntrySatisfying(method, length -> assertThat(length).isGreaterThan(LARGEST_COPIED));
  }

  @ParameterizedTest
  @CsvSource({
    "StringText, specialBytes(J)J",
    "Digits, leading(J)I",
    "Digits, 'value(JI)J'",
    "NameToken, 'match([BII)I'"
  })
  void whatIsSmallIsCopied(String type, String method) throws IOException {
    assertThat(lengths(type))
        .hasEntrySatisfying(method, length -> assertThat(length).isLessThan(LARGEST_COPIED));
  }

  private static Map<String, Integer> lengths(String type) throws IOException {
    try (DataInputStream in =
        new DataInputStream(StringText.class.getResourceAsStream(type + ".class"))) {
      return CodeLengths.of(in);
    }
  }
}
