package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is often sent in place of JSON in UTF-8 is named, and what to do about it. */
class ForeignEncodingTest {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  static Stream<String> documents() {
    return Stream.of(
        "{}",
        "{\"a\":1}",
        " {\"a\":1}",
        "\r\n[1]",
        "[]",
        "\"text\"",
        "1",
        "-1",
        "12",
        "true",
        "false",
        "null",
        "{\"\u20ac\":\"\ud83d\ude00\"}",
        "[\"\u4e2d\"]",
        "\"\u4e2d\"");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aByteOrderMarkIsNamed(String json) throws IOException {
    String expected = "$: expected JSON in UTF-8, found a byte order mark (U+FEFF): leave it out";

    assertNamed(("\uFEFF" + json).getBytes(UTF_8), expected);
    assertThat(rejected(JsonValue.CODEC, () -> JsonValue.CODEC.read("\uFEFF" + json)))
        .hasMessageStartingWith(expected);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void gzipIsNamed(String json) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(json.getBytes(UTF_8));
    }

    assertNamed(
        compressed.toByteArray(), "$: expected JSON in UTF-8, found gzip: decompress it first");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void otherUnicodeEncodingsAreNamed(String json) throws IOException {
    for (String mark : List.of("", "\uFEFF")) {
      String without = mark.isEmpty() ? "without" : "with";
      assertNamed((mark + json).getBytes(UTF_16LE), unicode("UTF-16 (little-endian", without));
      assertNamed((mark + json).getBytes(UTF_16BE), unicode("UTF-16 (big-endian", without));
      assertNamed((mark + json).getBytes(UTF_32LE), unicode("UTF-32 (little-endian", without));
      assertNamed((mark + json).getBytes(UTF_32BE), unicode("UTF-32 (big-endian", without));
    }
  }

  private static String unicode(String encoding, String without) {
    return "$: expected JSON in UTF-8, found "
        + encoding
        + ", "
        + without
        + " a byte order mark): decode it to a String, and read that (line 1, column 1, byte 0)";
  }

  @Test
  void whatIsOnlyMalformedIsNotTakenForAnotherEncoding() {
    for (byte[] json :
        List.of(
            new byte[0],
            new byte[] {0},
            new byte[] {0, 0},
            new byte[] {'{', 0, '}'},
            new byte[] {'{', 0, '}', '}'},
            new byte[] {'1', '2', 0, 0},
            new byte[] {(byte) 0xEF, (byte) 0xBB},
            new byte[] {(byte) 0x1F},
            new byte[] {' ', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '1'})) {
      JsonException rejected = rejected(JsonValue.CODEC, () -> JsonValue.CODEC.read(json));
      assertThat(rejected.expected()).isNotEqualTo("JSON in UTF-8");
    }
  }

  @Test
  void aByteOrderMarkWithinADocumentIsNamed() {
    assertThat(rejected(JsonValue.CODEC, () -> JsonValue.CODEC.read("[\uFEFF1]")))
        .hasMessageStartingWith("$[0]: expected a value, found a byte order mark (U+FEFF)");
  }

  /** By every codec, from every source, as a part of an array and by a check. */
  private static void assertNamed(byte[] document, String message) throws IOException {
    byte[] within = new byte[document.length + 2];
    System.arraycopy(document, 0, within, 1, document.length);
    for (JsonCodec<?> codec :
        List.of(
            JsonValue.CODEC, JsonValue.CODEC.strict(), JsonValue.CODEC.listOf(), new Skipping())) {
      assertThat(rejected(codec, () -> codec.read(document))).hasMessageStartingWith(message);
      assertThat(rejected(codec, () -> codec.read(within, 1, document.length)))
          .hasMessageStartingWith(message);
      assertThat(rejected(codec, () -> codec.read(new ByteArrayInputStream(document))))
          .hasMessageStartingWith(message);
      assertThat(codec.check(document)).singleElement().asString().startsWith(message);
    }
  }

  private interface Reading {
    Object read() throws IOException;
  }

  private static JsonException rejected(JsonCodec<?> codec, Reading reading) {
    JsonException rejected = catchThrowableOfType(JsonException.class, reading::read);
    assertThat(rejected).as(codec.getClass().getSimpleName()).isNotNull();
    assertThat(rejected.offset()).isNotNegative();
    return rejected;
  }

  private static final class Skipping extends JsonCodec<String> {
    @Override
    public String read(JsonReader in) {
      in.skipValue();
      return "skipped";
    }

    @Override
    public void write(JsonWriter out, String value) {
      out.writeString(value);
    }
  }
}
