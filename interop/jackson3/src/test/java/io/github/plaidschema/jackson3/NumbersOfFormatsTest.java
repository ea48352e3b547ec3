package io.github.plaidschema.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.models.Account;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Numbers of formats that spell them as JSON does not. */
final class NumbersOfFormatsTest {

  private final ObjectMapper plain = YAMLMapper.builder().build();
  private final ObjectMapper yaml = YAMLMapper.builder().addModule(new PlaidSchemaModule()).build();

  @Test
  void a_number_of_yaml_is_what_jackson_reads() throws Exception {
    for (String literal :
        List.of(
            "1_000",
            "-1_000",
            "0x1F",
            ".5",
            "-.5",
            "+5",
            "+1.5",
            "010",
            "0o17",
            "1.",
            "1.50",
            "1e3",
            "12_345_678_901_234_567_890",
            "1_0.2_5")) {
      JsonNode expected = plain.readTree("v: " + literal).get("v");
      JsonValue read = yaml.readValue("v: " + literal, JsonValue.class);
      JsonValue value = read.get("v").orElseThrow();
      if (expected.isNumber()) {
        assertThat(new BigDecimal(value.asNumber().orElseThrow().literal()))
            .as(literal)
            .isEqualByComparingTo(expected.decimalValue());
        assertThat(yaml.readValue("balance: " + literal, Account.class).balance())
            .as(literal)
            .isEqualByComparingTo(expected.decimalValue());
      } else {
        assertThat(value.asString()).as(literal).contains(literal);
      }
    }
  }

  @Test
  void digits_and_scale_of_a_number_that_json_allows_survive() throws Exception {
    assertThat(yaml.readValue("v: 1.50", JsonValue.class).toString()).isEqualTo("{\"v\":1.50}");
  }

  @Test
  void what_a_lenient_parser_of_json_lets_through_is_rejected() {
    ObjectMapper lenient =
        JsonMapper.builder()
            .addModule(new PlaidSchemaModule())
            .enable(
                JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    for (String literal : List.of(".5", "NaN", "-Infinity")) {
      assertThatThrownBy(() -> lenient.readValue("[" + literal + "]", JsonValue.class))
          .as(literal)
          .isInstanceOf(JacksonException.class);
    }
  }
}
