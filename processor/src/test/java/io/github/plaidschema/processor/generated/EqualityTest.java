package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.generated.RawFields;
import io.github.plaidschema.json.generated.SchemaValue;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import io.github.plaidschema.processor.testing.WideSchema;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values whose accessors all return the same are equal, and no others. */
class EqualityTest {

  @ParameterizedTest
  @CsvSource({
    "rules, RequiredField",
    "rules, NullableField",
    "rules, OptionalField",
    "rules, OptionalNumbers",
    "rules, RequiredPrimitives",
    "rules, BoxedFields",
    "rules, DefaultValues",
    "rules, AdditionalFields",
    "types, EveryType",
    "types, NestedCollections",
    "strict, Empty",
    "fidelity, Payment",
  })
  void equalsAndHashCodeKeepTheirContract(String folder, String name) {
    verify(Schemas.load(folder).type("sdk." + folder + "." + name + "Builder$Value"));
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65, 130})
  void equalsAndHashCodeOfAWideSchemaKeepTheirContract(int fields) {
    Loaded loaded =
        TestCompiler.JAVAC.with(new WideSchema(fields).source()).compile().clean().load();

    verify(loaded.type("test.WideBuilder$Value"));
  }

  private static <T> void verify(Class<T> value) {
    SingleTypeEqualsVerifierApi<T> verifier = EqualsVerifier.forClass(value);
    for (String bits : fields(value, "present\\d*")) {
      // All primitives have a value, or none.
      verifier = verifier.withPrefabValuesForField(bits, -1L, 0L);
    }
    verifier
        // No value is of the superclass, whose methods these are.
        .usingGetClass()
        .withPrefabValues(JsonValue.class, JsonValue.of("a"), JsonValue.of("b"))
        .withPrefabValues(OpenEnum.class, OpenEnum.of("a"), OpenEnum.of("b"))
        .withPrefabValues(RawFields.class, mismatch("{\"count\":[]}"), mismatch("{\"size\":{}}"))
        // By design: how a value was spelled is not part of it, nor whether a default was.
        .withIgnoredFields("nulls", "plain")
        .withIgnoredFields(fields(value, "defaults\\d*"))
        .withIgnoredFields(fields(value.getSuperclass(), "bits"))
        // Where there are no additional properties, the constructor puts an empty map.
        .withNonnullFields(fields(value, "rest"))
        // By design: an accessor returns the digits that it got, so that 1.10 is not 1.1.
        .suppress(Warning.BIGDECIMAL_EQUALITY)
        .verify();
  }

  private static RawFields mismatch(String json) {
    SchemaUnderTest schema =
        new SchemaUnderTest(Schemas.load("rules"), "sdk.rules.RequiredPrimitives");
    try {
      Field raw = SchemaValue.class.getDeclaredField("raw");
      raw.setAccessible(true);
      return (RawFields) raw.get(schema.read(json));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no raw fields", e);
    }
  }

  private static String[] fields(Class<?> value, String pattern) {
    return Arrays.stream(value.getDeclaredFields())
        .map(Field::getName)
        .filter(name -> name.matches(pattern))
        .toArray(String[]::new);
  }

  @Test
  void valuesThatWereReadAndBuiltAreEqual() {
    SchemaUnderTest schema =
        new SchemaUnderTest(Schemas.load("rules"), "sdk.rules.OptionalNumbers");
    Object built = schema.builder().set("count", 1).set("ratio", 2.0).build();

    assertThat(schema.read("{\"ratio\":2.00,\"count\":1,\"size\":null}"))
        .isEqualTo(built)
        .hasSameHashCodeAs(built);
    assertThat(schema.from(built).build()).isEqualTo(built);
    assertThat(schema.from(built).set("clearCount").build()).isNotEqualTo(built);
  }

  @Test
  void aMissingPrimitiveIsNotZero() {
    SchemaUnderTest schema =
        new SchemaUnderTest(Schemas.load("rules"), "sdk.rules.RequiredPrimitives");

    assertThat(schema.read("{\"count\":0}")).isNotEqualTo(schema.read("{}"));
    assertThat(schema.read("{\"count\":0}")).isNotEqualTo(schema.read("{\"size\":0}"));
  }

  @Test
  void theOrderOfListsCountsAndThatOfSetsAndMapsDoesNot() {
    SchemaUnderTest schema = new SchemaUnderTest(Schemas.load("types"), "sdk.types.EveryType");

    assertThat(schema.read("{\"list\":[\"a\",\"b\"]}"))
        .isNotEqualTo(schema.read("{\"list\":[\"b\",\"a\"]}"));
    assertThat(schema.read("{\"set\":[1,2]}")).isEqualTo(schema.read("{\"set\":[2,1]}"));
    assertThat(schema.read("{\"map\":{\"a\":true,\"b\":true}}"))
        .isEqualTo(schema.read("{\"map\":{\"b\":true,\"a\":true}}"));
  }

  @Test
  void knownAndUnknownTextsOfOpenEnumsAreEqualIfTheyAreTheSameText() {
    SchemaUnderTest schema = new SchemaUnderTest(Schemas.load("types"), "sdk.types.EveryType");
    Object built = schema.builder().set("openEnum", OpenEnum.of("red")).build();

    assertThat(schema.read("{\"open_enum\":\"red\"}")).isEqualTo(built).hasSameHashCodeAs(built);
  }

  @Test
  void valuesOfDifferentSchemasAreNotEqual() {
    Loaded types = Schemas.load("types");

    assertThat(new SchemaUnderTest(types, "sdk.types.EveryType").read("{}"))
        .isNotEqualTo(new SchemaUnderTest(types, "sdk.types.NestedCollections").read("{}"))
        .isNotEqualTo(Optional.empty())
        .isNotEqualTo(Map.of());
  }
}
