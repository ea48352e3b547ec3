package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.processor.testing.Documents;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read is what is written. */
class FidelityTest {
  private static final SchemaUnderTest PAYMENT =
      new SchemaUnderTest(Schemas.load("fidelity"), "sdk.fidelity.Payment");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"amount\":1.10}",
        "{\"amount\":1.1}",
        "{\"amount\":0.000000000000000000001}",
        "{\"amount\":1e2}",
        "{\"amount\":1E+2}",
        "{\"amount\":-0}",
        "{\"amount\":-0.00}",
        "{\"amount\":123456789012345678901234567890.123456789}",
        "{\"ratio\":1}",
        "{\"ratio\":1.0}",
        "{\"ratio\":1.10}",
        "{\"ratio\":1e0}",
        "{\"ratio\":-0.0}",
        "{\"ratio\":0.1000000000000000055511151231257827}",
        "{\"maybe\":1.50}",
        "{\"created\":\"2024-01-01T00:00:00.000Z\"}",
        "{\"created\":\"2024-01-01T00:00:00+00:00\"}",
        "{\"created\":\"2024-01-01T00:00:00.120-07:00\"}",
        "{\"created\":\"2024-01-01T00:00:00.123456789Z\"}",
        "{\"created\":\"2024-01-01T00:00Z\"}",
        "{\"at\":\"2024-01-01T02:00:00+02:00\"}",
        "{\"at\":\"2024-01-01T00:00:00.000Z\"}",
        "{\"local\":\"2024-01-01T00:00\"}",
        "{\"local\":\"2024-01-01T00:00:00.100\"}",
        "{\"time\":\"10:15\"}",
        "{\"time\":\"10:15:00.000\"}",
        "{\"id\":\"123E4567-E89B-12D3-A456-426614174000\"}",
        "{\"id\":\"123e4567-E89B-12d3-a456-426614174000\"}",
        "{\"link\":\"HTTPS://Example.com/%7euser\"}",
        "{\"times\":[\"2024-01-01T00:00:00.000Z\",\"2024-01-01T00:00:00Z\"]}",
        "{\"amounts\":{\"a\":1.10,\"b\":1.1,\"c\":1e1}}",
        "{\"tags\":[\"a\",\"b\",\"a\"]}",
        "{\"prices\":[1.10,1.1,1.10]}",
        "{\"inner\":{\"ratio\":1.00,\"created\":\"2024-01-01T00:00:00.000Z\"}}",
        "{\"inner\":{\"inner\":{\"ratio\":1e1,\"x\":null}}}",
        "{\"any\":{\"a\":[1.10,-0,1e2,null,{\"b\":\"\"}]}}",
        "{\"any\":1e2}",
        "{\"x\":{\"y\":[1.10,null,{\"z\":-0.0}]},\"w\":\"\",\"v\":[]}",
      })
  void aDocumentIsWrittenAsItCame(String json) {
    Object value = PAYMENT.read(json);

    assertThat(PAYMENT.write(value)).isEqualTo(json);
    assertThat(PAYMENT.write(PAYMENT.from(value).build())).isEqualTo(json);
    assertThat(Documents.tree(PAYMENT.codec().pretty().writeString(value)))
        .isEqualTo(Documents.tree(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"z\":1,\"amount\":1,\"a\":2,\"ratio\":3}",
        " { \"amount\" : 1.10 ,\n\t\"z\" : [ 1 , 2 ] } ",
        "{\"amou\\u006et\":1,\"\\u007a\":\"\\u00e9\\/\"}",
        "{\"text\":\"\\u0041\\ud83d\\ude00\\b\\f\\n\\r\\t\\\\\\/\"}",
        "{\"int\":-0}",
        "{\"inner\":{\"z\":null,\"amount\":null,\"created\":null},\"amount\":null}",
      })
  void orderSpacesAndEscapesAsideADocumentIsWrittenAsItCame(String json) {
    assertThat(Documents.tree(PAYMENT.roundTrip(json))).isEqualTo(Documents.tree(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"plain\",\"labels\":[\"\",\"b\"],\"unit\":\"day\",\"units\":[\"new one\"]}",
        "{\"text\":\"a\\\"b\\\\c\\n\",\"labels\":[\"plain\"],\"unit\":\"day\"}",
        "{\"text\":\"plain\",\"labels\":[\"plain\",\"é\uD83D\uDE00\",\"\\u0001\"]}",
        "{\"text\":\"plain\",\"unit\":\"Größe\",\"units\":[\"day\",\"Größe\"]}",
        "{\"text\":\"plain\",\"unit\":\"\\\"\",\"units\":[\"day\",\"\\\\\"]}",
        "{\"text\":\"plain\",\"inner\":{\"text\":\"é\",\"inner\":{\"text\":\"plain\"}}}",
        "{\"text\":\"é\",\"inner\":{\"text\":\"plain\",\"inner\":{\"text\":\"\\t\"}}}",
        "{\"text\":\"plain\",\"any\":\"é\",\"é\":\"\\\"\"}",
      })
  void textsAreEscapedAgainAndNotCutOff(String json) {
    Object value = PAYMENT.read(json);

    assertThat(PAYMENT.write(value)).isEqualTo(json);
    assertThat(PAYMENT.write(PAYMENT.from(value).build())).isEqualTo(json);
  }

  @Test
  void aTextThatIsSetAnewIsEscapedWhateverWasRead() {
    Object plain =
        PAYMENT.read(
            "{\"text\":\"plain\",\"labels\":[\"a\"],\"unit\":\"day\",\"units\":[\"day\"]}");

    Object changed =
        PAYMENT
            .from(plain)
            .set("text", "a\"é\uD83D\uDE00")
            .set("addLabels", "\n")
            .set("unit", OpenEnum.<Thread.State>of("\\"))
            .set("addUnits", OpenEnum.<Thread.State>of("\u0141"))
            .build();

    assertThat(PAYMENT.write(changed))
        .isEqualTo(
            "{\"text\":\"a\\\"é\uD83D\uDE00\",\"labels\":[\"a\",\"\\n\"],"
                + "\"unit\":\"\\\\\",\"units\":[\"day\",\"\u0141\"]}");
  }

  @Test
  void aTextThatIsADefaultIsEscapedWhateverWasRead() {
    SchemaUnderTest greeting =
        new SchemaUnderTest(Schemas.load("fidelity"), "sdk.fidelity.Greeting");

    Object value = greeting.read("{\"name\":\"plain\"}");
    Object set =
        greeting
            .from(value)
            .set("text", SchemaUnderTest.get(value, "text"))
            .set("others", SchemaUnderTest.get(value, "others"))
            .build();

    assertThat(greeting.write(set))
        .isEqualTo("{\"name\":\"plain\",\"text\":\"say \\\"hi\\\" \u0141\",\"others\":[\"\\n\"]}");
  }

  @Test
  void spellingsAreNoPartOfEquality() {
    assertThat(PAYMENT.read("{\"created\":\"2024-01-01T00:00:00.000+00:00\"}"))
        .isEqualTo(PAYMENT.read("{\"created\":\"2024-01-01T00:00:00Z\"}"))
        .hasSameHashCodeAs(PAYMENT.read("{\"created\":\"2024-01-01T00:00:00Z\"}"));
    assertThat(PAYMENT.read("{\"ratio\":1.0}")).isEqualTo(PAYMENT.read("{\"ratio\":1e0}"));
    assertThat(PAYMENT.read("{\"tags\":[\"a\",\"a\"]}"))
        .isEqualTo(PAYMENT.read("{\"tags\":[\"a\"]}"));
    assertThat(PAYMENT.read("{\"id\":\"123E4567-E89B-12D3-A456-426614174000\"}"))
        .isEqualTo(PAYMENT.read("{\"id\":\"123e4567-e89b-12d3-a456-426614174000\"}"));
  }

  @Test
  void digitsOfADecimalArePartOfItsValue() {
    assertThat(PAYMENT.read("{\"amount\":1.10}")).isNotEqualTo(PAYMENT.read("{\"amount\":1.1}"));
    assertThat(get(PAYMENT.read("{\"amount\":1.10}"), "amount"))
        .isEqualTo(Optional.of(new BigDecimal("1.10")));
  }

  @Test
  void setAnewAValueIsWrittenAsItIs() {
    Object value =
        PAYMENT.read(
            "{\"ratio\":1.00,\"created\":\"2024-01-01T00:00:00.000Z\",\"tags\":[\"a\",\"a\"],"
                + "\"amounts\":{\"a\":1e1},\"times\":[\"2024-01-01T00:00:00.000Z\"]}");

    Object changed =
        PAYMENT
            .from(value)
            .set("ratio", 2.0)
            .set("created", OffsetDateTime.parse("2024-01-02T00:00:00Z"))
            .set("addTags", "b")
            .set("putAmounts", "b", new BigDecimal("2"))
            .set("addAllTimes", List.of())
            .build();

    assertThat(PAYMENT.write(changed))
        .isEqualTo(
            "{\"ratio\":2,\"created\":\"2024-01-02T00:00:00Z\","
                + "\"times\":[\"2024-01-01T00:00:00.000Z\"],"
                + "\"amounts\":{\"a\":1e1,\"b\":2},\"tags\":[\"a\",\"a\",\"b\"]}");
  }

  @Test
  void changingOneFieldLeavesTheSpellingOfTheOthers() {
    Object value =
        PAYMENT.read(
            "{\"amount\":null,\"ratio\":1.00,\"created\":\"2024-01-01T00:00:00.000Z\",\"x\":1.0}");

    assertThat(PAYMENT.write(PAYMENT.from(value).set("text", "t").build()))
        .isEqualTo(
            "{\"amount\":null,\"ratio\":1.00,\"created\":\"2024-01-01T00:00:00.000Z\","
                + "\"text\":\"t\",\"x\":1.0}");
  }

  @Test
  void additionalPropertiesKeepTheirOrder() {
    Object value = PAYMENT.read("{\"z\":1,\"a\":2,\"m\":3}");

    assertThat(((Map<?, ?>) get(value, "rest")).keySet())
        .map(Object::toString)
        .containsExactly("z", "a", "m");
    assertThat(get(value, "rest"))
        .isEqualTo(Map.of("z", JsonValue.of(1), "a", JsonValue.of(2), "m", JsonValue.of(3)));
  }

  @Test
  void aDocumentOfEverythingSurvives() {
    String json =
        """
        {"amount":1.10,"ratio":2.50,"maybe":3.0,"int":7,"created":"2024-01-01T00:00:00.000Z",\
        "at":"2024-01-01T00:00:00+01:00","local":"2024-01-01T00:00","time":"10:15",\
        "id":"123E4567-E89B-12D3-A456-426614174000","link":"a","text":"t",\
        "times":["2024-01-01T00:00:00.000Z"],"amounts":{"a":1e1},"tags":["a","a"],\
        "prices":[1.0,1.00,1.0],"inner":{"ratio":1.0,"x":[null]},"any":[1.0],"y":{"z":null}}""";

    assertThat(PAYMENT.roundTrip(json)).isEqualTo(json);
    assertThat(PAYMENT.read(json)).isEqualTo(PAYMENT.read(PAYMENT.roundTrip(json)));
  }
}
