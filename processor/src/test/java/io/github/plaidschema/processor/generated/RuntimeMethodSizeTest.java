package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.processor.classfile.CodeLengths;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the generated readers rest on in the runtime: how HotSpot compiles it. */
class RuntimeMethodSizeTest {

  /** The default of FreqInlineSize: a larger method is not copied into its callers. */
  private static final int LARGEST_COPIED = 325;

  private static final String CURSOR = "Lio/github/plaidschema/json/reading/Cursor;";
  private static final String NAMES = "Lio/github/plaidschema/json/engine/FieldTable;";

  @ParameterizedTest
  @MethodSource
  void whatEveryReaderCallsIsOneCopyForAll(String type, String method) throws IOException {
    assertThat(lengths(type))
        .hasEntrySatisfying(method, length -> assertThat(length).isGreaterThan(LARGEST_COPIED));
  }

  static Stream<Arguments> whatEveryReaderCallsIsOneCopyForAll() {
    return Stream.of(
        arguments("reading/FieldReading", "nextField(" + CURSOR + NAMES + ")I"),
        arguments("reading/StringReading", "readString(" + CURSOR + ")Ljava/lang/String;"),
        arguments("reading/NumberReading", "readDouble(" + CURSOR + ")D"),
        arguments("reading/TemporalReading", "readLocalDate(" + CURSOR + ")Ljava/time/LocalDate;"),
        arguments("engine/TemporalText", "quotedUtc([BII)Ljava/time/OffsetDateTime;"),
        arguments("engine/StringText", "plainEnd([BII)I"),
        arguments("engine/ShortNumber", "scan([BII)I"));
  }

  @ParameterizedTest
  @CsvSource({
    "engine/StringText, specialBytes(J)J",
    "engine/Digits, leading(J)I",
    "engine/Digits, 'value(JI)J'",
    "engine/NameToken, 'match([BII)I'"
  })
  void whatIsSmallIsCopied(String type, String method) throws IOException {
    assertThat(lengths(type))
        .hasEntrySatisfying(method, length -> assertThat(length).isLessThan(LARGEST_COPIED));
  }

  private static Map<String, Integer> lengths(String type) throws IOException {
    try (DataInputStream in =
        new DataInputStream(JsonReader.class.getResourceAsStream(type + ".class"))) {
      return CodeLengths.of(in);
    }
  }
}
