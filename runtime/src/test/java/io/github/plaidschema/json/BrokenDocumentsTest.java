package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever is done to a document, reading it gives a value or a JsonException. */
class BrokenDocumentsTest {

  private static final byte[] DOCUMENT =
      ("{\"id\":\"a\\u00e9é\\uD834\\uDD1E\",\"balance\":-1.50e+2,\"opened_at\":"
              + "\"2024-01-01T00:00:00.5+01:00\",\"kinds\":[\"depository\",\"new\"],"
              + "\"parent\":{\"id\":null},\"u\":{\"v\":[true,false,null,\"\uD834\uDD1E\"],\"w\":{}}}")
          .getBytes(UTF_8);

  private static final List<JsonCodec<?>> CODECS =
      List.of(
          Account.KEEPING, Account.SKIPPING.strict(), JsonValue.CODEC, Account.KEEPING.listOf());

  private static boolean isAccepted(JsonCodec<?> codec, byte[] json) {
    Ways.Outcome<?> outcome = Ways.outcome(() -> codec.read(json));
    assertThat(outcome.thrown() == null || outcome.isRejected())
        .as("%s: %s", new String(json, UTF_8), outcome.thrown())
        .isTrue();
    assertThat(codec.check(json)).isNotNull();
    return !outcome.isRejected();
  }

  @Test
  void everyPrefixIsRejected() {
    for (int length = 0; length < DOCUMENT.length; length++) {
      byte[] prefix = Arrays.copyOf(DOCUMENT, length);
      for (JsonCodec<?> codec : CODECS) {
        assertThat(isAccepted(codec, prefix)).as(new String(prefix, UTF_8)).isFalse();
        int end = length;
        assertThat(Ways.outcome(() -> codec.read(DOCUMENT, 0, end)).message())
            .isEqualTo(Ways.outcome(() -> codec.read(prefix)).message());
      }
    }
    assertThat(isAccepted(Account.KEEPING, DOCUMENT)).isTrue();
  }

  @Test
  void everyChangeOfOneByteGivesAValueOrAJsonException() {
    int accepted = 0;
    for (int at = 0; at < DOCUMENT.length; at++) {
      byte[] changed = DOCUMENT.clone();
      for (int value = 0; value < 256; value++) {
        changed[at] = (byte) value;
        for (JsonCodec<?> codec : CODECS) {
          accepted += isAccepted(codec, changed) ? 1 : 0;
        }
      }
    }
    assertThat(accepted).isGreaterThan(10_000);
  }

  @Test
  void everyWayInJudgesBrokenDocumentsAlike() {
    for (int seed = 0; seed < 3_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] broken = RandomJson.mutate(DOCUMENT, random);
      var outcomes = Ways.in(Account.KEEPING, broken);
      var first = outcomes.values().iterator().next();
      int number = seed;
      outcomes.forEach(
          (way, outcome) -> {
            assertThat(outcome.message()).as("seed %s, %s", number, way).isEqualTo(first.message());
            assertThat(outcome.value()).as("seed %s, %s", number, way).isEqualTo(first.value());
          });
    }
  }

  @Test
  void skippingJudgesAsReadingDoes() {
    for (int seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] json = RandomJson.document(random).getBytes(UTF_8);
      byte[] broken = seed % 5 == 0 ? json : RandomJson.mutate(json, random);
      String read = Ways.outcome(() -> JsonValue.CODEC.read(broken)).message();
      String skipped =
          Ways.outcome(
                  () ->
                      JsonReaderTest.reading(
                              in -> {
                                in.skipValue();
                                return true;
                              })
                          .read(broken))
              .message();
      assertThat(skipped == null)
          .as("seed %s, %s: %s / %s", seed, new String(broken, UTF_8), read, skipped)
          .isEqualTo(read == null);
    }
  }

  @Test
  void hostileDocumentsAreReadOrRejectedInBoundedMemory() {
    List<String> hostile =
        List.of(
            "[" + "[],".repeat(2_000_000) + "[]]",
            "[" + "{},".repeat(2_000_000) + "{}]",
            "[" + "0,".repeat(2_000_000) + "0]",
            "[" + "\"\",".repeat(2_000_000) + "\"\"]",
            "[".repeat(2_000_000),
            "{\"a\":".repeat(1_000_000),
            "\"" + "\\u0041".repeat(1_000_000),
            "1".repeat(2_000_000));
    for (String json : hostile) {
      byte[] bytes = json.getBytes(UTF_8);
      for (JsonCodec<?> codec : CODECS) {
        isAccepted(codec, bytes);
      }
    }
    JsonValue shared = JsonValue.CODEC.read("[[],[],{},{},\"\",\"\",0,0,null,true]");
    List<JsonValue> elements = shared.asArray().orElseThrow().elements();
    for (int i = 0; i < 8; i += 2) {
      assertThat(elements.get(i)).isSameAs(elements.get(i + 1));
    }
  }

  /** Names that are malformed are met by the path of what is rejected before they are read. */
  @Test
  void aMalformedNameInThePathOfARejectionIsShownAsFarAsItGoes() {
    for (String name : List.of("\\u", "\\u00", "\\ud800", "\\ud83d", "\\x", "a\\u12")) {
      for (String json :
          List.of(
              "{\"a\":1,\"" + name + "\":2}",
              "{\"a\":1,\"" + name + "\":",
              "{\"" + name + "\":1",
              "{\"a\":1,\"" + name + "\":[1,2,3]}")) {
        for (JsonCodec<?> codec : CODECS) {
          for (JsonCodec<?> each :
              List.of(
                  codec, codec.mapOf(), codec.withLimits(JsonLimits.DEFAULT.withMaxValues(2)))) {
            assertThatThrownBy(() -> each.read(json))
                .isInstanceOf(JsonException.class)
                .message()
                .doesNotContain("Rejection");
            assertThat(each.check(json)).isNotEmpty();
            byte[] behind = (json + "00000000").getBytes(UTF_8);
            String alone = each.check(json).toString();
            assertThat(each.check(behind, 0, behind.length - 8).toString()).isEqualTo(alone);
          }
        }
      }
    }
  }
}
