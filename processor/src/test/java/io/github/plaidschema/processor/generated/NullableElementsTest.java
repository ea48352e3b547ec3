package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static java.util.Arrays.asList;
import static java.util.Collections.singletonList;
import static java.util.Collections.singletonMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.processor.testing.BuilderUnderTest;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements and values that are marked may be null, and no others. */
class NullableElementsTest {
  private static final SchemaUnderTest SPARSE =
      new SchemaUnderTest(Schemas.load("nullable"), "sdk.nullable.Sparse");

  private static final String FULL =
      """
      {"texts":["a",null,"b"],"numbers":[1,null],"amounts":{"a":null,"b":1.10},\
      "rows":[[null],["c",null],[]],"gaps":[null,["d"]],"both":[null,[true,null]],\
      "by_kind":{"very big":null,"huge":[1,null]},"open":[null,"small","huge"],\
      "closed":["very big",null],"children":[null,{"texts":[null],"defaults":[]}],\
      "inner":[{"name":null},null],"any":[null,{"a":null}],\
      "times":[null,"2024-01-01T00:00:00.000Z"],"words":["w",null],"secrets":{"a":null},\
      "defaults":["e",null],"dense":["f"],"dense_map":{"g":"h"}}""";

  @Test
  void whatIsReadIsWhatIsWritten() {
    Object value = SPARSE.codec().read(FULL);

    assertThat(SPARSE.codec().check(FULL))
        .extracting(violation -> violation.kind() + " " + violation.path())
        .containsExactly(
            "UNKNOWN_ENUM_VALUE $.by_kind.huge",
            "UNKNOWN_ENUM_VALUE $.open[2]",
            "MISSING $.children[1].numbers",
            "MISSING $.children[1].amounts",
            "MISSING $.children[1].gaps");
    assertThat(SPARSE.write(value)).isEqualTo(FULL);
    assertThat(SPARSE.write(SPARSE.from(value).build())).isEqualTo(FULL);
    assertThat(value).isEqualTo(SPARSE.read(FULL)).hasSameHashCodeAs(SPARSE.read(FULL));
  }

  @Test
  void accessorsReturnNullInItsPlace() {
    Object value = SPARSE.read(FULL);

    assertThat(get(value, "texts")).isEqualTo(asList("a", null, "b"));
    assertThat(get(value, "amounts").toString()).isEqualTo("{a=null, b=1.10}");
    assertThat(get(value, "rows"))
        .isEqualTo(Optional.of(List.of(singletonList(null), asList("c", null), List.of())));
    assertThat(get(value, "gaps")).isEqualTo(asList(null, List.of("d")));
    assertThat(get(value, "any").toString()).isEqualTo("Optional[[null, {\"a\":null}]]");
  }

  @Test
  void aValueIsPrintedWithItsNullsAndASecretIsNot() {
    assertThat(SPARSE.read("{\"texts\":[null],\"secrets\":{\"a\":null}}"))
        .hasToString("Sparse{texts=[null], secrets=[redacted], defaults=[null]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"rows\":[null]}           | $.rows[0]",
        "{\"gaps\":[[null]]}         | $.gaps[0][0]",
        "{\"dense\":[null]}          | $.dense[0]",
        "{\"dense_map\":{\"a\":null}} | $.dense_map.a",
        "{\"texts\":[1]}             | $.texts[0]",
        "{\"amounts\":{\"a\":\"1\"}}   | $.amounts.a",
        "{\"numbers\":[nul]}         | $.numbers[0]",
      })
  void whatIsNotMarkedIsRejectedAsEver(String json, String path) {
    assertThatThrownBy(() -> SPARSE.codec().rejecting(JsonViolation.Kind.MISMATCH).read(json))
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith(path + ":");
  }

  @Test
  void aRepeatedPropertyWithTheValueNullIsRejected() {
    assertThatThrownBy(() -> SPARSE.read("{\"amounts\":{\"a\":null,\"a\":null}}"))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("$.amounts.a");
  }

  @Test
  void aRepeatedNullOfASetIsWrittenBack() {
    String json = "{\"numbers\":[null,1,null]}";

    assertThat(get(SPARSE.read(json), "numbers").toString()).isEqualTo("[null, 1]");
    assertThat(SPARSE.roundTrip(json)).startsWith("{\"numbers\":[null,1,null]");
  }

  @Test
  void settersAndAddersTakeNull() {
    Object value =
        required()
            .set("texts", asList("a", null))
            .set("addTexts", new @Nullable Object[] {null})
            .set("addAllTexts", asList(null, "b"))
            .set("addNumbers", new @Nullable Object[] {null})
            .set("putAmounts", "a", null)
            .set("putAllAmounts", singletonMap("b", null))
            .set("addGaps", new @Nullable Object[] {null})
            .set("addGaps", List.of("c"))
            .set("addBoth", singletonList(null))
            .set("addRows", asList("d", null))
            .build();

    assertThat(SPARSE.write(value))
        .isEqualTo(
            """
            {"texts":["a",null,null,null,"b"],"numbers":[null],"amounts":{"a":null,"b":null},\
            "rows":[["d",null]],"gaps":[null,["c"]],"both":[[null]]}""");
    assertThat(SPARSE.read(SPARSE.write(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"addDense", "addRows"})
  void addersOfWhatIsNotMarkedRejectNull(String adder) {
    assertThatThrownBy(() -> required().setNull(adder)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void nullsDoNotComeInFromAnotherFieldThatMayHoldThem() {
    Object texts = get(SPARSE.read("{\"texts\":[null]}"), "texts");

    assertThatThrownBy(() -> required().set("dense", texts))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("dense");
    assertThatThrownBy(() -> required().set("denseMap", singletonMap("a", null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("denseMap");
    assertThatThrownBy(() -> required().set("rows", singletonList(null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("rows");
  }

  @Test
  void nothingThatWasGivenOrIsHeldCanChangeAValue() {
    List<@Nullable String> texts = new ArrayList<>(asList("a", null));
    List<@Nullable String> row = new ArrayList<>(singletonList(null));
    Map<String, @Nullable BigDecimal> amounts = new HashMap<>(Collections.singletonMap("a", null));
    Object value =
        required().set("texts", texts).set("amounts", amounts).set("rows", List.of(row)).build();
    String before = SPARSE.write(value);

    texts.clear();
    row.add("b");
    amounts.put("b", BigDecimal.ONE);

    assertThat(SPARSE.write(value)).isEqualTo(before);
    assertThatThrownBy(() -> ((List<?>) get(value, "texts")).remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((Map<?, ?>) get(value, "amounts")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void anEmptyListThatMayHoldNullCanBeAskedForIt() {
    Object value = required().set("texts", List.of()).build();

    assertThat(((List<?>) get(value, "texts")).contains(null)).isFalse();
    assertThat(((Map<?, ?>) get(value, "amounts")).containsValue(null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "texts, true",
    "addTexts, true",
    "addAllTexts, true",
    "putAmounts, true",
    "putAllAmounts, true",
    "dense, false",
    "addDense, false",
    "addAllDense, false",
    "putDenseMap, false",
    "putAllDenseMap, false",
  })
  void theBuildersMethodsSayWhatMayBeNull(String name, boolean nullable) {
    Method method =
        Arrays.stream(SPARSE.builder().builder().getClass().getMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .findFirst()
            .orElseThrow();
    AnnotatedType[] parameters = method.getAnnotatedParameterTypes();
    AnnotatedType last = parameters[parameters.length - 1];

    assertThat(element(last).isAnnotationPresent(Nullable.class)).isEqualTo(nullable);
  }

  /** The bound of the last type argument, or the type itself if it has none. */
  private static AnnotatedType element(AnnotatedType type) {
    if (!(type instanceof AnnotatedParameterizedType parameterized)) {
      return type;
    }
    AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
    AnnotatedType last = arguments[arguments.length - 1];
    return last instanceof AnnotatedWildcardType wildcard
        ? wildcard.getAnnotatedUpperBounds()[0]
        : last;
  }

  private static BuilderUnderTest required() {
    return SPARSE
        .builder()
        .set("texts", List.of())
        .set("numbers", List.of())
        .set("amounts", Map.of());
  }

  @Nested
  class Inherited {

    private static final String JSON =
        """
        {"list":[null],"map":{"a":null},"nested":[[null]],"optional":{"a":[null]},\
        "generic":[null],"others":[null],"plain":["a"]}""";

    private static final String BASE =
        """
        package lib;

        import java.util.List;
        import java.util.Map;
        import java.util.Optional;
        import java.util.Set;

        public interface Base<T> {
          List<@org.jspecify.annotations.Nullable String> list();

          Map<String, Inner.@org.jspecify.annotations.Nullable Kind> map();

          List<List<@Nullable Integer>> nested();

          Optional<Map<String, List<@Nullable String>>> optional();

          List<@Nullable T> generic();

          Set<T> others();

          List<String> plain();

          interface Inner {
            enum Kind { A }
          }
        }
        """;

    private static final String ANNOTATION =
        """
        package lib;

        import java.lang.annotation.ElementType;
        import java.lang.annotation.Target;

        @Target(ElementType.TYPE_USE)
        public @interface Nullable {}
        """;

    private static final String CLIENT =
        """
        package client;

        import io.github.plaidschema.PlaidSchema;
        import org.jspecify.annotations.Nullable;

        @PlaidSchema
        public interface Client extends lib.Base<@Nullable String> {}
        """;

    @ParameterizedTest
    @EnumSource
    void fromTheSourcesOfTheSameCompilation(TestCompiler compiler) {
      verify(
          new SchemaUnderTest(
              compiler.with(BASE, ANNOTATION, CLIENT).compile().clean().load(), "client.Client"));
    }

    @ParameterizedTest
    @EnumSource
    void fromClassFiles(TestCompiler compiler) {
      var jar = compiler.with(BASE, ANNOTATION).withoutProcessors().compile().clean();

      verify(
          new SchemaUnderTest(
              compiler.with(CLIENT).on(jar).compile().clean().load(), "client.Client"));
    }

    private void verify(SchemaUnderTest client) {
      assertThat(client.write(client.codec().strict().read(JSON))).isEqualTo(JSON);
      for (String json :
          List.of("{\"plain\":[null]}", "{\"nested\":[null]}", "{\"optional\":{\"a\":null}}")) {
        assertThat(client.codec().check(json))
            .as(json)
            .anyMatch(violation -> violation.kind() == JsonViolation.Kind.MISMATCH);
      }
    }
  }
}
