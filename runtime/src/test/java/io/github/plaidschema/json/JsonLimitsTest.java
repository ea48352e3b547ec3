package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {

  private static void assertAccepted(JsonLimits limits, String json) {
    Ways.in(JsonValue.CODEC.withLimits(limits), json.getBytes(UTF_8))
        .forEach((way, outcome) -> assertThat(outcome.thrown()).as(way).isNull());
    JsonLimits roomier =
        limits.withMaxBytes(limits.maxBytes() + 100).withMaxDepth(limits.maxDepth() + 1);
    Ways.in(Account.SKIPPING.withLimits(roomier), ("{\"u\":" + json + "}").getBytes(UTF_8))
        .forEach((way, outcome) -> assertThat(outcome.thrown()).as(way).isNull());
  }

  private static void assertRejected(JsonLimits limits, String json, String expected) {
    Ways.in(JsonValue.CODEC.withLimits(limits), json.getBytes(UTF_8))
        .forEach(
            (way, outcome) ->
                assertThat(outcome.thrown())
                    .as(way)
                    .isInstanceOf(JsonException.class)
                    .hasMessageContaining(expected));
    if (!expected.contains("bytes")) {
      JsonLimits inObject =
          expected.contains("levels") ? limits.withMaxDepth(limits.maxDepth() + 1) : limits;
      Ways.in(Account.SKIPPING.withLimits(inObject), ("{\"u\":" + json + "}").getBytes(UTF_8))
          .forEach(
              (way, outcome) ->
                  assertThat(outcome.thrown())
                      .as(way)
                      .isInstanceOf(JsonException.class)
                      .hasMessageContaining(expected.contains("levels") ? "levels" : expected));
    }
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  @Test
  void sixtyFourLevelsAreReadAndNoMore() {
    assertAccepted(JsonLimits.DEFAULT, nested(64));
    assertRejected(JsonLimits.DEFAULT, nested(65), "at most 64 levels of nesting");
    assertAccepted(JsonLimits.DEFAULT, "{\"a\":[".repeat(32) + "]}".repeat(32));
    assertRejected(
        JsonLimits.DEFAULT, "{\"a\":[".repeat(32) + "{}" + "]}".repeat(32), "at most 64 levels");
    assertRejected(JsonLimits.DEFAULT, "[".repeat(1_000_000), "at most 64 levels of nesting");
    assertRejected(JsonLimits.DEFAULT, "{\"a\":".repeat(1_000_000), "at most 64 levels of nesting");
  }

  @Test
  void theDepthCanBeChanged() {
    assertAccepted(JsonLimits.DEFAULT.withMaxDepth(1), "[1]");
    assertRejected(JsonLimits.DEFAULT.withMaxDepth(1), "[[]]", "at most 1 levels of nesting");
    assertThat(JsonValue.CODEC.withLimits(JsonLimits.DEFAULT.withMaxDepth(200)).read(nested(200)))
        .isNotNull();
  }

  @Test
  void aNumberMayHaveAThousandCharactersAndNoMore() {
    assertAccepted(JsonLimits.DEFAULT, "1".repeat(1_000));
    assertAccepted(JsonLimits.DEFAULT, "-0." + "1".repeat(997));
    assertRejected(JsonLimits.DEFAULT, "1".repeat(1_001), "a number of at most 1000 characters");
    assertRejected(
        JsonLimits.DEFAULT, "0." + "1".repeat(999), "a number of at most 1000 characters");
    assertRejected(JsonLimits.DEFAULT, "1".repeat(3_000_000), "at most 1000 characters");
    assertAccepted(JsonLimits.DEFAULT.withMaxNumberLength(3), "-12");
    assertRejected(JsonLimits.DEFAULT.withMaxNumberLength(3), "-123", "at most 3 characters");
  }

  @Test
  void theLengthOfANumberIsLimitedForEveryTypeThatReadsOne() {
    List<Function<JsonReader, Number>> types =
        List.of(
            JsonReader::readInt,
            JsonReader::readLong,
            JsonReader::readDouble,
            JsonReader::readBigDecimal,
            JsonReader::readBigInteger);
    JsonLimits limits = JsonLimits.DEFAULT.withMaxNumberLength(3);
    for (Function<JsonReader, Number> type : types) {
      JsonCodec<Number> codec = JsonReaderTest.reading(type).withLimits(limits);
      assertThat(codec.read("-12").intValue()).isEqualTo(-12);
      assertThatThrownBy(() -> codec.read("-123"))
          .isInstanceOf(JsonException.class)
          .hasMessageContaining("a number of at most 3 characters");
    }
  }

  @Test
  void anExponentMayBe9999AndNoMore() {
    for (String sign : List.of("", "+", "-")) {
      assertAccepted(JsonLimits.DEFAULT, "1e" + sign + "9999");
      assertAccepted(JsonLimits.DEFAULT, "1E" + sign + "00009999");
      assertRejected(JsonLimits.DEFAULT, "1e" + sign + "10000", "an exponent from -9999 to 9999");
      assertRejected(JsonLimits.DEFAULT, "0e" + sign + "1000000000", "an exponent from -9999");
      assertRejected(JsonLimits.DEFAULT, "1e" + sign + "9".repeat(900), "an exponent from -9999");
    }
    assertAccepted(JsonLimits.DEFAULT.withMaxExponent(0), "1e0");
    assertRejected(JsonLimits.DEFAULT.withMaxExponent(0), "1e1", "an exponent from -0 to 0");
  }

  @Test
  void aDocumentMayHaveTheGivenBytesAndNoMore() {
    JsonLimits ten = JsonLimits.DEFAULT.withMaxBytes(10);
    assertAccepted(ten, "\"12345678\"");
    assertAccepted(ten, "\"éé€x\"");
    assertRejected(ten, "\"123456789\"", "a document of at most 10 bytes");
    assertRejected(ten, "\"éé€xy\"", "a document of at most 10 bytes");
    assertRejected(ten, "1          ", "a document of at most 10 bytes");
    assertThat(JsonValue.CODEC.withLimits(ten).check("[1,2,3,4,5,6]"))
        .extracting(JsonViolation::kind)
        .containsExactly(JsonViolation.Kind.REJECTED);
  }

  @Test
  void theDefaultIsSixtyFourMebibytes() {
    byte[] json = new byte[(64 << 20) + 1];
    Arrays.fill(json, (byte) ' ');
    json[0] = '1';
    assertThat(JsonValue.CODEC.read(json, 0, 64 << 20)).isEqualTo(JsonValue.of(1));
    assertThatThrownBy(() -> JsonValue.CODEC.read(json))
        .isInstanceOf(JsonException.class)
        .hasMessage("$: expected a document of at most 67108864 bytes (line 1, column 1, byte 0)");
  }

  @Test
  void aStreamIsNotReadBeyondTheLimit() throws IOException {
    int[] given = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            given[0]++;
            return ' ';
          }

          @Override
          public int read(byte[] target, int from, int length) {
            given[0] += length;
            Arrays.fill(target, from, from + length, (byte) ' ');
            return length;
          }
        };
    JsonCodec<JsonValue> codec =
        JsonValue.CODEC.withLimits(JsonLimits.DEFAULT.withMaxBytes(100_000));
    assertThatThrownBy(() -> codec.read(endless)).isInstanceOf(JsonException.class);
    assertThat(given[0]).isEqualTo(100_001);
    assertThat(codec.check(endless)).hasSize(1);
  }

  @Test
  void theNumberOfValuesHoldsWhateverIsReadKeptOrSkipped() {
    String json =
        "{\"id\":\",,[[\\\"{,\",\"u\":[ ,{ },{\"a\":null}, []],\"é\":0}".replace("[ ,", "[0 ,");
    // The document, three properties, four elements and one property.
    JsonLimits exact = JsonLimits.DEFAULT.withMaxValues(9);
    JsonLimits fewer = JsonLimits.DEFAULT.withMaxValues(8);
    for (JsonCodec<?> codec : List.of(JsonValue.CODEC, Account.SKIPPING, Account.KEEPING)) {
      assertThat(codec.withLimits(exact).read(json)).isNotNull();
      assertThatThrownBy(() -> codec.withLimits(fewer).read(json))
          .isInstanceOf(JsonException.class)
          .hasMessageContaining("expected at most 8 values");
      assertThatThrownBy(() -> codec.withLimits(fewer).strict().read(json))
          .hasMessageContaining("expected at most 8 values");
      assertThat(codec.withLimits(fewer).check(json))
          .last()
          .satisfies(last -> assertThat(last.message()).isEqualTo("expected at most 8 values"));
    }
    JsonLimits one = JsonLimits.DEFAULT.withMaxValues(1);
    assertThat(JsonValue.CODEC.withLimits(one).read("  \"[,,,,,,,,,,,{{{{\"  ")).isNotNull();
    assertThat(JsonValue.CODEC.withLimits(one).read("[                     ]")).isNotNull();
    assertRejected(JsonLimits.DEFAULT.withMaxValues(1), "[1]", "at most 1 values");
  }

  @Test
  void valuesAreCountedAsATreeHasThem() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 2_000; round++) {
      JsonValue value = randomValue(random, 4);
      byte[] json = JsonValue.CODEC.writeBytes(value);
      JsonLimits exact = JsonLimits.DEFAULT.withMaxValues(count(value));
      assertThat(JsonValue.CODEC.withLimits(exact).read(json)).as("seed %s", seed).isEqualTo(value);
      if (count(value) > 1) {
        JsonLimits fewer = JsonLimits.DEFAULT.withMaxValues(count(value) - 1);
        assertThatThrownBy(() -> JsonValue.CODEC.withLimits(fewer).read(json))
            .as("seed %s", seed)
            .isInstanceOf(JsonException.class);
      }
    }
  }

  private static JsonValue randomValue(SplittableRandom random, int depth) {
    int kind = random.nextInt(depth == 0 ? 2 : 4);
    if (kind < 2) {
      return kind == 0 ? JsonValue.of(random.nextInt()) : JsonValue.of(",[\"{\\é");
    }
    List<JsonValue> elements = new ArrayList<>();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      elements.add(randomValue(random, depth - 1));
      members.put("{,[" + i, randomValue(random, depth - 1));
    }
    return kind == 2 ? JsonValue.array(elements) : JsonValue.object(members);
  }

  private static int count(JsonValue value) {
    if (value instanceof JsonValue.JsonArray array) {
      return 1 + array.elements().stream().mapToInt(JsonLimitsTest::count).sum();
    }
    return value instanceof JsonValue.JsonObject object
        ? 1 + object.members().values().stream().mapToInt(JsonLimitsTest::count).sum()
        : 1;
  }

  @Test
  void limitsAreWithinTheirRanges() {
    JsonLimits limits = JsonLimits.DEFAULT;
    List<Runnable> wrong = new ArrayList<>();
    wrong.add(() -> limits.withMaxBytes(0));
    wrong.add(() -> limits.withMaxBytes(Integer.MAX_VALUE));
    wrong.add(() -> limits.withMaxValues(0));
    wrong.add(() -> limits.withMaxDepth(0));
    wrong.add(() -> limits.withMaxDepth(201));
    wrong.add(() -> limits.withMaxNumberLength(0));
    wrong.add(() -> limits.withMaxNumberLength(100_001));
    wrong.add(() -> limits.withMaxExponent(-1));
    wrong.add(() -> limits.withMaxExponent(1_000_001));
    wrong.forEach(each -> assertThatIllegalArgumentException().isThrownBy(each::run));
    JsonLimits highest =
        limits
            .withMaxBytes(Integer.MAX_VALUE - 8)
            .withMaxDepth(200)
            .withMaxValues(Integer.MAX_VALUE)
            .withMaxNumberLength(100_000)
            .withMaxExponent(1_000_000);
    assertThat(highest)
        .hasToString(
            "JsonLimits{maxBytes=2147483639, maxValues=2147483647, maxDepth=200, "
                + "maxNumberLength=100000, maxExponent=1000000}");
    assertThat(limits.withMaxBytes(1).withMaxDepth(1).withMaxNumberLength(1).withMaxExponent(0))
        .extracting(
            JsonLimits::maxBytes,
            JsonLimits::maxDepth,
            JsonLimits::maxNumberLength,
            JsonLimits::maxExponent)
        .containsExactly(1, 1, 1, 0);
  }

  @Test
  void limitsAreEqualByTheirNumbers() {
    EqualsVerifier.forClass(JsonLimits.class).verify();
  }
}
