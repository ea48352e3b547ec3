package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.TestCompiler;
import io.github.plaidschema.processor.testing.WideSchema;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas around the sizes where the generated code is laid out in one part more. */
@ParameterizedClass
@MethodSource("schemas")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WideSchemaTest {
  @Parameter private Compiled compiled = new Compiled(new WideSchema(0));

  /** A schema and its code, which is compiled once for all tests. */
  record Compiled(WideSchema wide, SchemaUnderTest schema) {
    Compiled(WideSchema wide) {
      this(
          wide,
          new SchemaUnderTest(
              TestCompiler.JAVAC.with(wide.source()).compile().clean().load(), "test.Wide"));
    }

    @Override
    public String toString() {
      return wide.fields() + " fields";
    }
  }

  static Stream<Compiled> schemas() {
    return Stream.of(1, 64, 65, 128, 129, 300).map(WideSchema::new).map(Compiled::new);
  }

  @Test
  void aFullDocumentIsReadAndWrittenAsItWas() {
    SchemaUnderTest schema = compiled.schema();
    String json = compiled.wide().full();
    Object value = schema.codec().strict().read(json);

    assertThat(schema.write(value)).isEqualTo(json);
    assertThat(schema.write(schema.from(value).build())).isEqualTo(json);
    assertThat(value).isEqualTo(schema.read(json)).hasSameHashCodeAs(schema.read(json));
  }

  @Test
  void nullsAreReadAndWrittenAsTheyWere() {
    String json = compiled.wide().nulls();

    assertThat(compiled.schema().roundTrip(json)).isEqualTo(json);
    assertThat(compiled.schema().read(json)).isEqualTo(compiled.schema().read("{}"));
  }

  @Test
  void anEmptyDocumentIsReadAndWrittenAsItWas() {
    assertThat(compiled.schema().roundTrip("{}")).isEqualTo("{}");
  }

  @Test
  void eachFieldIsReadAloneAndTellsValuesApart() {
    Object empty = compiled.schema().read("{}");
    for (int field = 0; field < compiled.wide().fields(); field++) {
      String json = "{\"" + WideSchema.name(field) + "\":" + WideSchema.value(field) + "}";
      Object value = compiled.schema().read(json);

      assertThat(compiled.schema().write(value)).isEqualTo(json);
      assertThat(value).isNotEqualTo(empty);
      assertThat(get(value, WideSchema.accessor(field))).isNotNull();
    }
  }

  @Test
  void aFieldWithoutAValueFailsWhenTouched() {
    Object value = compiled.schema().read("{}");

    required()
        .filter(WideSchema::isNeverNull)
        .forEach(
            field ->
                assertThatThrownBy(() -> get(value, WideSchema.accessor(field)))
                    .isInstanceOf(MissingValueException.class)
                    .hasMessageStartingWith("Wide." + WideSchema.accessor(field) + " "));
  }

  @Test
  void buildNamesEveryMissingField() {
    MissingValueException missing =
        catchThrowableOfType(
            MissingValueException.class, () -> compiled.schema().builder().build());

    assertThat(missing.fields())
        .isEqualTo(
            required().filter(WideSchema::isNeverNull).mapToObj(WideSchema::accessor).toList());
  }

  @Test
  void everyMissingPropertyIsAViolation() {
    assertThat(compiled.schema().codec().check("{}"))
        .extracting(JsonViolation::path)
        .containsExactlyElementsOf(
            required().mapToObj(field -> "$." + WideSchema.name(field)).toList());
  }

  @Test
  void everyNullThatTheSchemaDoesNotAllowIsAViolation() {
    assertThat(compiled.schema().codec().check(compiled.wide().nulls()))
        .extracting(JsonViolation::path)
        .containsExactlyElementsOf(
            required()
                .filter(WideSchema::isNeverNull)
                .mapToObj(field -> "$." + WideSchema.name(field))
                .toList());
  }

  @Test
  void aRepeatedPropertyIsRejectedInEachPart() {
    for (int field = 0; field < compiled.wide().fields(); field++) {
      String name = WideSchema.name(field);
      for (String value : List.of(WideSchema.value(field), "null")) {
        String json = "{\"%s\":%s,\"%s\":%s}".formatted(name, value, name, value);

        assertThat(
                catchThrowableOfType(
                        JsonException.class, () -> compiled.schema().codec().read(json))
                    .path())
            .isEqualTo("$." + name);
      }
    }
  }

  private IntStream required() {
    return IntStream.range(0, compiled.wide().fields()).filter(WideSchema::isRequired);
  }
}
