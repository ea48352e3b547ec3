package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.UnknownVariant;
import io.github.plaidschema.processor.testing.Documents;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions whose objects have a discriminator, and unions as types of fields. */
class UnionsTest {
  private static final Loaded LOADED = Schemas.load("unions");
  private static final SchemaUnderTest PAYMENT = new SchemaUnderTest(LOADED, "sdk.unions.Payment");
  private static final SchemaUnderTest CARD = new SchemaUnderTest(LOADED, "sdk.unions.CardPayment");
  private static final SchemaUnderTest ORDER = new SchemaUnderTest(LOADED, "sdk.unions.Order");

  /** The interface that a value was read as. */
  private static String variant(Object value) {
    return value.getClass().getInterfaces()[0].getSimpleName();
  }

  private static List<String> violations(SchemaUnderTest schema, String json) {
    return schema.codec().check(json).stream()
        .map(violation -> violation.kind() + " " + violation.path())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "CardPayment | {\"type\":\"card_payment\",\"number\":\"4\"}",
        "BankPayment | {\"type\":\"ach\",\"account\":\"1\"}",
        "BankPayment | {\"type\":\"wire \\\"fast\\\" é\",\"account\":\"1\"}",
        "BankPayment | {\"type\":\"wire \\u0022fast\\u0022 \\u00e9\",\"account\":\"1\"}",
        "Cash        | {\"type\":\"cash\"}",
        "Cash        | {\"\\u0074ype\":\"\\u0063ash\"}",
        "CardPayment | {\"y\":{\"type\":\"ach\"},\"x\":[{\"type\":\"cash\"}],\"type\":\"card_payment\"}",
        "CardPayment | {\"type\":\"card_payment\"}",
        "Unknown     | {\"type\":\"crypto\",\"number\":\"4\"}",
        "Unknown     | {\"type\":\"CASH\"}",
        "Unknown     | {\"type\":\"bank_payment\"}",
        "Unknown     | {\"type\":null}",
        "Unknown     | {\"type\":1}",
        "Unknown     | {\"type\":[\"cash\"]}",
        "Unknown     | {\"Type\":\"cash\"}",
        "Unknown     | {\"payment\":{\"type\":\"cash\"}}",
        "Unknown     | {}",
        "Unknown     | \"cash\"",
        "Unknown     | [{\"type\":\"cash\"}]",
        "Unknown     | 1e2",
        "Unknown     | true",
        "Unknown     | null",
      })
  void theTextOfTheDiscriminatorTellsTheVariantWhereverItStands(String variant, String json) {
    assertThat(variant(PAYMENT.read(json))).isEqualTo(variant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"card_payment\",\"number\":\"4\",\"paid_at\":\"2024-01-01T00:00:00.000Z\"}",
        "{\"type\":\"card_payment\",\"number\":null,\"fallback\":null,\"x\":{\"y\":[1.10,null]}}",
        "{\"type\":\"card_payment\",\"fallback\":{\"type\":\"ach\",\"account\":\"1\"}}",
        "{\"type\":\"card_payment\",\"fallback\":{\"type\":\"new\",\"amount\":1.10}}",
        "{\"type\":\"wire \\\"fast\\\" é\",\"account\":\"1\"}",
        "{\"type\":\"cash\"}",
        "{\"type\":\"crypto\",\"amount\":1.10,\"at\":1e2,\"deep\":{\"x\":[null,{}]},\"y\":null}",
        "{\"amount\":-0}",
        "[1.10,\"\",{\"type\":\"cash\"}]",
        "\"é\\n\"",
        "1E+2",
        "null",
      })
  void whatWasReadIsWhatIsWritten(String json) {
    assertThat(PAYMENT.roundTrip(json)).isEqualTo(json);
    String order = "{\"payment\":" + json + ",\"refund\":null}";
    assertThat(ORDER.roundTrip(order)).isEqualTo(order);
    String list = "[" + json + ",{\"type\":\"cash\"}," + json + "]";
    assertThat(PAYMENT.codec().listOf().writeString(PAYMENT.codec().listOf().read(list)))
        .isEqualTo(list);
  }

  @Test
  void anUnknownVariantKeepsItsJson() {
    String json = "{\"type\":\"crypto\",\"coins\":[1.10]}";
    Object unknown = PAYMENT.read(json);

    assertThat(unknown)
        .isInstanceOfSatisfying(
            UnknownVariant.class,
            kept -> assertThat(kept.json()).isEqualTo(JsonValue.CODEC.read(json)));
  }

  @Test
  void aUnionIsTheTypeOfFieldsOfElementsAndOfMapValues() {
    String json =
        """
        {"payment":{"type":"cash"},"refund":{"type":"new"},"instrument":"i-1",
         "attempts":[{"type":"card_payment","number":"4"},{"type":"new"},"x"],
         "instruments":["i-1",{"name":"w","object":"wallet","ids":["i-2"]},1.50,1.50,{"?":0}],
         "by_name":{"a":{"type":"ach","account":"1"},"b":{"type":"new"}},
         "id":"i-3","limits":[1.50,1e2]}
        """;
    Object order = ORDER.read(json);

    assertThat(variant(get(order, "payment"))).isEqualTo("Cash");
    assertThat(variant(get(order, "refund"))).isEqualTo("Unknown");
    assertThat((Optional<?>) get(order, "instrument")).map(UnionsTest::variant).contains("Id");
    assertThat((Optional<?>) get(order, "attempts"))
        .map(list -> ((List<?>) list).stream().map(UnionsTest::variant).toList())
        .contains(List.of("CardPayment", "Unknown", "Unknown"));
    assertThat((Optional<?>) get(order, "byName"))
        .map(map -> ((Map<?, ?>) map).values().stream().map(UnionsTest::variant).toList())
        .contains(List.of("BankPayment", "Unknown"));
    assertThat(Documents.tree(ORDER.write(order))).isEqualTo(Documents.tree(json));
    assertThat(Documents.tree(ORDER.write(ORDER.from(order).build())))
        .isEqualTo(Documents.tree(json));
  }

  @Test
  void variantsAreBuiltAsAllSchemasAndWrittenByTheUnion() {
    Object card = CARD.builder().set("number", "4").build();
    Object order =
        ORDER
            .builder()
            .set("payment", card)
            .set("refund", LOADED.callStatic("sdk.unions.PaymentJson", "unknown", JsonValue.of(1)))
            .set("addAttempts", card)
            .set("putByName", "a", card)
            .build();
    String json = "{\"type\":\"card_payment\",\"number\":\"4\"}";

    assertThat(PAYMENT.write(card)).isEqualTo(json);
    assertThat(PAYMENT.read(json)).isEqualTo(card).hasSameHashCodeAs(card);
    assertThat(ORDER.write(order))
        .isEqualTo(
            "{\"payment\":%1$s,\"refund\":1,\"attempts\":[%1$s],\"by_name\":{\"a\":%1$s}}"
                .formatted(json));
    assertThat(ORDER.read(ORDER.write(order))).isEqualTo(order);
  }

  @Test
  void aVariantCanBelongToSeveralUnions() {
    String json = "{\"type\":\"card_payment\",\"number\":\"4\"}";
    SchemaUnderTest instrument = new SchemaUnderTest(LOADED, "sdk.unions.Instrument");

    assertThat(instrument.read(json)).isEqualTo(PAYMENT.read(json));
    assertThat(instrument.write(PAYMENT.read(json))).isEqualTo(json);
  }

  @Test
  void anotherImplementationOfTheUnknownVariantIsWrittenAsItsJson() throws Exception {
    JsonValue json = JsonValue.object(Map.of("type", JsonValue.of("iou")));
    Object iou = LOADED.type("sdk.unions.Iou").getConstructor(JsonValue.class).newInstance(json);

    assertThat(PAYMENT.write(iou)).isEqualTo("{\"type\":\"iou\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "card 4         | {\"type\":\"card_payment\",\"number\":\"4\"}",
        "bank 1         | {\"type\":\"ach\",\"account\":\"1\"}",
        "unknown \"new\" | {\"type\":\"new\"}",
      })
  void theVisitorIsCalledForTheVariant(String receipt, String json) {
    assertThat(LOADED.callStatic("sdk.unions.Receipt", "of", PAYMENT.read(json)))
        .isEqualTo(receipt);
  }

  @Test
  void theResultOfAVisitorMayBeNull() {
    Object cash = PAYMENT.read("{\"type\":\"cash\"}");

    assertThat(LOADED.callStatic("sdk.unions.Receipt", "of", cash)).isNull();
    assertThat(LOADED.callStatic("sdk.unions.Receipt", "isElectronic", cash)).isEqualTo(false);
  }

  @Test
  void unknownVariantsAreEqualIfTheirJsonIs() {
    Object one = PAYMENT.read("{\"type\":\"new\",\"a\":1}");
    Object same = PAYMENT.read("{\"a\":1,\"type\":\"new\"}");
    Object other = PAYMENT.read("{\"type\":\"new\",\"a\":1.0}");
    Object ofAnotherUnion =
        LOADED.callStatic(
            "sdk.unions.InstrumentJson",
            "unknown",
            JsonValue.CODEC.read("{\"type\":\"new\",\"a\":1}"));

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one).isNotEqualTo(other).isNotEqualTo(ofAnotherUnion).isNotEqualTo(null);
  }

  @Test
  void noUnknownVariantIsWithoutJson() {
    assertThatThrownBy(
            () -> {
              try {
                LOADED
                    .type("sdk.unions.PaymentJson")
                    .getMethod("unknown", JsonValue.class)
                    .invoke(null, new Object[] {null});
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            })
        .isInstanceOf(NullPointerException.class)
        .hasMessage("json");
  }

  @Test
  void unknownVariantsPrintTheNamesOfTheirPropertiesOnly() {
    assertThat(PAYMENT.read("{\"type\":\"new\",\"secret\":{\"token\":\"s3cret\"}}"))
        .hasToString("Payment.Unknown{json=[type, secret]}");
    assertThat(PAYMENT.read("\"s3cret\"")).hasToString("Payment.Unknown{}");
    assertThat(
            ORDER.read(
                "{\"payment\":{\"type\":\"new\",\"token\":\"s3cret\"},"
                    + "\"refund\":{\"type\":\"card_payment\",\"number\":\"s3cret\"}}"))
        .asString()
        .contains("payment=Payment.Unknown{json=[type, token]}", "number=[redacted]")
        .doesNotContain("s3cret");
  }

  @Test
  void aUnionThatIsNotPublicIsKeptToItsPackage() {
    Object secret =
        LOADED.callStatic("sdk.unions.Vault_SecretJson", "unknown", JsonValue.of("s3cret"));

    assertThat(secret).hasToString("Vault.Unknown{}");
    assertThat(Modifier.isPublic(LOADED.type("sdk.unions.Vault_SecretJson").getModifiers()))
        .isFalse();
    assertThat(Modifier.isPublic(LOADED.type("sdk.unions.Vault_SecretVisitor").getModifiers()))
        .isFalse();
  }

  @Test
  void anUnknownVariantIsAViolationAtItsPath() {
    assertThat(violations(PAYMENT, "{\"type\":\"new\"}")).containsExactly("UNKNOWN_VARIANT $");
    assertThat(
            violations(
                ORDER,
                "{\"payment\":{\"type\":\"cash\"},\"refund\":null,\"attempts\":[{\"type\":\"cash\"},"
                    + "{\"type\":\"new\"},{\"type\":\"ach\",\"x\":1}]}"))
        .containsExactly(
            "UNKNOWN_VARIANT $.attempts[1]",
            "MISSING $.attempts[2].account",
            "UNKNOWN_PROPERTY $.attempts[2].x");
    assertThat(violations(PAYMENT, "{\"type\":\"card_payment\",\"number\":\"4\"}")).isEmpty();
    JsonException rejected =
        catchThrowableOfType(
            JsonException.class,
            () ->
                PAYMENT
                    .codec()
                    .rejecting(JsonViolation.Kind.UNKNOWN_VARIANT)
                    .read("{\"type\":\"s3cret\"}"));
    assertThat(PAYMENT.codec().strict().read("{\"type\":\"new\"}"))
        .isEqualTo(PAYMENT.read("{\"type\":\"new\"}"));
    assertThat(rejected)
        .hasMessageContaining("not a known variant")
        .hasMessageNotContaining("s3cret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":{\"b\":1,    \"b\":2},\"type\":\"new\"}",
        "{\"a\":{\"b\":1,    \"b\":2},\"type\":\"cash\"}",
        "{\"a\":tru,\"type\":\"cash\"}",
        "{\"type\":\"cash\",\"type\":\"ach\"}",
        "{\"type\":\"new\",\"type\":\"ach\"}",
        "{\"type\":\"new\"",
        "{\"type\":\"cash\" \"a\":1}",
        "{\"type\":\"cash\"}}",
        "{\"a\":01}",
        "{\"a\":1e999999999,\"type\":\"cash\"}",
        "[1,",
        "{",
        "?",
        "",
      })
  void whatIsMalformedIsRejectedWhereAnyReaderRejectsIt(String json) {
    JsonException expected =
        catchThrowableOfType(JsonException.class, () -> JsonValue.CODEC.read(json));
    JsonException rejected = catchThrowableOfType(JsonException.class, () -> PAYMENT.read(json));

    assertThat(rejected.path()).isEqualTo(expected.path());
    assertThat(rejected.offset()).isEqualTo(expected.offset());
    assertThat(rejected).hasMessage(expected.getMessage());
  }

  @Test
  void whatDoesNotFitTheVariantIsNamedAtItsPath() {
    JsonException rejected =
        catchThrowableOfType(
            JsonException.class,
            () ->
                ORDER
                    .codec()
                    .rejecting(JsonViolation.Kind.MISMATCH)
                    .read("{\"attempts\":[{\"number\":1,\"type\":\"card_payment\"}]}"));

    assertThat(rejected.path()).isEqualTo("$.attempts[0].number");
    assertThat(rejected.offset()).isEqualTo(23);
  }

  @ParameterizedTest
  @ValueSource(strings = {"card_payment", "new"})
  void theLimitOfDepthHoldsForKnownAndUnknownVariants(String type) {
    String open = "{\"type\":\"" + type + "\",\"fallback\":";
    String deepest = open.repeat(63) + "{\"type\":\"" + type + "\"}" + "}".repeat(63);
    String tooDeep = open.repeat(64) + "{\"type\":\"" + type + "\"}" + "}".repeat(64);

    assertThat(PAYMENT.roundTrip(deepest)).isEqualTo(deepest);
    assertThatThrownBy(() -> PAYMENT.read(tooDeep))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("at most 64 levels");
    assertThatThrownBy(() -> PAYMENT.read(tooDeep.replaceAll("\"type\":\"\\w+\",", "")))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("at most 64 levels");
  }

  @Test
  void aDiscriminatorBehindDeepContentIsFoundAtEveryLevel() {
    String close = ",\"type\":\"card_payment\"}";
    String json = "{\"fallback\":".repeat(63) + "{\"type\":\"cash\"}" + close.repeat(63);
    Object value = PAYMENT.read(json);
    for (int level = 0; level < 63; level++) {
      assertThat(variant(value)).isEqualTo("CardPayment");
      value = ((Optional<?>) get(value, "fallback")).orElseThrow();
    }
    assertThat(variant(value)).isEqualTo("Cash");
  }
}
