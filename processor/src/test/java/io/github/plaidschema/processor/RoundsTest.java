package io.github.plaidschema.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import io.github.plaidschema.processor.testing.WritingProcessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that another processor writes in the same compilation are waited for. */
class RoundsTest {
  private static final String OWNER =
      """
      package test;
      @io.github.plaidschema.PlaidSchema
      public interface Owner {
        String name();
      }
      """;

  private static final String KIND =
      """
      package test;
      public enum Kind { CASH, @io.github.plaidschema.JsonName("credit card") CARD }
      """;

  private static final String FILLER =
      """
      package test;
      final class Filler {}
      """;

  @ParameterizedTest
  @EnumSource
  void aFieldTypeOfTheSameRound(TestCompiler compiler) {
    assertRoundTrip(
        compiler, "Owner owner();", "{\"owner\":{\"name\":\"a\"}}", new WritingProcessor(OWNER));
  }

  @ParameterizedTest
  @EnumSource
  void aFieldTypeTwoRoundsLater(TestCompiler compiler) {
    assertRoundTrip(
        compiler,
        "Owner owner();",
        "{\"owner\":{\"name\":\"a\"}}",
        new WritingProcessor(FILLER, FILLER.replace("Filler", "Filler2"), OWNER));
  }

  @ParameterizedTest
  @EnumSource
  void fieldTypesOfDifferentRounds(TestCompiler compiler) {
    assertRoundTrip(
        compiler,
        "Owner owner(); Kind kind();",
        "{\"owner\":{\"name\":\"a\"},\"kind\":\"credit card\"}",
        new WritingProcessor(KIND, OWNER));
  }

  @ParameterizedTest
  @EnumSource
  void typeArguments(TestCompiler compiler) {
    assertRoundTrip(
        compiler,
        """
        java.util.List<Owner> owners();
        java.util.Optional<java.util.Map<String, java.util.Set<Owner>>> groups();
        """,
        "{\"owners\":[{\"name\":\"a\"}],\"groups\":{\"g\":[{\"name\":\"b\"}]}}",
        new WritingProcessor(OWNER));
  }

  @ParameterizedTest
  @EnumSource
  void openEnumsAndKeysOfMaps(TestCompiler compiler) {
    assertRoundTrip(
        compiler,
        """
        io.github.plaidschema.json.OpenEnum<Kind> kind();
        java.util.Map<io.github.plaidschema.json.OpenEnum<Kind>, String> names();
        """,
        "{\"kind\":\"cash\",\"names\":{\"credit card\":\"a\",\"new\":\"b\"}}",
        new WritingProcessor(KIND));
  }

  @ParameterizedTest
  @EnumSource
  void aSuperInterface(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                """
                package test;
                @io.github.plaidschema.PlaidSchema
                public interface Account extends Owner {
                  long balance();
                }
                """)
            .withProcessor(new WritingProcessor(OWNER))
            .compile()
            .clean();

    assertRoundTrip(compilation, "{\"name\":\"a\",\"balance\":1}");
  }

  @ParameterizedTest
  @EnumSource
  void aSuperInterfaceTwoLevelsUp(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                """
                package test;
                @io.github.plaidschema.PlaidSchema
                public interface Account extends Part {
                  long balance();
                }
                """,
                """
                package test;
                interface Part extends Owner {
                  int number();
                }
                """)
            .withProcessor(new WritingProcessor(FILLER, OWNER))
            .compile()
            .clean();

    assertRoundTrip(compilation, "{\"name\":\"a\",\"number\":1,\"balance\":2}");
  }

  @ParameterizedTest
  @EnumSource
  void aCodec(TestCompiler compiler) {
    assertRoundTrip(
        compiler,
        "@io.github.plaidschema.JsonWith(TextCodec.class) StringBuilder text();",
        "{\"text\":\"a\"}",
        new WritingProcessor(
            FILLER,
            """
            package test;
            import io.github.plaidschema.json.*;
            final class TextCodec extends JsonCodec<StringBuilder> {
              @Override public StringBuilder read(JsonReader in) {
                return new StringBuilder(in.readString());
              }
              @Override public void write(JsonWriter out, StringBuilder value) {
                out.writeString(value.toString());
              }
            }
            """));
  }

  @ParameterizedTest
  @EnumSource
  void aTypeOfAnotherPackage(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                """
                package test;
                import test.parts.Owner;
                @io.github.plaidschema.PlaidSchema
                public interface Account {
                  Owner owner();
                }
                """)
            .withProcessor(
                new WritingProcessor(OWNER.replace("package test", "package test.parts")))
            .compile()
            .clean();

    assertRoundTrip(compilation, "{\"owner\":{\"name\":\"a\"}}");
  }

  /** The Eclipse compiler tells processors nothing of a variant that does not exist yet. */
  @ParameterizedTest
  @EnumSource(names = "JAVAC")
  void aVariantOfAUnion(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                """
                package test;
                import io.github.plaidschema.json.UnknownVariant;
                @io.github.plaidschema.PlaidUnion(discriminator = "name")
                public sealed interface Account permits Owner, Account.Unknown {
                  non-sealed interface Unknown extends Account, UnknownVariant {}
                }
                """)
            .withProcessor(
                new WritingProcessor(
                    OWNER.replace(
                        "public interface Owner",
                        "public non-sealed interface Owner extends Account")))
            .compile()
            .clean();

    assertRoundTrip(compilation, "{\"name\":\"owner\"}");
  }

  @ParameterizedTest
  @EnumSource
  void aTypeThatNobodyWritesIsOneDiagnostic(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(account("Owner owner();"))
            .withProcessor(new WritingProcessor(FILLER, KIND))
            .compile();

    assertThat(compilation.ownDiagnostics())
        .extracting(Compilation::message)
        .containsExactly(
            "[PlaidSchema.MissingType] Account.owner: the type Owner does not exist, and no"
                + " annotation processor has written it. Check its name and imports.");
    assertThat(compilation.generatedTypes()).containsExactly("test.Filler", "test.Kind");
  }

  @ParameterizedTest
  @EnumSource
  void aGenericTypeThatNobodyWritesIsOneDiagnostic(TestCompiler compiler) {
    Compilation compilation = compiler.with(account("Page<String> page();")).compile();

    assertThat(compilation.ownDiagnostics())
        .singleElement()
        .extracting(Compilation::message)
        .asString()
        .startsWith("[PlaidSchema.MissingType] Account.page: the type ")
        .endsWith(
            " does not exist, and no annotation processor has written it. Check its name and"
                + " imports.");
  }

  @ParameterizedTest
  @EnumSource
  void aMissingTypeDoesNotDelayOthers(TestCompiler compiler) {
    WritingProcessor other = new WritingProcessor(FILLER, KIND, OWNER);

    compiler
        .with(account("Owner owner();"), OWNER.replace("Owner", "Card"))
        .withProcessor(other)
        .compile()
        .clean();

    assertThat(other.rounds())
        .startsWith(
            java.util.List.of("test.Account", "test.Card"),
            java.util.List.of("test.CardBuilder", "test.CardJson", "test.Filler"),
            java.util.List.of("test.Kind"),
            java.util.List.of("test.Owner"));
  }

  /** The compiler itself names it, and the processor that was to write it may have been stopped. */
  @ParameterizedTest
  @EnumSource
  void aTypeThatIsMissingBecauseOfAnErrorIsNotADiagnostic(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                account("Owner owner();"),
                """
                package test;
                @io.github.plaidschema.PlaidSchema
                interface Faulty {
                  Thread thread();
                }
                """)
            .compile();

    assertThat(compilation.ownDiagnostics())
        .singleElement()
        .extracting(Compilation::message)
        .asString()
        .startsWith("[PlaidSchema.FieldType] Faulty.thread: ");
    assertThat(compilation.problems()).hasSizeGreaterThan(1);
  }

  private static String account(String accessors) {
    return "package test;\n@io.github.plaidschema.PlaidSchema\npublic interface Account { "
        + accessors
        + " }";
  }

  private static void assertRoundTrip(
      TestCompiler compiler, String accessors, String json, WritingProcessor other) {
    assertRoundTrip(compiler.with(account(accessors)).withProcessor(other).compile().clean(), json);
  }

  private static void assertRoundTrip(Compilation compilation, String json) {
    JsonCodec<Object> codec = compilation.load().codec("test.AccountJson");
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
  }
}
