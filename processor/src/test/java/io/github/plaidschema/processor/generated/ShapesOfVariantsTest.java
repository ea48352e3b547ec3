package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.processor.testing.Documents;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions without a discriminator, and variants that are not objects. */
class ShapesOfVariantsTest {
  private static final Loaded LOADED = Schemas.load("unions");
  private static final SchemaUnderTest INSTRUMENT =
      new SchemaUnderTest(LOADED, "sdk.unions.Instrument");
  private static final SchemaUnderTest SHAPE = new SchemaUnderTest(LOADED, "sdk.unions.Shape");

  private static String variant(Object value) {
    return value.getClass().getInterfaces()[0].getSimpleName();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Each as its schema says.
        "DotShape  | {\"kind\":\"dot\",\"size\":1}",
        "RingShape | {\"kind\":\"ring\",\"size\":1}",
        "RingShape | {\"x\":{\"kind\":\"dot\"},\"size\":1,\"\\u006bind\":\"\\u0072ing\"}",
        "Line      | {\"length\":1}",
        "Line      | {\"length\":1,\"color\":\"red\"}",
        "Line      | {\"length\":1,\"color\":null}",
        "TextLine  | {\"length\":\"1\",\"note\":null}",
        "TextLine  | {\"note\":\"n\",\"length\":\"1\"}",
        "Thing     | {\"étendue\":{\"a\":1}}",
        "Thing     | {\"\\u00e9tendue\":0,\"parts\":[],\"labels\":{},\"paint\":\"green\"}",
        // None as its schema says, so that the one is taken that knows most of the properties.
        "Line      | {\"length\":1,\"color\":\"blue\"}",
        "Line      | {\"length\":1,\"weight\":1}",
        "TextLine  | {\"length\":\"1\"}",
        "TextLine  | {\"note\":\"n\"}",
        "TextLine  | {\"length\":null,\"note\":\"n\"}",
        "DotShape  | {\"kind\":\"dot\"}",
        "RingShape | {\"kind\":\"ring\",\"length\":1,\"color\":\"red\"}",
        "Thing     | {\"étendue\":null}",
        "Thing     | {\"labels\":{}}",
        "Old       | {\"old\":true}",
        // Of equals the one that lacks least, then the first.
        "Line      | {\"length\":null}",
        "DotShape  | {\"size\":1}",
        // What cannot be: a new constant, a wrong kind, a text that no constant of an enum is.
        "Unknown   | {\"kind\":\"square\",\"size\":1}",
        "Unknown   | {\"kind\":\"dot\",\"size\":\"1\"}",
        "Unknown   | {\"length\":[]}",
        "Unknown   | {\"labels\":[]}",
        "Unknown   | {\"paint\":\"blue\",\"labels\":{}}",
        "Unknown   | {}",
        "Unknown   | {\"x\":1}",
        "Unknown   | \"dot\"",
        "Unknown   | []",
        "Unknown   | 1",
        "Unknown   | null",
      })
  void theShapeTellsTheVariant(String variant, String json) {
    assertThat(variant(SHAPE.read(json))).isEqualTo(variant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Id          | \"i-1\"",
        "Id          | \"\"",
        "Limit       | 1.50",
        "Limit       | 1e2",
        "Active      | true",
        "Active      | false",
        "Ids         | []",
        "Ids         | [\"i-1\",1.10,[true,[]],{\"?\":null},{\"name\":\"v\",\"amount\":1},null]",
        "Wallet      | {\"name\":\"w\",\"object\":\"wallet\",\"ids\":[\"a\",\"b\"]}",
        "Voucher     | {\"name\":\"v\",\"amount\":1}",
        "CardPayment | {\"type\":\"card_payment\",\"number\":\"4\",\"?\":1.10}",
        "Other       | {\"name\":1,\"amount\":1.10}",
        "Other       | {\"?\":1}",
        "Other       | null",
      })
  void whatIsNoObjectIsToldByItsKindAndWrittenAsItWas(String variant, String json) {
    Object value = INSTRUMENT.read(json);

    assertThat(variant(value)).isEqualTo(variant);
    assertThat(INSTRUMENT.write(value)).isEqualTo(json);
  }

  @Test
  void theUnknownVariantImplementsWhatAllVariantsHave() {
    Object unknown = INSTRUMENT.read("{\"name\":\"n\",\"amount\":\"?\"}");

    assertThat(SchemaUnderTest.get(unknown, "name")).isEqualTo("n");
    assertThatThrownBy(() -> SchemaUnderTest.get(INSTRUMENT.read("null"), "name"))
        .isInstanceOf(MissingValueException.class);
  }

  @Test
  void aWholeValueIsBuiltAsAnySchema() {
    SchemaUnderTest limit = new SchemaUnderTest(LOADED, "sdk.unions.Instrument_Limit");
    SchemaUnderTest active = new SchemaUnderTest(LOADED, "sdk.unions.Instrument_Active");
    Object built = limit.builder().set("limit", new BigDecimal("1.50")).build();

    assertThat(limit.write(built)).isEqualTo("1.50");
    assertThat(INSTRUMENT.write(built)).isEqualTo("1.50");
    assertThat(limit.read("1.50")).isEqualTo(built).hasToString("Instrument.Limit{limit=1.50}");
    assertThat(limit.roundTrip("15e-1")).isEqualTo("15e-1");
    assertThat(limit.write(limit.from(limit.read("15e-1")).build())).isEqualTo("15e-1");
    assertThat(active.read("true")).isEqualTo(active.builder().set("active", true).build());
    assertThat(SchemaUnderTest.get(active.read("false"), "isActive")).isEqualTo(false);
    assertThat(active.roundTrip("false")).isEqualTo("false");
    assertThatThrownBy(() -> limit.builder().build())
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Instrument.Limit cannot be built without limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"1\"", "{\"limit\":1}", "[1]", ""})
  void aWholeValueOfAnotherKindIsRejected(String json) {
    SchemaUnderTest limit = new SchemaUnderTest(LOADED, "sdk.unions.Instrument_Limit");

    assertThatThrownBy(() -> limit.read(json))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("expected a number");
  }

  @Test
  void aMistakeBelowTheObjectItselfIsRejectedAtItsPath() {
    assertThatThrownBy(
            () ->
                INSTRUMENT
                    .codec()
                    .rejecting(JsonViolation.Kind.MISMATCH)
                    .read("{\"name\":\"w\",\"object\":\"wallet\",\"ids\":[\"a\",1]}"))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("$.ids[1]");
    assertThatThrownBy(
            () ->
                SHAPE
                    .codec()
                    .rejecting(JsonViolation.Kind.MISMATCH)
                    .read("{\"étendue\":1,\"labels\":{\"a\":1}}"))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("$.labels.a");
  }

  @Test
  void nestingIsLookedOverOnceForEachLevel() {
    String json = "{\"étendue\":0,\"parts\":[".repeat(32) + "]}".repeat(32);

    assertThat(SHAPE.roundTrip(json)).isEqualTo(json);
    assertThatThrownBy(() -> SHAPE.read("{\"étendue\":0,\"parts\":[" + json + "]}"))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("at most 64 levels");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverComesIsWrittenBackUnlessTheVariantSkipsOrRejectsIt(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int written = 0;
    for (int i = 0; i < 3_000; i++) {
      String json = randomJson(random, 3);
      List<JsonViolation> violations = SHAPE.codec().check(json);
      boolean isKept =
          violations.stream()
              .noneMatch(
                  violation ->
                      violation.kind() == JsonViolation.Kind.REJECTED
                          || violation.kind() == JsonViolation.Kind.UNKNOWN_PROPERTY);
      if (isKept) {
        written++;
        assertThat(Documents.tree(SHAPE.roundTrip(json)))
            .as("seed %d: %s", seed, json)
            .isEqualTo(Documents.tree(json));
      }
    }
    assertThat(written).isGreaterThan(1_000);
  }

  private static String randomJson(SplittableRandom random, int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 10)) {
      case 0 -> "null";
      case 1 -> "\"dot\"";
      case 2 -> "\"ring\"";
      case 3 -> "\"blue\"";
      case 4 -> "1.10";
      case 5 -> "1";
      case 6 -> "[" + randomJson(random, depth - 1) + "," + randomJson(random, depth - 1) + "]";
      default -> randomObject(random, depth);
    };
  }

  private static String randomObject(SplittableRandom random, int depth) {
    StringBuilder json = new StringBuilder("{");
    for (String name :
        List.of("kind", "size", "length", "color", "note", "étendue", "parts", "labels", "x")) {
      if (random.nextInt(3) == 0) {
        json.append(json.length() == 1 ? "" : ",")
            .append('"')
            .append(name)
            .append("\":")
            .append(randomJson(random, depth - 1));
      }
    }
    return json.append('}').toString();
  }
}
