package io.github.plaidschema.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How numbers are read of formats that spell them as JSON does not, whichever Jackson reads. */
public interface NumbersOfFormatsContract {

  /** Reads YAML with the module. */
  <T> T readYaml(String yaml, Class<T> type) throws Exception;

  /** The number {@code v} that Jackson reads without the module; empty if it reads a string. */
  Optional<BigDecimal> numberOfYaml(String yaml) throws Exception;

  /** Reads JSON with a mapper that allows numbers that JSON does not. */
  <T> T readLeniently(String json, Class<T> type) throws Exception;

  /** What Jackson throws for a document that it rejects. */
  Class<? extends Exception> rejection();

  @Test
  default void a_number_of_yaml_is_what_jackson_reads() throws Exception {
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
      Optional<BigDecimal> expected = numberOfYaml("v: " + literal);
      JsonValue value = readYaml("v: " + literal, JsonValue.class).get("v").orElseThrow();
      if (expected.isPresent()) {
        assertThat(new BigDecimal(value.asNumber().orElseThrow().literal()))
            .as(literal)
            .isEqualByComparingTo(expected.get());
        assertThat(readYaml("balance: " + literal, Account.class).balance())
            .as(literal)
            .isEqualByComparingTo(expected.get());
      } else {
        assertThat(value.asString()).as(literal).contains(literal);
      }
    }
  }

  @Test
  default void digits_and_scale_of_a_number_that_json_allows_survive() throws Exception {
    assertThat(readYaml("v: 1.50", JsonValue.class).toString()).isEqualTo("{\"v\":1.50}");
  }

  @Test
  default void what_a_lenient_parser_of_json_lets_through_is_rejected() {
    for (String literal : List.of(".5", "NaN", "-Infinity")) {
      assertThatThrownBy(() -> readLeniently("[" + literal + "]", JsonValue.class))
          .as(literal)
          .isInstanceOf(rejection());
    }
  }
}
