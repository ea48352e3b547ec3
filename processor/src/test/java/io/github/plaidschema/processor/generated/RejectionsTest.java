package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a generated reader rejects, in either mode, and where it says so. */
class RejectionsTest {
  private static final SchemaUnderTest SCHEMA =
      new SchemaUnderTest(Schemas.load("types"), "sdk.types.EveryType");
  private static final SchemaUnderTest PRIMITIVES =
      new SchemaUnderTest(SCHEMA.loaded(), "sdk.types.Primitives");
  private static final SchemaUnderTest NESTED =
      new SchemaUnderTest(SCHEMA.loaded(), "sdk.types.NestedCollections");

  /** The exception of a codec that also rejects what a field would keep. */
  private static JsonException rejection(SchemaUnderTest schema, String json) {
    JsonCodec<Object> codec = schema.codec().rejecting(JsonViolation.Kind.MISMATCH);
    JsonException rejected = catchThrowableOfType(JsonException.class, () -> codec.read(json));
    assertThat(rejected).as("%s is rejected", json).isNotNull();
    JsonException strict =
        catchThrowableOfType(JsonException.class, () -> schema.codec().strict().read(json));
    assertThat(strict.violations()).contains(rejected.violations().get(0));
    assertThat(schema.codec().check(json)).contains(rejected.violations().get(0));
    return rejected;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "text             | 1                        | a string",
        "text             | true                     | a string",
        "text             | []                       | a string",
        "text             | {}                       | a string",
        "flag             | \"true\"                 | a boolean",
        "flag             | 1                        | a boolean",
        "boxed_int        | \"1\"                    | ",
        "boxed_int        | 1.5                      | ",
        "boxed_int        | 1.0                      | ",
        "boxed_int        | 1e2                      | ",
        "boxed_int        | 2147483648               | ",
        "boxed_int        | -2147483649              | ",
        "boxed_int        | true                     | ",
        "boxed_long       | 9223372036854775808      | ",
        "boxed_long       | 1.5                      | ",
        "boxed_long       | \"1\"                    | ",
        "boxed_double     | \"1.5\"                  | a number",
        "boxed_double     | 1e999                    | ",
        "boxed_double     | NaN                      | ",
        "optional_int     | 1.5                      | ",
        "optional_long    | []                       | ",
        "optional_double  | {}                       | a number",
        "decimal          | \"1.10\"                 | a number",
        "decimal          | 1e10000                  | ",
        "integer          | 1.5                      | ",
        "integer          | \"5\"                    | ",
        "date             | \"2024-02-30\"           | ",
        "date             | \"2024-2-1\"             | ",
        "date             | 20240201                 | ",
        "time             | \"25:00:00\"             | ",
        "date_time        | \"2024-01-01\"           | ",
        "date_time        | \"2024-01-01T00:00:00Z\" | ",
        "offset_date_time | \"2024-01-01T00:00:00\"  | ",
        "offset_date_time | \"yesterday\"            | ",
        "offset_date_time | 0                        | ",
        "instant          | \"2024-01-01T00:00:00\"  | ",
        "uuid             | \"123e4567\"             | ",
        "uuid             | \"123e4567-e89b-12d3-a456-42661417400g\" | ",
        "uri              | \"a b\"                  | a URI",
        "closed_enum      | \"blue\"                 | a value of Color",
        "closed_enum      | \"RED\"                  | a value of Color",
        "closed_enum      | 0                        | ",
        "open_enum        | 0                        | a string",
        "schema           | []                       | an object",
        "schema           | \"{}\"                   | an object",
        "list             | {}                       | an array",
        "list             | \"a\"                    | an array",
        "set              | {\"0\":1}                | an array",
        "map              | []                       | an object",
        "json             | nul                      | ",
      })
  void aWrongTypeIsRejectedWithItsPath(String name, String json, String expected) {
    JsonException rejected = rejection(SCHEMA, "{\"" + name + "\":" + json + "}");

    assertThat(rejected.path()).isEqualTo("$." + name);
    assertThat(rejected.offset()).isEqualTo(name.length() + 4);
    assertThat(rejected.line()).isEqualTo(1);
    if (expected != null) {
      assertThat(rejected.expected()).startsWith(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "primitive_boolean | \"true\"",
        "primitive_int     | 1.5",
        "primitive_int     | \"1\"",
        "primitive_long    | 1e2",
        "primitive_double  | \"1\"",
        "primitive_double  | 1e400",
      })
  void aWrongTypeOfAPrimitiveIsRejected(String name, String json) {
    assertThat(rejection(PRIMITIVES, "{\"" + name + "\":" + json + "}").path())
        .isEqualTo("$." + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"lists_of_lists\":[[\"a\"],[\"b\",1]]}            | $.lists_of_lists[1][1]",
        "{\"lists_of_lists\":[null]}                         | $.lists_of_lists[0]",
        "{\"lists_of_lists\":[[null]]}                       | $.lists_of_lists[0][0]",
        "{\"map_of_lists\":{\"a\":[1,\"x\"]}}                | $.map_of_lists.a[1]",
        "{\"map_of_lists\":{\"a\":null}}                     | $.map_of_lists.a",
        "{\"map_of_lists\":{\"credit card\":1}}              | $.map_of_lists[\"credit card\"]",
        "{\"set_of_dates\":[\"2024-01-01\",\"no\"]}          | $.set_of_dates[1]",
        "{\"open_list\":[\"one\",2]}                         | $.open_list[1]",
        "{\"open_map\":{\"one\":{\"name\":1}}}               | $.open_map.one.name",
        "{\"closed_list\":[\"one\",\"three\"]}               | $.closed_list[1]",
        "{\"schemas\":[{},{\"at\":\"x\"}]}                   | $.schemas[1].at",
        "{\"schemas\":[{},7]}                                | $.schemas[1]",
        "{\"map_of_schemas\":{\"x\":[{},{\"name\":[]}]}}     | $.map_of_schemas.x[1].name",
      })
  void aWrongTypeDeepInsideIsRejectedWithItsPath(String json, String path) {
    assertThat(rejection(NESTED, json).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"text\":\"a\",\"text\":\"a\"}                       | $.text",
        "{\"text\":null,\"text\":null}                         | $.text",
        "{\"text\":null,\"text\":\"a\"}                        | $.text",
        "{\"text\":\"a\",\"te\\u0078t\":\"b\"}                 | $.text",
        "{\"x\":1,\"x\":1}                                     | $.x",
        "{\"x\":1,\"y\":2,\"\\u0078\":1}                       | $.x",
        "{\"x\":{\"y\":1,\"y\":1}}                             | $.x.y",
        "{\"schema\":{\"flag\":true,\"flag\":true}}            | $.schema.flag",
        "{\"schema\":{\"x\":1,\"x\":1}}                        | $.schema.x",
        "{\"map\":{\"a\":true,\"a\":true}}                     | $.map.a",
        "{\"json\":{\"a\":1,\"a\":1}}                          | $.json.a",
      })
  void aRepeatedPropertyIsRejectedWithItsPath(String json, String path) {
    assertThat(rejection(SCHEMA, json).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "1",
        "\"a\"",
        "{",
        "{}}",
        "{} {}",
        "{\"text\"}",
        "{\"text\":}",
        "{\"text\":\"a\",}",
        "{text:\"a\"}",
        "{'text':'a'}",
        "{\"text\":\"a}",
        "{\"text\":\"\n\"}",
        "{\"text\":\"\\ud800\"}",
        "{\"text\":\"\\x\"}",
        "{\"x\":[1,]}",
        "{\"x\":01}",
        "{\"x\":\"\\ud800\"}",
        "{/**/}",
        "\ufeff{}"
      })
  void whatIsNoJsonObjectIsRejected(String json) {
    rejection(SCHEMA, json);
  }

  @Test
  void nestingBeyondTheLimitIsRejectedInKnownAndInSkippedValues() {
    String known = "{\"schema\":".repeat(64) + "{}" + "}".repeat(64);
    String skipped = "{\"x\":" + "[".repeat(64) + "]".repeat(64) + "}";

    assertThat(rejection(SCHEMA, known).expected()).contains("64");
    assertThat(rejection(SCHEMA, skipped).expected()).contains("64");
    assertThat(SCHEMA.roundTrip("{\"schema\":".repeat(63) + "{}" + "}".repeat(63)))
        .startsWith("{\"schema\":");
  }

  @Test
  void limitsAreThoseOfTheCodec() {
    JsonLimits few = JsonLimits.DEFAULT.withMaxDepth(2).withMaxBytes(40);

    assertThat(
            catchThrowableOfType(
                JsonException.class,
                () -> SCHEMA.codec().withLimits(few).read("{\"schema\":{\"schema\":{}}}")))
        .hasMessageContaining("2");
    assertThat(
            catchThrowableOfType(
                JsonException.class,
                () ->
                    SCHEMA
                        .codec()
                        .withLimits(few)
                        .read("{\"text\":\"a text of more than forty bytes or so\"}")))
        .hasMessageContaining("40");
  }

  @Test
  void lineAndColumnPointAtTheValue() {
    JsonException rejected = rejection(SCHEMA, "{\n  \"text\": \"é\",\n  \"flag\": 1\n}");

    assertThat(rejected)
        .hasMessage("$.flag: expected a boolean, found a number (line 3, column 11, byte 28)");
  }
}
