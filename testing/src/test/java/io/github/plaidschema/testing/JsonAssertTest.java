package io.github.plaidschema.testing;

import static io.github.plaidschema.testing.SchemaAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.example.error.PlaidErrorJson;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class JsonAssertTest {
  private static final String ERROR =
      """
      {"request_id":"r","error_type":"ITEM_ERROR","display_message":null,
       "error_code":"c","error_message":"m","x":[1.10,{}]}""";

  @Test
  void aDocumentThatComesBackSurvives() {
    assertThatJson(ERROR).survives(PlaidErrorJson.CODEC);
    assertThatJson(ERROR.getBytes(StandardCharsets.UTF_8)).survives(PlaidErrorJson.CODEC);
  }

  @Test
  void whatIsLostIsNamedWithItsPath() {
    assertThatThrownBy(() -> assertThatJson("{\"a\":[1,{\"b\":1.10}],\"c\":null}").survives(LOSSY))
        .isInstanceOf(AssertionError.class)
        .hasMessage("The document does not come back in 2 places. $.a[1].b: 1.10 becomes 1.1");
    assertThatThrownBy(() -> assertThatJson("{\"c\":null}").survives(LOSSY))
        .isInstanceOf(AssertionError.class)
        .hasMessage("The document does not come back. $.c: null is lost");
  }

  @Test
  void aDocumentThatIsRejectedDoesNotSurvive() {
    assertThatThrownBy(() -> assertThatJson("{\"error_type\":01}").survives(PlaidErrorJson.CODEC))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("The document is rejected. $.error_type: expected");
  }

  @Test
  void whatDoesNotConformIsListed() {
    assertThatThrownBy(
            () -> assertThatJson("{\"error_type\":null}").conformsTo(PlaidErrorJson.CODEC))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("The document does not conform.\n- $")
        .hasMessageContaining("\n- $.error_type: ");
    assertThatJson("[1.10,null]").conformsTo(JsonValue.CODEC);
  }

  /** Loses the last digit of 1.10, and a property that is null. */
  private static final JsonCodec<String> LOSSY =
      new JsonCodec<>() {
        @Override
        public String read(JsonReader in) {
          return in.readValue().toString();
        }

        @Override
        public void write(JsonWriter out, String value) {
          String json = value.replace("1.10", "1.1").replaceAll(",?\"c\":null", "");
          out.writeValue(JsonValue.CODEC.read(json));
        }
      };
}
