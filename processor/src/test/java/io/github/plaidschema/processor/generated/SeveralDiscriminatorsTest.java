package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions that several properties tell apart, and what variants know of their discriminators. */
class SeveralDiscriminatorsTest {
  private static final Loaded LOADED = Schemas.load("events");
  private static final SchemaUnderTest EVENT = new SchemaUnderTest(LOADED, "sdk.events.Event");
  private static final SchemaUnderTest NOTICE = new SchemaUnderTest(LOADED, "sdk.events.Notice");
  private static final SchemaUnderTest ITEM_ERROR =
      new SchemaUnderTest(LOADED, "sdk.events.ItemError");
  private static final SchemaUnderTest ASSETS_ERROR =
      new SchemaUnderTest(LOADED, "sdk.events.AssetsError");
  private static final SchemaUnderTest READY =
      new SchemaUnderTest(LOADED, "sdk.events.Event_Ready");
  private static final SchemaUnderTest GONE = new SchemaUnderTest(LOADED, "sdk.events.Event_Gone");

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
        "ItemError   | {\"event_type\":\"ITEM\",\"event code\":\"ERROR\"}",
        "ItemError   | {\"event code\":\"ERROR\",\"event_type\":\"ITEM\"}",
        "ItemError   | {\"x\":{\"event code\":\"READY\"},\"event code\":\"ERROR\",\"y\":[1],\"event_type\":\"ITEM\",\"z\":0}",
        "ItemError   | {\"\\u0065vent_type\":\"\\u0049TEM\",\"event\\u0020code\":\"ERROR\"}",
        "AssetsError | {\"event_type\":\"ASSETS\",\"event code\":\"ERROR\"}",
        "Ready       | {\"event_type\":\"ITEM\",\"event code\":\"R\\\"eady\\\" é\"}",
        "Ready       | {\"event code\":\"R\\u0022eady\\\" \\u00e9\",\"event_type\":\"ITEM\"}",
        "Ready       | {\"event_type\":\"ASSETS\",\"event code\":\"READY\"}",
        "Gone        | {\"event_type\":\"ASSETS\",\"event code\":\"LOST\"}",
        "Plain       | [\"ITEM\",\"ERROR\"]",
        "Unknown     | {\"event_type\":\"ITEM\",\"event code\":\"READY\"}",
        "Unknown     | {\"event_type\":\"ITEM\",\"event code\":\"GONE\"}",
        "Unknown     | {\"event_type\":\"ERROR\",\"event code\":\"ITEM\"}",
        "Unknown     | {\"event_type\":\"ITEM\",\"event code\":\"NEW\"}",
        "Unknown     | {\"event_type\":\"NEW\",\"event code\":\"ERROR\"}",
        "Unknown     | {\"event_type\":\"item\",\"event code\":\"ERROR\"}",
        "Unknown     | {\"event_type\":\"ITEM\"}",
        "Unknown     | {\"event code\":\"ERROR\"}",
        "Unknown     | {\"event_type\":\"ITEM\",\"event code\":null}",
        "Unknown     | {\"event_type\":null,\"event code\":\"ERROR\"}",
        "Unknown     | {\"event_type\":\"ITEM\",\"event code\":1}",
        "Unknown     | {\"event_type\":[\"ITEM\"],\"event code\":\"ERROR\"}",
        "Unknown     | {\"event_type\":\"ITEM\",\"event code\":{\"event code\":\"ERROR\"}}",
        "Unknown     | {\"event_type\":\"ITEMERROR\",\"event code\":\"\"}",
        "Unknown     | {}",
        "Unknown     | \"ITEM\"",
        "Unknown     | null",
      })
  void allTextsTogetherTellTheVariantWhereverTheyStand(String variant, String json) {
    Object value = EVENT.read(json);

    assertThat(variant(value)).isEqualTo(variant);
    assertThat(JsonValue.CODEC.read(EVENT.write(value))).isEqualTo(JsonValue.CODEC.read(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"event_type\":\"ITEM\",\"event_type\":\"ITEM\",\"event code\":\"ERROR\"}",
        "{\"event_type\":\"ITEM\",\"event code\":\"ERROR\",\"event code\":\"ERROR\"}",
        "{\"event_type\":\"ITEM\",\"event code\":\"NEW\",\"event code\":\"ERROR\"}",
        "{\"event_type\":\"NEW\",\"event code\":\"NEW\",\"event\\u0020code\":\"NEW\"}",
        "{\"event_type\":\"ITEM\",\"event code\":\"ERR\\ud800OR\"}",
        "{\"event_type\":\"ITEM\",\"event code\":\"ERROR\"",
        "{\"event_type\":\"ITEM\" \"event code\":\"ERROR\"}",
        "{\"x\":tru,\"event_type\":\"ITEM\",\"event code\":\"ERROR\"}",
        "{\"event_type\":\"ITEM\",\"x\":01,\"event code\":\"ERROR\"}",
      })
  void whatIsMalformedIsRejectedWhereAnyReaderRejectsIt(String json) {
    JsonException expected =
        catchThrowableOfType(JsonException.class, () -> JsonValue.CODEC.read(json));
    JsonException rejected = catchThrowableOfType(JsonException.class, () -> EVENT.read(json));

    assertThat(rejected.path()).isEqualTo(expected.path());
    assertThat(rejected.offset()).isEqualTo(expected.offset());
  }

  @Test
  void theBuilderOfAVariantFillsInItsOnlyTexts() {
    Object error = ITEM_ERROR.builder().set("itemId", "i-1").build();
    String json = "{\"item_id\":\"i-1\",\"event code\":\"ERROR\",\"event_type\":\"ITEM\"}";

    assertThat(EVENT.write(error)).isEqualTo(json);
    assertThat(EVENT.read(json)).isEqualTo(error);
  }

  @Test
  void theBuilderFillsInWhatIsTheSameInAllThatStandForTheVariant() {
    Object gone = GONE.builder().set("code", "LOST").build();
    MissingValueException missing =
        catchThrowableOfType(MissingValueException.class, () -> READY.builder().build());

    assertThat(GONE.write(gone)).isEqualTo("{\"event_type\":\"ASSETS\",\"event code\":\"LOST\"}");
    assertThat(missing.fields()).containsExactly("eventType");
  }

  @Test
  void aVariantOfSeveralUnionsIsFilledInForEach() {
    Object error = ASSETS_ERROR.builder().build();
    String json = "{\"event_type\":\"ASSETS\",\"event code\":\"ERROR\",\"level\":\"error\"}";

    assertThat(EVENT.write(error)).isEqualTo(json);
    assertThat(NOTICE.read(json)).isEqualTo(error);
    assertThat(EVENT.read(json)).isEqualTo(error);
  }

  @Test
  void aWholeValueHasNoDiscriminator() {
    SchemaUnderTest text = new SchemaUnderTest(LOADED, "sdk.events.Notice_Text");

    assertThat(text.write(text.builder().set("level", "any").build())).isEqualTo("\"any\"");
    assertThat(catchThrowableOfType(MissingValueException.class, () -> text.builder().build()))
        .isNotNull();
    assertThat(violations(text, "\"any\"")).isEmpty();
  }

  @Test
  void whatIsFilledInCanBeSetAndCleared() {
    Object other = ITEM_ERROR.builder().set("itemId", "i").set("clearCode").build();

    assertThat(ITEM_ERROR.write(other)).isEqualTo("{\"item_id\":\"i\",\"event_type\":\"ITEM\"}");
    assertThat(variant(EVENT.read(ITEM_ERROR.write(other)))).isEqualTo("Unknown");
  }

  @Test
  void aCopyHasWhatWasCopiedAndNothingIsFilledIn() {
    Object read = ASSETS_ERROR.read("{\"level\":\"low\"}");
    Object bare = LOADED.callStatic("sdk.events.BareError", "bare");

    assertThat(ASSETS_ERROR.from(read).build()).isEqualTo(read);
    assertThat(ASSETS_ERROR.write(ASSETS_ERROR.from(bare).build()))
        .isEqualTo("{\"event_type\":\"ASSETS\"}");
  }

  @ParameterizedTest
  @EnumSource
  void typesMayBeCalledAsWhatGeneratedCodeNames(TestCompiler compiler) {
    Loaded loaded =
        compiler
            .with(
                "package sdk;\npublic enum builder { x, y }",
                """
                package sdk;

                import io.github.plaidschema.PlaidUnion;
                import io.github.plaidschema.json.UnknownVariant;

                @PlaidUnion(
                    discriminator = {"type", "code"},
                    mapping = @PlaidUnion.Mapping(value = {"x", "1"}, variant = WithDefault.class))
                public sealed interface Sum permits WithDefault, Sum.Unknown {
                  non-sealed interface Unknown extends Sum, UnknownVariant {}
                }
                """,
                """
                package sdk;

                import io.github.plaidschema.PlaidSchema;
                import org.jspecify.annotations.Nullable;

                @PlaidSchema
                public non-sealed interface WithDefault extends Sum {
                  builder type();

                  @Nullable String code();
                }
                """)
            .compile()
            .clean()
            .load();
    SchemaUnderTest sum = new SchemaUnderTest(loaded, "sdk.Sum");
    Object built = new SchemaUnderTest(loaded, "sdk.WithDefault").builder().build();

    assertThat(sum.write(built)).isEqualTo("{\"type\":\"x\",\"code\":\"1\"}");
    assertThat(sum.read(sum.write(built))).isEqualTo(built);
  }

  @Test
  void aRecognizedVariantHasNoUnknownDiscriminator() {
    String json = "{\"item_id\":\"i\",\"event_type\":\"ITEM\",\"event code\":\"ERROR\"%s}";

    assertThat(violations(EVENT, json.formatted(""))).isEmpty();
    assertThat(violations(ITEM_ERROR, json.formatted(""))).isEmpty();
    assertThat(violations(EVENT, json.formatted(",\"reason\":\"NEW\"")))
        .containsExactly("UNKNOWN_ENUM_VALUE $.reason");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "$.event_type               | {\"item_id\":\"i\",\"event_type\":\"ASSETS\",\"event code\":\"ERROR\"}",
        "$[\"event code\"]            | {\"item_id\":\"i\",\"event_type\":\"ITEM\",\"event code\":\"NEW\"}",
        "$[\"event code\"]            | {\"item_id\":\"i\",\"event\\u0020code\":\"OTHER\",\"event_type\":\"ITEM\"}",
        "$.event_type               | {\"item_id\":\"i\",\"event_type\":\"NEW\"}",
      })
  void aDiscriminatorOfAnotherVariantIsAViolation(String path, String json) {
    List<JsonViolation> violations = ITEM_ERROR.codec().check(json);
    JsonException rejected =
        catchThrowableOfType(JsonException.class, () -> ITEM_ERROR.codec().strict().read(json));

    assertThat(violations)
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.kind()).isEqualTo(JsonViolation.Kind.OTHER_VARIANT);
              assertThat(only.path()).isEqualTo(path);
            });
    assertThat(rejected.violations()).isEqualTo(violations);
    assertThat(rejected.getMessage()).contains("of another variant").doesNotContain("NEW");
    assertThat(ITEM_ERROR.roundTrip(json)).isNotEmpty();
  }

  @Test
  void eachPartOfADiscriminatorThatDiffersIsAViolation() {
    assertThat(
            violations(
                ITEM_ERROR,
                "{\"item_id\":\"i\",\"event_type\":\"ASSETS\",\"event code\":\"GONE\"}"))
        .containsExactly("OTHER_VARIANT $.event_type", "OTHER_VARIANT $[\"event code\"]");
    assertThat(violations(READY, "{\"event_type\":\"ITEM\",\"event code\":\"READY\"}"))
        .hasSize(1)
        .allMatch(each -> each.startsWith("OTHER_VARIANT"));
    assertThat(violations(GONE, "{\"event_type\":\"ASSETS\",\"event code\":null}")).isEmpty();
  }

  @Test
  void whatOneUnionRecognizesContradictsNone() {
    assertThat(violations(ASSETS_ERROR, "{\"level\":\"error\",\"event code\":\"NEW\"}"))
        .containsExactly("UNKNOWN_ENUM_VALUE $[\"event code\"]");
    assertThat(
            violations(
                ASSETS_ERROR,
                "{\"event_type\":\"ASSETS\",\"event code\":\"ERROR\",\"level\":\"low\"}"))
        .isEmpty();
    assertThat(violations(ASSETS_ERROR, "{\"event_type\":\"ITEM\",\"level\":\"low\"}"))
        .containsExactly("OTHER_VARIANT $.event_type", "OTHER_VARIANT $.level");
  }
}
