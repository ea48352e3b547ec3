package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codecs that authors write are used wherever a value of their type stands. */
class CodecsTest {
  private static final SchemaUnderTest PRICE =
      new SchemaUnderTest(Schemas.load("codecs"), "sdk.codecs.Price");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"gross\":null}",
        "{\"gross\":\"1 EUR\",\"fee\":null}",
        "{\"fee\":\"0.00 USD\"}",
        "{\"parts\":[\"1.10 USD\",\"1.1 USD\"]}",
        "{\"parts\":[]}",
        "{\"by_country\":{\"US\":\"1 USD\",\"DE\":\"2 EUR\"}}",
        "{\"deep\":[[\"1 USD\"],[],[\"1 USD\"]]}",
        "{\"taxed\":\"yes\"}",
        "{\"vat\":{\"rate\":19,\"since\":[2007,null]}}",
        "{\"pair\":\"1:2\"}",
        "{\"pairs\":[\"1:2\",\"3:4\"]}",
      })
  void whatIsReadIsWhatIsWritten(String field) {
    String json = "{\"net\":\"5 USD\"," + field.substring(1);
    Object value = PRICE.read(json);

    assertThat(PRICE.write(value)).isEqualTo(json);
    assertThat(PRICE.write(PRICE.from(value).build())).isEqualTo(json);
    assertThat(value).isEqualTo(PRICE.read(json));
  }

  @Test
  void theCodecMakesTheValues() {
    Object value = PRICE.read("{\"net\":\"1.10 USD\",\"taxed\":\"no\",\"pair\":\"1:2\"}");

    assertThat(get(value, "net")).hasToString("Money[amount=1.10, currency=USD]");
    assertThat(get(value, "taxed")).isEqualTo(Optional.of(false));
    assertThat(get(value, "pair")).isEqualTo(Optional.of(List.of(1, 2)));
    assertThatThrownBy(() -> get(PRICE.read("{}"), "net"))
        .isInstanceOf(MissingValueException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"net\":\"4711\"}                      | $.net             | MoneyCodec",
        "{\"net\":\"x4711 USD\"}                 | $.net             | MoneyCodec",
        "{\"net\":4711}                          | $.net             | expected a string",
        "{\"parts\":[\"1 USD\",\"4711\"]}        | $.parts[1]        | MoneyCodec",
        "{\"parts\":[null]}                      | $.parts[0]        | expected a string",
        "{\"by_country\":{\"US\":\"4711\"}}      | $.by_country.US   | MoneyCodec",
        "{\"deep\":[[\"1 USD\"],[\"4711\"]]}     | $.deep[1][0]      | MoneyCodec",
        "{\"taxed\":\"4711\"}                    | $.taxed           | expected yes or no",
        "{\"pair\":\"4711\"}                     | $.pair            | PairCodec",
        "{\"pairs\":[\"1:2\",\"4711:x\"]}        | $.pairs[1]        | PairCodec",
      })
  void whatACodecThrowsBecomesAJsonExceptionWithItsPathAndNoContent(
      String json, String path, String text) {
    assertThatThrownBy(() -> PRICE.codec().rejecting(JsonViolation.Kind.MISMATCH).read(json))
        .isInstanceOfSatisfying(
            JsonException.class, rejected -> assertThat(rejected.path()).isEqualTo(path))
        .hasMessageContaining(text)
        .hasMessageNotContaining("4711")
        .hasNoCause();
    assertThat(PRICE.codec().check(json)).isNotEmpty();
  }

  @Test
  void accessorsWithTheSameCodecShareOne() {
    assertThat(
            Arrays.stream(PRICE.loaded().type("sdk.codecs.PriceBuilder$Value").getDeclaredFields())
                .map(Field::getType)
                .map(Class::getSimpleName)
                .filter(type -> type.endsWith("Codec") && !type.equals("JsonCodec")))
        .containsExactlyInAnyOrder("MoneyCodec", "YesNoCodec", "RateCodec", "PairCodec");
  }

  @Test
  void whatWasReadIsWrittenByTheCodecOnceItIsSetAnew() {
    Object value = PRICE.read("{\"net\":\"1.10 USD\"}");
    Object net = get(PRICE.read("{\"net\":\"2.50 EUR\"}"), "net");

    assertThat(PRICE.write(PRICE.from(value).set("net", net).set("addParts", net).build()))
        .startsWith("{\"net\":\"2.50 EUR\",")
        .contains("\"parts\":[\"2.50 EUR\"]");
  }
}
