package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonDifference;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.Presence;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Defaults survive what documents have in their place, and what they rest on. */
class DriftedDefaultsTest {

  private static final String TYPES =
      """
      package sdk.defaults;

      import io.github.plaidschema.*;
      import java.util.*;

      @PlaidSchema
      public interface Order {
        %s
        Optional<String> id();

        @DefaultValue(alwaysWritten = true)
        default String kind() {
          return "k";
        }

        @DefaultValue(alwaysWritten = true)
        default boolean open() {
          return true;
        }

        @DefaultValue
        default int size() {
          return Integer.parseInt(id().orElseThrow());
        }

        String code();

        @DefaultValue
        default List<String> codes() {
          return List.of(code(), code());
        }
      }
      """;

  static Iterable<SchemaUnderTest> schemas() {
    return IntStream.of(0, 63, 130).mapToObj(DriftedDefaultsTest::schema).toList();
  }

  private static SchemaUnderTest schema(int before) {
    String more =
        IntStream.range(0, before)
            .mapToObj("Optional<String> s%d();"::formatted)
            .collect(Collectors.joining("\n"));
    return new SchemaUnderTest(
        TestCompiler.JAVAC.with(TYPES.formatted(more)).compile().clean().load(),
        "sdk.defaults.Order");
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void whatIsSetIsWrittenWhateverWasReadBefore(SchemaUnderTest schema) {
    for (String before : new String[] {"null", "[]"}) {
      Object read = schema.read("{\"kind\":" + before + ",\"open\":" + before + "}");
      assertThat(schema.write(read)).isEqualTo("{\"kind\":" + before + ",\"open\":" + before + "}");

      Object set = schema.from(read).set("kind", "z").set("open", false).build();

      assertThat(schema.write(set)).isEqualTo("{\"kind\":\"z\",\"open\":false}");
      assertThat(JsonDifference.between(schema.codec(), read, set)).hasSize(2);
      assertThat(Presence.of(set, "kind")).isEqualTo(Presence.VALUE);
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void oneThatFailsDoesSoWhereItIsAskedFor(SchemaUnderTest schema) {
    Object value = schema.read("{\"id\":\"12a\",\"code\":5}");

    assertThat(schema.write(value))
        .isEqualTo("{\"id\":\"12a\",\"kind\":\"k\",\"open\":true,\"code\":5}");
    assertThatThrownBy(() -> get(value, "size")).isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> get(value, "codes"))
        .isInstanceOf(MismatchedValueException.class)
        .hasMessageStartingWith("Order.code has a value that does not fit");
    assertThatThrownBy(() -> get(schema.read("{\"size\":[]}"), "size"))
        .isInstanceOf(MismatchedValueException.class)
        .hasMessageStartingWith("Order.size has a value that does not fit");
    assertThatThrownBy(() -> get(schema.read("{}"), "codes"))
        .isInstanceOf(MissingValueException.class)
        .hasMessageStartingWith("Order.code has no value");
  }
}
