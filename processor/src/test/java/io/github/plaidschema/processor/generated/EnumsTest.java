package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Closed enums name every text; open ones keep the texts that they do not name. */
class EnumsTest {
  private static final SchemaUnderTest CARD =
      new SchemaUnderTest(Schemas.load("enums"), "sdk.enums.Card");

  private static Object constant(String enumName, String constant) {
    return List.of(CARD.loaded().type("sdk.enums." + enumName).getEnumConstants()).stream()
        .filter(each -> ((Enum<?>) each).name().equals(constant))
        .findFirst()
        .orElseThrow();
  }

  private static OpenEnum<?> open(Object value, String accessor) {
    return (OpenEnum<?>) ((Optional<?>) get(value, accessor)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "CREDIT_CARD, credit card",
    "PAYPAL, paypal",
    "PLAN_401K, 401k",
    "camelCase, camel_case",
  })
  void aConstantIsItsNameInSnakeCaseOrWhatJsonNameSays(String constant, String text) {
    String closed = "{\"subtype\":\"" + text + "\"}";
    String open = "{\"open_subtype\":\"" + text + "\"}";

    assertThat(get(CARD.read(closed), "subtype"))
        .isEqualTo(Optional.of(constant("Card$Subtype", constant)));
    assertThat(CARD.roundTrip(closed)).isEqualTo(closed);
    assertThat((Object) open(CARD.read(open), "openSubtype").known())
        .isEqualTo(Optional.of(constant("Card$Subtype", constant)));
    assertThat(CARD.roundTrip(open)).isEqualTo(open);
  }

  @Test
  void theKeysOfAMapMayBeGivenAsConstants() {
    Object card =
        CARD.builder()
            .set("putLabels", constant("Card$Subtype", "CREDIT_CARD"), "a")
            .set("putLabels", OpenEnum.of("brand new"), "b")
            .build();

    assertThat(CARD.codec().writeString(card))
        .isEqualTo("{\"labels\":{\"credit card\":\"a\",\"brand new\":\"b\"}}");
  }

  @Test
  void anUnknownTextOfAClosedEnumIsNamedWithItsPath() {
    assertThatThrownBy(
            () ->
                CARD.codec()
                    .rejecting(JsonViolation.Kind.MISMATCH)
                    .read("{\"subtype\":\"brand new\"}"))
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("$.subtype: expected a value of Subtype")
        .hasMessageNotContaining("brand");
  }

  @Test
  void anUnknownTextIsTheFallbackWhereThereIsOneAndIsWrittenAsItCame() {
    String json = "{\"status\":\"brand_new\"}";
    Object value = CARD.read(json);

    assertThat(get(value, "status")).isEqualTo(Optional.of(constant("Card$Status", "OTHER")));
    assertThat(CARD.write(value)).isEqualTo(json);
    assertThat(CARD.write(CARD.from(value).build())).isEqualTo(json);
    assertThat(value).isEqualTo(CARD.read("{\"status\":\"other\"}"));
  }

  @Test
  void aFallbackKeepsItsSpellingWhereTheFieldIsSetToItsOwnValue() {
    Object value = CARD.read("{\"status\":\"brand_new\"}");
    Object other = constant("Card$Status", "OTHER");

    assertThat(CARD.write(CARD.from(value).set("status", other).build()))
        .isEqualTo("{\"status\":\"brand_new\"}");
    assertThat(CARD.write(CARD.from(value).set("clearStatus").set("status", other).build()))
        .isEqualTo("{\"status\":\"other\"}");
    assertThat(CARD.write(CARD.from(value).set("clearStatus").build())).isEqualTo("{}");
    assertThat(CARD.write(CARD.from(value).setNull("status").build()))
        .isEqualTo("{\"status\":null}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"statuses\":[\"active\",\"new\",\"newer\"]}",
        "{\"status_set\":[\"active\",\"new\",\"newer\"]}",
        "{\"status_map\":{\"a\":\"new\",\"b\":\"active\"}}",
        "{\"open_status\":\"brand_new\"}",
        "{\"open_subtype\":\"\"}",
        "{\"open_subtypes\":[\"paypal\",\"brand new\",\"brand new\"]}",
        "{\"open_subtype_set\":[\"brand new\",\"paypal\"]}",
        "{\"labels\":{\"brand new\":\"x\",\"credit card\":\"y\",\"\":\"z\"}}",
      })
  void unknownTextsSurviveARoundTripEverywhere(String json) {
    assertThat(CARD.roundTrip(json)).isEqualTo(json);
    assertThat(CARD.write(CARD.from(CARD.read(json)).build())).isEqualTo(json);
  }

  @Test
  void anOpenEnumHasItsTextAndItsConstantIfThereIsOne() {
    OpenEnum<?> known = open(CARD.read("{\"open_subtype\":\"credit card\"}"), "openSubtype");
    OpenEnum<?> unknown = open(CARD.read("{\"open_subtype\":\"brand new\"}"), "openSubtype");

    assertThat(known.value()).isEqualTo("credit card");
    assertThat(known.known()).isPresent();
    assertThat(unknown.value()).isEqualTo("brand new");
    assertThat(unknown.known()).isEmpty();
  }

  @Test
  void anOpenEnumHasNoUseForAFallback() {
    assertThat(open(CARD.read("{\"open_status\":\"brand_new\"}"), "openStatus").known()).isEmpty();
  }

  @Test
  void theBuilderTakesConstantsAndTextsOfAnOpenEnum() {
    Object paypal = constant("Card$Subtype", "CREDIT_CARD");

    Object value =
        CARD.builder()
            .set("openSubtype", paypal)
            .set("addOpenSubtypes", paypal)
            .set("addOpenSubtypes", OpenEnum.of("brand new"))
            .set("addOpenSubtypeSet", paypal)
            .set("putLabels", OpenEnum.of("brand new"), "x")
            .build();

    String json =
        "{\"open_subtype\":\"credit card\",\"open_subtypes\":[\"credit card\",\"brand new\"],"
            + "\"open_subtype_set\":[\"credit card\"],\"labels\":{\"brand new\":\"x\"}}";
    assertThat(CARD.write(value)).isEqualTo(json);
    assertThat(CARD.read(json)).isEqualTo(value);
  }

  @Test
  void addingToAListKeepsTheUnknownStringsBeforeIt() {
    Object value = CARD.read("{\"statuses\":[\"brand_new\"]}");

    Object more = CARD.from(value).set("addStatuses", constant("Card$Status", "ACTIVE")).build();

    assertThat(CARD.write(more)).isEqualTo("{\"statuses\":[\"brand_new\",\"active\"]}");
  }

  @Test
  void aRepeatedKeyIsRejected() {
    assertThatThrownBy(() -> CARD.read("{\"labels\":{\"new\":\"x\",\"new\":\"y\"}}"))
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("$.labels.new");
  }

  @Test
  void constantsWithBodiesAreConstantsAsAnyOther() {
    SchemaUnderTest painted = new SchemaUnderTest(CARD.loaded(), "sdk.enums.Painted");
    String json = "{\"color\":\"blue\",\"accent\":\"green\"}";
    Object blue = constant("TopLevelColor", "BLUE");

    assertThat(get(painted.read(json), "color")).isEqualTo(blue);
    assertThat(painted.roundTrip(json)).isEqualTo(json);
    assertThat(painted.write(painted.builder().set("color", blue).set("accent", blue).build()))
        .isEqualTo("{\"color\":\"blue\",\"accent\":\"blue\"}");
  }

  @Test
  void unknownTextsAreListedAndStrictlyRead() {
    String json =
        "{\"status\":\"new\",\"open_subtype\":\"boat\",\"statuses\":[\"active\",\"newer\"],"
            + "\"open_subtypes\":[\"paypal\",\"boat\"],\"labels\":{\"paypal\":\"a\",\"boat\":\"b\"}}";

    assertThat(CARD.codec().check(json))
        .extracting(violation -> violation.kind() + " " + violation.path())
        .containsExactly(
            "UNKNOWN_ENUM_VALUE $.status",
            "UNKNOWN_ENUM_VALUE $.open_subtype",
            "UNKNOWN_ENUM_VALUE $.statuses[1]",
            "UNKNOWN_ENUM_VALUE $.open_subtypes[1]",
            "UNKNOWN_ENUM_VALUE $.labels.boat");
    assertThat(CARD.codec().strict().read(json)).isEqualTo(CARD.read(json));
    assertThatThrownBy(
            () -> CARD.codec().rejecting(JsonViolation.Kind.UNKNOWN_ENUM_VALUE).read(json))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("$.labels.boat: the string is not a known constant of its enum")
        .hasMessageNotContaining("newer");
  }

  @Test
  void aDefaultTextHasItsConstant() {
    SchemaUnderTest varnished = new SchemaUnderTest(CARD.loaded(), "sdk.enums.Varnished");

    OpenEnum<?> color = (OpenEnum<?>) get(varnished.read("{}"), "color");

    assertThat((Object) color.known()).isEqualTo(Optional.of(constant("TopLevelColor", "BLUE")));
  }

  @Test
  void mapsAreKeyedByOpenEnums() {
    Map<?, ?> labels =
        (Map<?, ?>)
            ((Optional<?>) get(CARD.read("{\"labels\":{\"paypal\":\"x\"}}"), "labels"))
                .orElseThrow();

    assertThat(labels.get(OpenEnum.of("paypal"))).isEqualTo("x");
  }
}
