package io.github.plaidschema.processor.generated;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.CompilationBuilder;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.MixedSchema;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Types of a size that only a generator of documents comes up with. Compilers recurse into long
 * expressions, and a method has 64 kB of code, so that each of these needs statements and methods
 * of its own.
 */
class WideTypesTest {

  private static final int FIELDS = 1_000;
  private static final int CONSTANTS = 3_000;
  private static final int VARIANTS = 300;

  private static Loaded compile(TestCompiler compiler, String... sources) {
    return compile(compiler.with(sources));
  }

  /** Compiles in a thread whose stack has the size that all have by default. */
  private static Loaded compile(CompilationBuilder builder) {
    FutureTask<Loaded> compilation = new FutureTask<>(() -> builder.compile().clean().load());
    new Thread(compilation, "compiler").start();
    try {
      return compilation.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private static String each(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(joining());
  }

  @ParameterizedTest
  @EnumSource
  void aSchemaOfAThousandFields(TestCompiler compiler) {
    MixedSchema mixed = new MixedSchema(FIELDS);
    SchemaUnderTest schema = new SchemaUnderTest(compile(compiler, mixed.sources()), "test.Mixed");
    Object value = schema.codec().strict().read(mixed.full());

    assertThat(schema.write(value)).isEqualTo(mixed.full());
    Object copy = schema.from(value).build();
    assertThat(schema.write(copy)).isEqualTo(mixed.full());
    assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(schema.from(value).set("field972", "other").build()).isNotEqualTo(value);
    assertThat(value.toString())
        .startsWith("Mixed{field0=text 10, ")
        .contains(", field3=[redacted], ", ", field999=")
        .endsWith(", rest=[unknown]}")
        .doesNotContain("secret ");
    assertThat(schema.codec().check("{}"))
        .extracting(violation -> violation.path())
        .contains("$.field_0", "$.field_996");
  }

  /** The Eclipse compiler cannot compile enums of that size, but finds them in class files. */
  @ParameterizedTest
  @EnumSource
  void enumsOfThreeThousandConstants(TestCompiler compiler) {
    Compilation enums =
        TestCompiler.JAVAC
            .with(
                "package test;\n\npublic enum Closed {\n  @io.github.plaidschema.Fallback OTHER"
                    + each(CONSTANTS, constant -> ",\n  CLOSED_" + constant)
                    + "\n}\n",
                "package test;\n\npublic enum Opened {\n  FIRST"
                    + each(CONSTANTS, constant -> ",\n  OPEN_" + constant)
                    + "\n}\n")
            .compile()
            .clean();
    Loaded loaded =
        compile(
            compiler
                .with(
                    """
                    package test;

                    import io.github.plaidschema.PlaidSchema;
                    import io.github.plaidschema.json.OpenEnum;
                    import java.util.*;

                    @PlaidSchema
                    public interface Choice {
                      Closed closed();
                      OpenEnum<Opened> open();
                      Map<OpenEnum<Opened>, List<Closed>> map();
                    }
                    """)
                .on(enums));
    SchemaUnderTest schema = new SchemaUnderTest(loaded, "test.Choice");
    String json =
        """
        {"closed":"closed_2999","open":"open_2999","map":{"open_0":["closed_0","other"]}}""";
    Object value = schema.codec().strict().read(json);

    assertThat(schema.write(value)).isEqualTo(json);
    assertThat(SchemaUnderTest.get(value, "closed")).hasToString("CLOSED_2999");
    assertThat(schema.roundTrip(json.replace("_2999", "_3000")))
        .isEqualTo(json.replace("_2999", "_3000"));
    assertThat(schema.from(value).set("open", constant(loaded, "OPEN_0")).build())
        .isNotEqualTo(value)
        .hasToString("Choice{closed=CLOSED_2999, open=open_0, map={open_0=[CLOSED_0, OTHER]}}");
  }

  private static Object constant(Loaded loaded, String name) {
    return loaded.callStatic("test.Opened", "valueOf", name);
  }

  @ParameterizedTest
  @EnumSource
  void aUnionOfManyVariantsWithADiscriminator(TestCompiler compiler) {
    Loaded loaded = compile(compiler, union("(discriminator = \"type\")", "String type();"));
    for (int variant : new int[] {0, 1, VARIANTS - 1}) {
      String json = "{\"type\":\"variant_%1$d\",\"name_%1$d\":\"x\"}".formatted(variant);
      assertIsVariant(loaded, variant, json);
      assertThat(
              new SchemaUnderTest(loaded, "test.Union_Variant" + variant)
                  .builder()
                  .set("type", "variant_" + variant)
                  .set("name" + variant, "x")
                  .build())
          .isEqualTo(loaded.codec("test.UnionJson").read(json));
    }
    assertIsUnknown(loaded, "{\"type\":\"variant_300\"}");
  }

  @ParameterizedTest
  @EnumSource
  void aUnionOfManyVariantsToldApartByTheirShape(TestCompiler compiler) {
    Loaded loaded = compile(compiler, union("", "java.util.Optional<String> note();"));
    for (int variant : new int[] {0, 1, VARIANTS - 1}) {
      assertIsVariant(loaded, variant, "{\"note\":\"n\",\"name_%d\":\"x\"}".formatted(variant));
    }
    assertIsUnknown(loaded, "{\"note\":1}");
  }

  private static void assertIsVariant(Loaded loaded, int variant, String json) {
    Object value = loaded.codec("test.UnionJson").read(json);

    assertThat(loaded.type("test.Union$Variant" + variant).isInstance(value)).isTrue();
    assertThat(SchemaUnderTest.get(value, "name" + variant)).isEqualTo("x");
    assertThat(loaded.codec("test.UnionJson").writeString(value)).isEqualTo(json);
  }

  private static void assertIsUnknown(Loaded loaded, String json) {
    Object value = loaded.codec("test.UnionJson").read(json);

    assertThat(loaded.type("test.Union$Unknown").isInstance(value)).isTrue();
    assertThat(loaded.codec("test.UnionJson").writeString(value)).isEqualTo(json);
  }

  private static String union(String discriminator, String common) {
    return """
        package test;

        import io.github.plaidschema.PlaidSchema;
        import io.github.plaidschema.PlaidUnion;
        import io.github.plaidschema.json.UnknownVariant;

        @PlaidUnion%s
        public sealed interface Union {
          non-sealed interface Unknown extends Union, UnknownVariant {}
        """
            .formatted(discriminator)
        + each(
            VARIANTS,
            variant ->
                """

                  @PlaidSchema
                  non-sealed interface Variant%1$d extends Union {
                    %2$s

                    String name%1$d();
                  }
                """
                    .formatted(variant, common))
        + "}\n";
  }
}
