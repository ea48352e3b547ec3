package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.plaidschema.json.Account.Kind;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonCodecsTest {

  private static final JsonCodec<Currency> CURRENCY =
      JsonCodecs.STRING.map(Currency::getInstance, Currency::getCurrencyCode);

  @Test
  void scalarsRoundTrip() {
    roundTrips(JsonCodecs.STRING, "\"a\\n\"");
    roundTrips(JsonCodecs.BOOLEAN, "true");
    roundTrips(JsonCodecs.INTEGER, "-5");
    roundTrips(JsonCodecs.LONG, "9223372036854775807");
    roundTrips(JsonCodecs.DOUBLE, "0.5");
    roundTrips(JsonCodecs.BIG_DECIMAL, "1.10");
    roundTrips(JsonCodecs.BIG_INTEGER, "100000000000000000000");
    roundTrips(JsonCodecs.LOCAL_DATE, "\"2024-02-29\"");
    roundTrips(JsonCodecs.LOCAL_TIME, "\"09:30:01\"");
    roundTrips(JsonCodecs.LOCAL_DATE_TIME, "\"2024-02-29T09:30:01\"");
    roundTrips(JsonCodecs.OFFSET_DATE_TIME, "\"2024-02-29T09:30:01+01:00\"");
    roundTrips(JsonCodecs.INSTANT, "\"2024-02-29T09:30:01Z\"");
    roundTrips(JsonCodecs.DURATION, "\"PT1H30M\"");
    roundTrips(JsonCodecs.UUID, "\"0f8fad5b-d9cb-469f-a165-70867728950e\"");
    roundTrips(JsonCodecs.URI, "\"https://example.com/a?b\"");
    roundTrips(JsonCodecs.ofEnum(Account.KINDS), "\"credit card\"");
    roundTrips(JsonCodecs.ofOpenEnum(Account.KINDS), "\"brand new\"");
  }

  private static <T> void roundTrips(JsonCodec<T> codec, String json) {
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
    assertThat(codec.listOf().writeString(codec.listOf().read("[" + json + "]")))
        .isEqualTo("[" + json + "]");
    assertThatExceptionOfType(JsonException.class).isThrownBy(() -> codec.read("[]"));
    assertThatExceptionOfType(JsonException.class).isThrownBy(() -> codec.read("null"));
    assertThatExceptionOfType(JsonException.class).isThrownBy(() -> codec.read(json + " 1"));
  }

  @Test
  void aListOfStringsNeedsNoClass() {
    JsonCodec<Map<String, List<String>>> codec = JsonCodecs.STRING.listOf().mapOf();
    assertThat(codec.read("{\"a\":[\"b\"]}")).isEqualTo(Map.of("a", List.of("b")));
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> codec.read("{\"a\":[\"b\",1]}"))
        .withMessage("$.a[1]: expected a string, found a number (line 1, column 11, byte 10)");
  }

  @Test
  void namedConstantsAreFoundByEnumCodecs() {
    assertThat(JsonCodecs.ofEnum(Account.KINDS).read("\"depository\"")).isEqualTo(Kind.DEPOSITORY);
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> JsonCodecs.ofEnum(Account.KINDS).read("\"boat\""));
  }

  @Test
  void aMappedCodecRejectsWhatItsFunctionRejectsWithoutTheValue() {
    assertThat(CURRENCY.read("\"EUR\"")).isEqualTo(Currency.getInstance("EUR"));
    assertThat(CURRENCY.writeString(Currency.getInstance("USD"))).isEqualTo("\"USD\"");
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> CURRENCY.listOf().read("[\"EUR\", \"s3cr3t\"]"))
        .withMessage(
            "$[1]: rejected by a codec (IllegalArgumentException) (line 1, column 9, byte 8)");
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> CURRENCY.read("7"))
        .withMessageStartingWith("$: expected a string, found a number");
    JsonCodec<Currency> ofNothing = JsonCodecs.STRING.map(text -> null, Currency::getCurrencyCode);
    assertThatExceptionOfType(JsonException.class).isThrownBy(() -> ofNothing.read("\"EUR\""));
  }

  @Test
  void aMappedCodecKeepsSettings() {
    JsonCodec<String> small =
        JsonCodecs.STRING
            .withLimits(JsonLimits.DEFAULT.withMaxBytes(4))
            .map(text -> text, text -> text);
    assertThat(small.limits().maxBytes()).isEqualTo(4);
    assertThatExceptionOfType(JsonException.class).isThrownBy(() -> small.read("\"abc\""));
    assertThat(JsonCodecs.STRING.listOf().pretty().map(l -> l, l -> l).writeString(List.of("a")))
        .isEqualTo("[\n  \"a\"\n]");
  }

  @Test
  void aCodecOfFunctionsReadsAndWrites() {
    JsonCodec<int[]> pair =
        JsonCodec.of(
            in -> {
              List<Integer> read = in.readWith(JsonCodecs.INTEGER.listOf());
              if (read.size() != 2) {
                throw in.rejected("an array of two integers");
              }
              return new int[] {read.get(0), read.get(1)};
            },
            (out, value) -> {
              out.beginArray();
              out.writeInt(value[0]);
              out.writeInt(value[1]);
              out.endArray();
            });
    assertThat(pair.writeString(pair.read("[1,2]"))).isEqualTo("[1,2]");
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> pair.read("[1]"))
        .withMessageContaining("an array of two integers");
  }

  @Test
  void aReaderIsReadToItsEndAndNotClosed() throws IOException {
    boolean[] closed = {false};
    Reader reader =
        new StringReader("\"\uD83D\uDE00\"") {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThat(JsonCodecs.STRING.read(reader)).isEqualTo("\uD83D\uDE00");
    assertThat(closed).containsExactly(false);
    assertThat(reader.read()).isEqualTo(-1);
  }

  @Test
  void aLoneSurrogateOfAReaderIsRejected() {
    for (String json : List.of("\"a\uD800\"", "\"\uDC00\"", "\"\uD800")) {
      JsonException fromString = rejection(() -> JsonCodecs.STRING.read(json));
      JsonException fromReader = rejection(() -> JsonCodecs.STRING.read(new StringReader(json)));
      assertThat(fromReader.violations()).isEqualTo(fromString.violations());
    }
  }

  @Test
  void aReaderThatNeverEndsIsReadToTheLimit() {
    int[] given = {0};
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] target, int from, int length) {
            given[0] += length;
            java.util.Arrays.fill(target, from, from + length, ' ');
            return length;
          }

          @Override
          public void close() {}
        };
    JsonLimits limits = JsonLimits.DEFAULT.withMaxBytes(20_000);
    JsonException rejected = rejection(() -> JsonCodecs.STRING.withLimits(limits).read(endless));
    assertThat(rejected).hasMessageContaining("at most 20000 bytes");
    assertThat(given[0]).isEqualTo(20_001);
  }

  @Test
  void aBufferIsReadBetweenPositionAndLimitWhichStay() {
    byte[] bytes = "]]\"ab\"]]".getBytes(StandardCharsets.UTF_8);
    ByteBuffer heap = ByteBuffer.wrap(bytes);
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).clear();
    ByteBuffer sliced = ByteBuffer.wrap(bytes, 1, bytes.length - 1).slice();
    for (ByteBuffer buffer : List.of(heap, direct, heap.asReadOnlyBuffer(), sliced)) {
      int start = 2 - (bytes.length - buffer.capacity());
      buffer.position(start).limit(start + 4);
      assertThat(JsonCodecs.STRING.read(buffer)).isEqualTo("ab");
      assertThat(JsonCodecs.STRING.check(buffer)).isEmpty();
      assertThat(JsonCodecs.INTEGER.check(buffer)).extracting(JsonViolation::offset).contains(0);
      assertThat(buffer.position()).isEqualTo(start);
      assertThat(buffer.limit()).isEqualTo(start + 4);
    }
    JsonCodec<String> small = JsonCodecs.STRING.withLimits(JsonLimits.DEFAULT.withMaxBytes(3));
    assertThat(small.check(heap)).hasSize(1);
  }

  private static JsonException rejection(org.assertj.core.api.ThrowableAssert.ThrowingCallable of) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(JsonException.class, of);
  }
}
