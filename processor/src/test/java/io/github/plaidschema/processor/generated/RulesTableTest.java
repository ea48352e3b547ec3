package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.processor.testing.BuilderUnderTest;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What JSON becomes, and what values become: a class for each row, a test for each cell. */
class RulesTableTest {
  private static final Loaded RULES = Schemas.load("rules");

  private static SchemaUnderTest schema(String name) {
    return new SchemaUnderTest(RULES, "sdk.rules." + name);
  }

  @Nested
  class Required {
    private final SchemaUnderTest schema = schema("RequiredField");

    @Test
    void absentInJsonIsReadAndFailsWhenTouched() {
      Object value = schema.read("{\"request_id\":\"r\"}");

      assertThat(get(value, "requestId")).isEqualTo("r");
      assertThatThrownBy(() -> get(value, "name"))
          .isInstanceOfSatisfying(
              MissingValueException.class,
              missing -> {
                assertThat(missing.schema()).isEqualTo("RequiredField");
                assertThat(missing.fields()).containsExactly("name");
              })
          .hasMessageStartingWith("RequiredField.name has no value");
    }

    @Test
    void nullInJsonIsReadAndFailsWhenTouched() {
      Object value = schema.read("{\"name\":null,\"request_id\":\"r\"}");

      assertThatThrownBy(() -> get(value, "name"))
          .isInstanceOf(MissingValueException.class)
          .hasMessageStartingWith("RequiredField.name has no value");
    }

    @Test
    void buildWithoutItFailsNamingEveryMissingFieldAtOnce() {
      assertThatThrownBy(() -> schema.builder().build())
          .isInstanceOfSatisfying(
              MissingValueException.class,
              missing -> assertThat(missing.fields()).containsExactly("name", "requestId"))
          .hasMessage("RequiredField cannot be built without name, requestId");
      assertThatThrownBy(() -> schema.builder().set("name", "n").build())
          .isInstanceOf(MissingValueException.class)
          .hasMessage("RequiredField cannot be built without requestId");
    }

    @Test
    void whatWasReadWithoutItCanBeCopiedWithoutIt() {
      BuilderUnderTest builder = schema.from(schema.read("{\"request_id\":\"r\"}"));

      assertThat(schema.write(builder.build())).isEqualTo("{\"request_id\":\"r\"}");
      assertThat(schema.write(builder.set("name", "n").build()))
          .isEqualTo("{\"name\":\"n\",\"request_id\":\"r\"}");
    }

    @Test
    void writtenWithoutAValueItIsAsItWasRead() {
      assertThat(schema.roundTrip("{\"request_id\":\"r\"}")).isEqualTo("{\"request_id\":\"r\"}");
      assertThat(schema.roundTrip("{\"name\":null,\"request_id\":\"r\"}"))
          .isEqualTo("{\"name\":null,\"request_id\":\"r\"}");
    }

    @Test
    void setToNullItIsRejected() {
      assertThatThrownBy(() -> schema.builder().setNull("name"))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("name");
    }

    @Test
    void absentAndNullAreEqual() {
      Object absent = schema.read("{\"request_id\":\"r\"}");
      Object spelledNull = schema.read("{\"name\":null,\"request_id\":\"r\"}");

      assertThat(absent).isEqualTo(spelledNull).hasSameHashCodeAs(spelledNull);
    }
  }

  @Nested
  class RequiredNullable {
    private final SchemaUnderTest schema = schema("NullableField");

    @Test
    void absentInJsonIsNull() {
      assertThat(get(schema.read("{}"), "name")).isNull();
    }

    @Test
    void nullInJsonIsNull() {
      assertThat(get(schema.read("{\"name\":null}"), "name")).isNull();
    }

    @Test
    void buildWithoutItIsNull() {
      assertThat(get(schema.builder().build(), "name")).isNull();
    }

    @Test
    void writtenWithoutAValueItIsNull() {
      assertThat(schema.write(schema.builder().build())).isEqualTo("{\"name\":null}");
      assertThat(schema.write(schema.builder().setNull("name").build()))
          .isEqualTo("{\"name\":null}");
      assertThat(schema.roundTrip("{\"name\":null}")).isEqualTo("{\"name\":null}");
    }

    @Test
    void writtenAfterItWasReadAsAbsentItIsNothing() {
      assertThat(schema.roundTrip("{}")).isEqualTo("{}");
    }

    @Test
    void fromCarriesHowItWasSpelled() {
      assertThat(schema.write(schema.from(schema.read("{}")).build())).isEqualTo("{}");
      assertThat(schema.write(schema.from(schema.read("{\"name\":null}")).build()))
          .isEqualTo("{\"name\":null}");
    }

    @Test
    void setToNullAfterItWasReadAsAbsentItIsWrittenAsNull() {
      Object value = schema.from(schema.read("{}")).setNull("name").build();

      assertThat(schema.write(value)).isEqualTo("{\"name\":null}");
    }

    @Test
    void absentAndNullAreEqual() {
      assertThat(schema.read("{}"))
          .isEqualTo(schema.read("{\"name\":null}"))
          .isEqualTo(schema.builder().build())
          .hasSameHashCodeAs(schema.read("{\"name\":null}"));
    }
  }

  @Nested
  class OptionalValue {
    private final SchemaUnderTest schema = schema("OptionalField");

    @Test
    void absentInJsonIsEmpty() {
      assertThat(get(schema.read("{}"), "name")).isEqualTo(Optional.empty());
    }

    @Test
    void nullInJsonIsEmpty() {
      assertThat(get(schema.read("{\"name\":null}"), "name")).isEqualTo(Optional.empty());
    }

    @Test
    void buildWithoutItIsEmpty() {
      assertThat(get(schema.builder().build(), "name")).isEqualTo(Optional.empty());
    }

    @Test
    void writtenWithoutAValueItIsNothing() {
      assertThat(schema.write(schema.builder().build())).isEqualTo("{}");
      assertThat(schema.roundTrip("{}")).isEqualTo("{}");
    }

    @Test
    void writtenAfterItWasReadAsNullItIsNull() {
      assertThat(schema.roundTrip("{\"name\":null}")).isEqualTo("{\"name\":null}");
    }

    @Test
    void writtenAfterItWasSetToNullItIsNull() {
      assertThat(schema.write(schema.builder().setNull("name").build()))
          .isEqualTo("{\"name\":null}");
      assertThat(schema.write(schema.builder().set("name", "n").setNull("name").build()))
          .isEqualTo("{\"name\":null}");
    }

    @Test
    void writtenAfterItWasClearedItIsNothing() {
      assertThat(schema.write(schema.builder().setNull("name").set("clearName").build()))
          .isEqualTo("{}");
      assertThat(schema.write(schema.builder().set("name", "n").set("clearName").build()))
          .isEqualTo("{}");
    }

    @Test
    void fromCarriesHowItWasSpelled() {
      assertThat(schema.write(schema.from(schema.read("{}")).build())).isEqualTo("{}");
      assertThat(schema.write(schema.from(schema.read("{\"name\":null}")).build()))
          .isEqualTo("{\"name\":null}");
    }

    @Test
    void setAfterItWasReadAsNullItIsItsValue() {
      Object value = schema.from(schema.read("{\"name\":null}")).set("name", "n").build();

      assertThat(get(value, "name")).isEqualTo(Optional.of("n"));
      assertThat(schema.write(value)).isEqualTo("{\"name\":\"n\"}");
    }

    @Test
    void absentAndNullAreEqual() {
      assertThat(schema.read("{}"))
          .isEqualTo(schema.read("{\"name\":null}"))
          .hasSameHashCodeAs(schema.read("{\"name\":null}"));
    }
  }

  @Nested
  class OptionalPrimitive {
    private static final String FULL = "{\"count\":1,\"size\":2,\"ratio\":0.5}";
    private static final String NULLS = "{\"count\":null,\"size\":null,\"ratio\":null}";
    private final SchemaUnderTest schema = schema("OptionalNumbers");

    @Test
    void absentInJsonIsEmpty() {
      assertEmpty(schema.read("{}"));
    }

    @Test
    void nullInJsonIsEmpty() {
      assertEmpty(schema.read(NULLS));
    }

    @Test
    void buildWithoutItIsEmpty() {
      assertEmpty(schema.builder().build());
    }

    @Test
    void zeroIsAValue() {
      Object value = schema.read("{\"count\":0,\"size\":0,\"ratio\":0.0}");

      assertThat(get(value, "count")).isEqualTo(OptionalInt.of(0));
      assertThat(get(value, "size")).isEqualTo(OptionalLong.of(0));
      assertThat(get(value, "ratio")).isEqualTo(OptionalDouble.of(0));
      assertThat(value).isNotEqualTo(schema.read("{}"));
      assertThat(schema.write(value)).isEqualTo("{\"count\":0,\"size\":0,\"ratio\":0.0}");
    }

    @Test
    void writtenWithoutAValueItIsAsItWasReadOrSet() {
      assertThat(schema.roundTrip("{}")).isEqualTo("{}");
      assertThat(schema.roundTrip(NULLS)).isEqualTo(NULLS);
      assertThat(schema.roundTrip(FULL)).isEqualTo(FULL);
      BuilderUnderTest builder = schema.builder().setNull("count").setNull("size");
      assertThat(schema.write(builder.setNull("ratio").build())).isEqualTo(NULLS);
      builder.set("clearCount").set("clearSize").set("clearRatio");
      assertThat(schema.write(builder.build())).isEqualTo("{}");
    }

    @Test
    void setToNullOrClearedItIsEmpty() {
      Object full = schema.read(FULL);

      assertEmpty(schema.from(full).setNull("count").setNull("size").setNull("ratio").build());
      assertEmpty(schema.from(full).set("clearCount").set("clearSize").set("clearRatio").build());
    }

    private void assertEmpty(Object value) {
      assertThat(get(value, "count")).isEqualTo(OptionalInt.empty());
      assertThat(get(value, "size")).isEqualTo(OptionalLong.empty());
      assertThat(get(value, "ratio")).isEqualTo(OptionalDouble.empty());
      assertThat(value).isEqualTo(schema.read("{}")).hasSameHashCodeAs(schema.read("{}"));
    }
  }

  @Nested
  class Primitive {
    private static final String FULL =
        "{\"active\":true,\"count\":1,\"size\":9007199254740993,\"ratio\":0.25}";
    private static final String NULLS =
        "{\"active\":null,\"count\":null,\"size\":null,\"ratio\":null}";
    private static final List<String> ACCESSORS = List.of("active", "count", "size", "ratio");
    private final SchemaUnderTest schema = schema("RequiredPrimitives");

    @Test
    void inJsonIsItsValue() {
      Object value = schema.read(FULL);

      assertThat(ACCESSORS)
          .extracting(accessor -> get(value, accessor))
          .containsExactly(true, 1, 9007199254740993L, 0.25);
      assertThat(schema.write(value)).isEqualTo(FULL);
    }

    @Test
    void absentInJsonIsReadAndFailsWhenTouched() {
      assertFailsWhenTouched(schema.read("{}"));
    }

    @Test
    void nullInJsonIsReadAndFailsWhenTouched() {
      assertFailsWhenTouched(schema.read(NULLS));
    }

    @Test
    void buildWithoutItFailsNamingEveryMissingFieldAtOnce() {
      assertThatThrownBy(() -> schema.builder().build())
          .isInstanceOf(MissingValueException.class)
          .hasMessage("RequiredPrimitives cannot be built without active, count, size, ratio");
    }

    @Test
    void writtenWithoutAValueItIsAsItWasRead() {
      assertThat(schema.roundTrip("{}")).isEqualTo("{}");
      assertThat(schema.roundTrip(NULLS)).isEqualTo(NULLS);
    }

    @Test
    void falseAndZeroAreValues() {
      Object value =
          schema
              .builder()
              .set("active", false)
              .set("count", 0)
              .set("size", 0L)
              .set("ratio", 0.0)
              .build();

      assertThat(get(value, "count")).isEqualTo(0);
      assertThat(value).isNotEqualTo(schema.read("{}"));
    }

    private void assertFailsWhenTouched(Object value) {
      for (String accessor : ACCESSORS) {
        assertThatThrownBy(() -> get(value, accessor))
            .isInstanceOf(MissingValueException.class)
            .hasMessageStartingWith("RequiredPrimitives." + accessor + " has no value");
      }
    }
  }

  @Nested
  class Boxed {
    private final SchemaUnderTest schema = schema("BoxedFields");

    @Test
    void absentInJsonIsAsForAnyOtherType() {
      Object value = schema.read("{}");

      assertThatThrownBy(() -> get(value, "required")).isInstanceOf(MissingValueException.class);
      assertThat(get(value, "nullable")).isNull();
      assertThat(get(value, "optional")).isEqualTo(Optional.empty());
      assertThat(schema.write(value)).isEqualTo("{}");
    }

    @Test
    void nullInJsonIsAsForAnyOtherType() {
      String nulls = "{\"required\":null,\"nullable\":null,\"optional\":null}";
      Object value = schema.read(nulls);

      assertThatThrownBy(() -> get(value, "required")).isInstanceOf(MissingValueException.class);
      assertThat(get(value, "nullable")).isNull();
      assertThat(get(value, "optional")).isEqualTo(Optional.empty());
      assertThat(schema.write(value)).isEqualTo(nulls);
    }

    @Test
    void buildWithoutItIsAsForAnyOtherType() {
      assertThatThrownBy(() -> schema.builder().build())
          .hasMessage("BoxedFields cannot be built without required");
      assertThat(schema.write(schema.builder().set("required", 1).build()))
          .isEqualTo("{\"required\":1,\"nullable\":null}");
    }
  }

  @Nested
  class Defaulted {
    private final SchemaUnderTest schema = schema("DefaultValues");

    @Test
    void absentInJsonIsTheDefault() {
      assertDefaults(schema.read("{\"page\":2}"));
    }

    @Test
    void nullInJsonIsTheDefault() {
      assertDefaults(
          schema.read(
              "{\"page\":2,\"limit\":null,\"currency\":null,\"scopes\":null,"
                  + "\"labels\":null,\"tags\":null,\"offset\":null}"));
    }

    @Test
    void buildWithoutItIsTheDefault() {
      assertDefaults(schema.builder().set("page", 2).build());
    }

    @Test
    void itIsWrittenOnlyIfItWasReadOrSet() {
      assertThat(schema.roundTrip("{\"page\":2}")).isEqualTo("{\"page\":2}");
      assertThat(schema.roundTrip("{\"page\":2,\"limit\":100,\"currency\":null}"))
          .isEqualTo("{\"page\":2,\"limit\":100,\"currency\":null}");
      assertThat(schema.write(schema.builder().set("page", 2).set("limit", 100).build()))
          .isEqualTo("{\"page\":2,\"limit\":100}");
    }

    @Test
    void itIsBackWhenTheValueIsCleared() {
      Object value = schema.read("{\"page\":2,\"limit\":7}");
      Object cleared = schema.from(value).set("clearLimit").build();

      assertThat(get(cleared, "limit")).isEqualTo(100);
      assertThat(schema.write(cleared)).isEqualTo("{\"page\":2}");
    }

    @Test
    void oneThatIsAlwaysWrittenIs() {
      SchemaUnderTest constant =
          new SchemaUnderTest(
              TestCompiler.JAVAC
                  .with(
                      """
                      package sdk.rules;

                      import io.github.plaidschema.*;
                      import java.util.List;

                      @PlaidSchema
                      public interface Constants {
                        @DefaultValue(alwaysWritten = true)
                        default String version() {
                          return "1";
                        }

                        @DefaultValue(alwaysWritten = true)
                        default List<String> kinds() {
                          return List.of();
                        }
                      }
                      """)
                  .compile()
                  .clean()
                  .load(),
              "sdk.rules.Constants");

      assertThat(constant.roundTrip("{}")).isEqualTo("{\"version\":\"1\",\"kinds\":[]}");
      assertThat(constant.roundTrip("{\"version\":null,\"kinds\":null}"))
          .isEqualTo("{\"version\":null,\"kinds\":null}");
      assertThat(constant.roundTrip("{\"version\":2}")).isEqualTo("{\"version\":2,\"kinds\":[]}");
      assertThat(constant.write(constant.builder().build()))
          .isEqualTo("{\"version\":\"1\",\"kinds\":[]}");
    }

    @Test
    void inJsonAValueReplacesIt() {
      Object value = schema.read("{\"page\":2,\"limit\":7,\"scopes\":[],\"offset\":0}");

      assertThat(get(value, "limit")).isEqualTo(7);
      assertThat(get(value, "scopes")).isEqualTo(List.of());
      assertThat(get(value, "offset")).isEqualTo(0);
    }

    @Test
    void itMayRestOnAnotherField() {
      assertThat(get(schema.read("{\"page\":3,\"limit\":7}"), "offset")).isEqualTo(21);
      assertThat(get(schema.builder().set("page", 3).set("limit", 7).build(), "offset"))
          .isEqualTo(21);
    }

    @Test
    void restingOnAMissingFieldItHasNoValue() {
      Object value = schema.read("{}");

      assertThat(get(value, "limit")).isEqualTo(100);
      assertThatThrownBy(() -> get(value, "offset"))
          .isInstanceOf(MissingValueException.class)
          .hasMessageStartingWith("DefaultValues.page has no value");
      assertThat(schema.write(value)).doesNotContain("offset").doesNotContain("page");
      assertThat(schema.roundTrip("{\"offset\":null}")).endsWith("\"offset\":null}");
    }

    @Test
    void aDefaultAndTheSameValueAreEqual() {
      Object set =
          schema
              .builder()
              .set("page", 2)
              .set("limit", 100)
              .set("currency", "USD")
              .set("scopes", List.of("read"))
              .set("labels", Map.of("all", List.of("a")))
              .set("tags", Set.of())
              .set("offset", 200)
              .build();

      assertThat(schema.read("{\"page\":2}")).isEqualTo(set).hasSameHashCodeAs(set);
    }

    @Test
    void addingToOneThatWasNotSetBeginsWithNothing() {
      Object value = schema.builder().set("page", 2).set("addScopes", "write").build();

      assertThat(get(value, "scopes")).isEqualTo(List.of("write"));
    }

    @Test
    void setToNullItIsRejected() {
      assertThatThrownBy(() -> schema.builder().setNull("currency"))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("currency");
    }

    @Test
    void aDefaultMethodThatIsNotMarkedIsNoField() {
      assertThat(get(schema.read("{\"page\":0}"), "isFirst")).isEqualTo(true);
      assertThat(schema.roundTrip("{\"page\":0}")).doesNotContain("first");
    }

    @Test
    void aDefaultListCannotBeChanged() {
      List<?> scopes = (List<?>) get(schema.read("{\"page\":2}"), "scopes");
      Map<?, ?> labels = (Map<?, ?>) get(schema.read("{\"page\":2}"), "labels");

      assertThatThrownBy(scopes::clear).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> ((List<?>) labels.values().iterator().next()).clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }

    private void assertDefaults(Object value) {
      assertThat(get(value, "limit")).isEqualTo(100);
      assertThat(get(value, "currency")).isEqualTo("USD");
      assertThat(get(value, "scopes")).isEqualTo(List.of("read"));
      assertThat(get(value, "labels")).isEqualTo(Map.of("all", List.of("a")));
      assertThat(get(value, "tags")).isEqualTo(Set.of());
      assertThat(get(value, "offset")).isEqualTo(200);
    }
  }

  @Nested
  class AdditionalProperties {
    private final SchemaUnderTest schema = schema("AdditionalFields");

    @Test
    void absentInJsonIsAnEmptyMap() {
      assertThat(get(schema.read("{\"name\":\"n\"}"), "rest")).isEqualTo(Map.of());
    }

    @Test
    void nullInJsonIsKeptAsNull() {
      Object value = schema.read("{\"x\":null}");

      assertThat(get(value, "rest")).isEqualTo(Map.of("x", JsonValue.NULL));
      assertThat(schema.write(value)).isEqualTo("{\"x\":null}");
    }

    @Test
    void buildWithoutItIsAnEmptyMap() {
      assertThat(get(schema.builder().build(), "rest")).isEqualTo(Map.of());
    }

    @Test
    void writtenItsEntriesFollowTheKnownFields() {
      assertThat(schema.roundTrip("{\"b\":1,\"note\":\"o\",\"a\":[2.50],\"name\":\"n\"}"))
          .isEqualTo("{\"name\":\"n\",\"note\":\"o\",\"b\":1,\"a\":[2.50]}");
    }

    @Test
    void fromCarriesThem() {
      Object value = schema.from(schema.read("{\"x\":1}")).set("name", "n").build();

      assertThat(schema.write(value)).isEqualTo("{\"name\":\"n\",\"x\":1}");
    }

    @Test
    void theyArePartOfEquality() {
      assertThat(schema.read("{\"x\":1}"))
          .isEqualTo(schema.read("{\"x\":1}"))
          .isNotEqualTo(schema.read("{\"x\":2}"))
          .isNotEqualTo(schema.read("{}"));
    }

    @Test
    void theBuilderSetsPutsAndReplacesThem() {
      BuilderUnderTest builder =
          schema.from(schema.read("{\"x\":1}")).set("putRest", "y", JsonValue.of("z"));
      assertThat(schema.write(builder.build())).isEqualTo("{\"x\":1,\"y\":\"z\"}");

      builder.set("putAllRest", Map.of("x", JsonValue.NULL));
      assertThat(schema.write(builder.build())).isEqualTo("{\"x\":null,\"y\":\"z\"}");

      builder.set("rest", Map.of("w", JsonValue.of(true)));
      assertThat(schema.write(builder.build())).isEqualTo("{\"w\":true}");
    }

    @Test
    void theBuilderRejectsTheNameOfAField() {
      assertThatThrownBy(() -> schema.builder().set("putRest", "name", JsonValue.NULL))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\"name\"");
    }
  }
}
