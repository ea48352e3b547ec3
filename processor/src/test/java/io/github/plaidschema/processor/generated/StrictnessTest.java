package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reading follows the wire; a strict reader insists on the schema, and a check lists what is wrong.
 */
class StrictnessTest {
  private static final Loaded STRICT = Schemas.load("strict");
  private static final SchemaUnderTest REPORT = new SchemaUnderTest(STRICT, "sdk.strict.Report");
  private static final SchemaUnderTest OPEN = new SchemaUnderTest(STRICT, "sdk.strict.Open");

  private static List<String> violations(SchemaUnderTest schema, String json) {
    List<JsonViolation> checked = schema.codec().check(json);
    if (!checked.isEmpty()) {
      JsonException rejected =
          catchThrowableOfType(JsonException.class, () -> schema.codec().strict().read(json));
      assertThat(rejected.violations()).isEqualTo(checked);
      assertThat(rejected.path()).isEqualTo(checked.get(0).path());
    } else {
      assertThat(schema.codec().strict().read(json)).isEqualTo(schema.codec().read(json));
    }
    return checked.stream().map(violation -> violation.kind() + " " + violation.path()).toList();
  }

  @Test
  void aDocumentThatFollowsTheSchemaHasNoViolation() {
    assertThat(
            violations(
                REPORT,
                "{\"id\":\"r\",\"note\":null,\"count\":0,\"items\":[{\"name\":\"n\",\"price\":1}]}"))
        .isEmpty();
  }

  @Test
  void optionalAndDefaultedFieldsMayBeAbsentOrNull() {
    assertThat(violations(OPEN, "{}")).isEmpty();
    assertThat(violations(OPEN, "{\"title\":null,\"size\":null,\"limit\":null}")).isEmpty();
  }

  @Test
  void aMissingPropertyIsAViolationAtItsPath() {
    assertThat(violations(REPORT, "{}"))
        .containsExactly("MISSING $.id", "MISSING $.note", "MISSING $.count", "MISSING $.items");
  }

  @Test
  void aNullThatTheSchemaDoesNotAllowIsAViolationAtItsPath() {
    assertThat(violations(REPORT, "{\"id\":null,\"note\":null,\"count\":null,\"items\":null}"))
        .containsExactly("NULL $.id", "NULL $.count", "NULL $.items");
  }

  @Test
  void anUnknownPropertyIsAViolationWhereNoAccessorHoldsIt() {
    assertThat(
            violations(
                REPORT,
                "{\"id\":\"r\",\"note\":\"n\",\"count\":0,\"new_field\":{\"deep\":[1]},\"items\":[]}"))
        .containsExactly("UNKNOWN_PROPERTY $.new_field");
    assertThat(violations(OPEN, "{\"new_field\":{\"deep\":[1]}}")).isEmpty();
  }

  @Test
  void anUnknownPropertyIsSkippedOtherwise() {
    String json = "{\"id\":\"r\",\"note\":\"n\",\"count\":0,\"items\":[]";

    assertThat(REPORT.roundTrip(json + ",\"new_field\":{\"deep\":[1]}}")).isEqualTo(json + "}");
  }

  @Test
  void violationsAreFoundAtEveryDepthInTheOrderOfTheDocument() {
    assertThat(
            violations(
                REPORT,
                "{\"x\":1,\"items\":[{\"name\":\"n\",\"price\":1},{\"name\":null},"
                    + "{\"price\":null,\"odd name\":2}],\"id\":\"r\",\"count\":1}"))
        .containsExactly(
            "MISSING $.note",
            "UNKNOWN_PROPERTY $.x",
            "MISSING $.items[1].price",
            "NULL $.items[1].name",
            "MISSING $.items[2].name",
            "NULL $.items[2].price",
            "UNKNOWN_PROPERTY $.items[2][\"odd name\"]");
  }

  @Test
  void whatCannotBeReadIsTheLastViolation() {
    assertThat(violations(REPORT, "{\"items\":[{\"name\":null,\"price\":1},{\"name\":tru}]}"))
        .last()
        .isEqualTo("REJECTED $.items[1].name");
    assertThat(violations(REPORT, "{\"x\":1,")).startsWith("UNKNOWN_PROPERTY $.x").hasSize(2);
  }

  @Test
  void theExceptionListsEveryViolation() {
    assertThat(
            catchThrowableOfType(
                JsonException.class, () -> REPORT.codec().strict().read("{\"count\":null}")))
        .hasMessageContaining("$.id: ")
        .hasMessageContaining("$.note: ")
        .hasMessageContaining("$.count: ")
        .hasMessageContaining("$.items: ");
  }

  @Test
  void onlyTheKindsThatACodecRejectsAreListedByItsException() {
    String json = "{\"x\":1,\"id\":null,\"items\":[],\"note\":null}";
    JsonCodec<Object> required =
        REPORT.codec().rejecting(JsonViolation.Kind.MISSING, JsonViolation.Kind.NULL);

    assertThat(catchThrowableOfType(JsonException.class, () -> required.read(json)).violations())
        .extracting(violation -> violation.kind() + " " + violation.path())
        .containsExactly("MISSING $.count", "NULL $.id");
    assertThat(required.check(json)).hasSize(3);
    assertThat(
            catchThrowableOfType(
                    JsonException.class,
                    () -> required.rejecting(JsonViolation.Kind.UNKNOWN_PROPERTY).read(json))
                .violations())
        .hasSize(3);
    assertThat(required.read("{\"x\":1,\"id\":\"r\",\"items\":[],\"note\":null,\"count\":1}"))
        .isNotNull();
  }

  @Test
  void manyViolationsOfAKindThatIsAcceptedHideNoOther() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 2_000; i++) {
      json.append("\"x").append(i).append("\":1,");
    }
    json.append("\"id\":null,\"items\":[],\"note\":null,\"count\":1}");

    assertThat(
            catchThrowableOfType(
                JsonException.class,
                () -> REPORT.codec().rejecting(JsonViolation.Kind.NULL).read(json.toString())))
        .hasMessageContaining("$.id: a required value is null");
  }

  @Test
  void listsAndMapsOfSchemasAreAsStrict() {
    assertThat(OPEN.codec().listOf().check("[{},{\"child\":{}}]"))
        .extracting(JsonViolation::path)
        .containsExactly("$[1].child.name", "$[1].child.price");
    assertThat(OPEN.codec().mapOf().check("{\"a\":{\"child\":{\"name\":\"n\"}}}"))
        .extracting(JsonViolation::path)
        .containsExactly("$.a.child.price");
  }

  @Test
  void anInterfaceWithoutAccessorsKnowsNoProperty() {
    assertThat(violations(new SchemaUnderTest(STRICT, "sdk.strict.Empty"), "{\"a\":1,\"b\":null}"))
        .containsExactly("UNKNOWN_PROPERTY $.a", "UNKNOWN_PROPERTY $.b");
  }
}
