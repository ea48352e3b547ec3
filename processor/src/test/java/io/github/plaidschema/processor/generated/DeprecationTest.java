package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author deprecates is generated without warnings, and warns those who use it. */
class DeprecationTest {
  private static final SchemaUnderTest MIXED =
      new SchemaUnderTest(Schemas.load("deprecation"), "sdk.deprecation.Mixed");

  @Test
  void everyMethodOfTheBuilderForADeprecatedAccessorIsDeprecated() {
    assertThat(builderMethods(method -> method.isAnnotationPresent(Deprecated.class)))
        .containsExactlyInAnyOrder(
            "formerName",
            "clearFormerName",
            "tags",
            "addTags",
            "addAllTags",
            "olds",
            "putOlds",
            "putAllOlds",
            "clearOlds");
    assertThat(builderMethods(method -> !method.isAnnotationPresent(Deprecated.class)))
        .contains("name", "kind", "open", "detail", "build");
  }

  private static List<String> builderMethods(Predicate<Method> filter) {
    return Arrays.stream(MIXED.loaded().type("sdk.deprecation.MixedBuilder").getDeclaredMethods())
        .filter(filter)
        .map(Method::getName)
        .toList();
  }

  @Test
  void deprecatedFieldsAreReadAndWrittenAsAnyOther() {
    String json =
        "{\"name\":\"n\",\"former_name\":\"f\",\"tags\":[\"t\"],\"olds\":{\"a\":{\"name\":\"o\"}},"
            + "\"kind\":\"old\",\"open\":\"old\",\"detail\":{\"count\":1}}";

    assertThat(MIXED.roundTrip(json)).isEqualTo(json);
  }

  /** Each alone, as one reason to suppress warnings would hide that another is forgotten. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Deprecated String field();",
        "@Deprecated Optional<String> field();",
        "@Deprecated List<String> field();",
        "@Deprecated(forRemoval = true) String field();",
        "@Deprecated @DefaultValue default int field() { return 1; }",
        "@Deprecated @AdditionalProperties Map<String, JsonValue> field();",
        "@Deprecated default int derived() { return 1; }",
        "Type field();",
        "List<Type> field();",
        "Map<String, Optional2> field(); @Deprecated @PlaidSchema interface Optional2 {}",
        "Kind field();",
        "OpenEnum<Kind> field();",
        "Map<OpenEnum<Kind>, String> field();",
      })
  void noReasonForAWarningIsForgotten(String members) {
    for (TestCompiler compiler : TestCompiler.values()) {
      Compilation compilation =
          compiler
              .with(
                  """
                  package test;

                  import io.github.plaidschema.*;
                  import io.github.plaidschema.json.*;
                  import java.util.*;

                  @PlaidSchema
                  public interface Subject { %s }
                  """
                      .formatted(members),
                  "package test;\n@Deprecated @io.github.plaidschema.PlaidSchema\npublic interface Type {}",
                  "package test;\npublic enum Kind { NEW, @Deprecated OLD }")
              .compile();

      assertThat(compilation.success()).isTrue();
      assertThat(compilation.problems())
          .filteredOn(problem -> problem.getSource().getName().contains("generated"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void callersOfWhatIsDeprecatedAreWarned(TestCompiler compiler) {
    Compilation jar = compiler.with(Schemas.sources("deprecation")).compile().clean();

    Compilation caller =
        compiler
            .with(
                """
                package caller;

                public final class Caller {
                  private Caller() {}

                  public static Object call() {
                    return sdk.deprecation.MixedBuilder.create().formerName("f");
                  }
                }
                """)
            .on(jar)
            .compile();

    assertThat(caller.success()).isTrue();
    assertThat(caller.problems()).hasSize(1);
    assertThat(caller.problems().get(0).getMessage(null)).contains("formerName");
  }
}
