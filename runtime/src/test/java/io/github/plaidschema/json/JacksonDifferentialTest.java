package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jackson in its strict settings accepts the same documents and sees the same values in them. */
class JacksonDifferentialTest {

  private static final int DOCUMENTS = 3_000;
  private static final int MUTATIONS = 10;

  private static final JsonMapper JACKSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(JsonLimits.DEFAULT.maxDepth())
                          .maxNumberLength(JsonLimits.DEFAULT.maxNumberLength())
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  @Test
  void randomDocumentsAndTheirMutationsAreJudgedAlike() {
    int accepted = 0;
    int rejected = 0;
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] json = RandomJson.document(random).getBytes(UTF_8);
      assertThat(compare(json, seed)).as("seed %s", seed).isTrue();
      for (int i = 0; i < MUTATIONS; i++) {
        if (compare(RandomJson.mutate(json, random), seed)) {
          accepted++;
        } else {
          rejected++;
        }
      }
    }
    assertThat(accepted).isGreaterThan(1_000);
    assertThat(rejected).isGreaterThan(10_000);
  }

  private static boolean compare(byte[] json, int seed) {
    JsonValue ours = null;
    JsonException rejection = null;
    try {
      ours = JsonValue.CODEC.read(json);
    } catch (JsonException rejected) {
      rejection = rejected;
    }
    JsonNode theirs = readWithJackson(json);
    if (rejection != null && rejectsMore(rejection)) {
      return false;
    }
    String text = new String(json, UTF_8);
    assertThat(ours == null).as("seed %s, %s: %s", seed, text, rejection).isEqualTo(theirs == null);
    if (ours != null && theirs != null) {
      assertThat(isEqual(ours, theirs)).as("seed %s, %s", seed, text).isTrue();
      assertThat(JsonValue.CODEC.read(JsonValue.CODEC.writeBytes(ours))).isEqualTo(ours);
      assertThat(JsonValue.CODEC.read(JsonValue.CODEC.pretty().writeBytes(ours))).isEqualTo(ours);
      return true;
    }
    return false;
  }

  /** What we reject and Jackson may accept: lone surrogates in escapes, and huge exponents. */
  private static boolean rejectsMore(JsonException rejection) {
    return rejection.expected().equals("surrogates in pairs")
        || rejection.expected().startsWith("an exponent from");
  }

  private static @Nullable JsonNode readWithJackson(byte[] json) {
    try {
      JsonNode node = JACKSON.readTree(json);
      return node.isMissingNode() ? null : node;
    } catch (JacksonException | NumberFormatException rejected) {
      return null;
    }
  }

  private static boolean isEqual(JsonValue ours, JsonNode theirs) {
    if (ours.isNull()) {
      return theirs.isNull();
    }
    if (ours instanceof JsonValue.JsonBoolean bool) {
      return theirs.isBoolean() && theirs.booleanValue() == bool.value();
    }
    if (ours instanceof JsonValue.JsonString string) {
      return theirs.isString() && theirs.stringValue().equals(string.value());
    }
    if (ours instanceof JsonValue.JsonNumber number) {
      BigDecimal expected = theirs.isNumber() ? theirs.decimalValue() : null;
      return expected != null && expected.compareTo(number.bigDecimal()) == 0;
    }
    if (ours instanceof JsonValue.JsonArray array) {
      if (!theirs.isArray() || theirs.size() != array.elements().size()) {
        return false;
      }
      for (int i = 0; i < theirs.size(); i++) {
        if (!isEqual(array.elements().get(i), theirs.get(i))) {
          return false;
        }
      }
      return true;
    }
    return ours instanceof JsonValue.JsonObject object && isEqual(object.members(), theirs);
  }

  private static boolean isEqual(Map<String, JsonValue> ours, JsonNode theirs) {
    if (!theirs.isObject() || theirs.size() != ours.size()) {
      return false;
    }
    Iterator<Map.Entry<String, JsonNode>> expected = theirs.properties().iterator();
    for (Map.Entry<String, JsonValue> member : ours.entrySet()) {
      Map.Entry<String, JsonNode> next = expected.next();
      if (!next.getKey().equals(member.getKey()) || !isEqual(member.getValue(), next.getValue())) {
        return false;
      }
    }
    return true;
  }
}
