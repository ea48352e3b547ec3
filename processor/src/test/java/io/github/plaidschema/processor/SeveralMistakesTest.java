package io.github.plaidschema.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One compilation tells everything that is wrong, and does all that can be done. */
class SeveralMistakesTest {
  private static final String FAULTY =
      """
      package test;
      import io.github.plaidschema.*;
      import java.util.*;
      @PlaidSchema
      public interface Faulty {
        String[] array();
        void nothing();
        List<?> wildcard();
        String name(int length);
        @JsonName("") String empty();
        Missing missing();
        static FaultyBuilder builder() { return FaultyBuilder.create(); }
      }
      """;

  private static final String SOUND =
      """
      package test;
      @io.github.plaidschema.PlaidSchema
      public interface Sound {
        String name();
      }
      """;

  @ParameterizedTest
  @EnumSource
  void allMistakesOfAnInterfaceAreReported(TestCompiler compiler) {
    assertThat(compiler.with(FAULTY).compile().ownDiagnostics())
        .extracting(Diagnostic::getLineNumber)
        .containsExactlyInAnyOrder(6L, 7L, 8L, 9L, 10L, 11L);
  }

  @ParameterizedTest
  @EnumSource
  void soundInterfacesAreWrittenNonetheless(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                FAULTY,
                SOUND,
                """
                package test;
                @io.github.plaidschema.PlaidSchema
                public interface Holder {
                  Faulty faulty();
                }
                """)
            .compile();

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.generatedTypes())
        // What is generated for the holder would refer to what is not generated.
        .containsExactly("test.SoundBuilder", "test.SoundJson");
  }

  /** What would be generated has a placeholder, as the interface itself mentions it. */
  @ParameterizedTest
  @EnumSource
  void nothingStandsBesideTheMistakes(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                """
                package test;
                public interface Before {
                  FaultyBuilder builder();
                }
                """,
                FAULTY.replace("Missing missing();", ""))
            .compile();

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.problems())
        .isNotEmpty()
        .isEqualTo(compilation.ownDiagnostics())
        .allMatch(problem -> problem.getSource().getName().endsWith("Faulty.java"));
  }

  @ParameterizedTest
  @EnumSource
  void whatAnInterfaceDeclaresIsReportedOnceHoweverManyInheritIt(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                "package test;\ninterface Part { Thread thread(); }",
                "package test;\n@io.github.plaidschema.PlaidSchema interface One extends Part {}",
                "package test;\n@io.github.plaidschema.PlaidSchema interface Two extends Part {}",
                "package test;\n@io.github.plaidschema.PlaidSchema interface Three extends Two {}")
            .compile();

    assertThat(compilation.ownDiagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> assertThat(diagnostic.getSource().getName()).endsWith("Part.java"));
  }

  /** There is no line of the class file to point at. */
  @ParameterizedTest
  @EnumSource
  void whatAClassFileDeclaresIsReportedWhereItIsInherited(TestCompiler compiler) {
    Compilation library =
        compiler
            .with("package lib;\npublic interface Part { Thread thread(); }")
            .withoutProcessors()
            .compile()
            .clean();

    Compilation compilation =
        compiler
            .with(
                "package test;\n@io.github.plaidschema.PlaidSchema interface One extends lib.Part {}")
            .on(library)
            .compile();

    assertThat(compilation.ownDiagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.getSource().getName()).endsWith("One.java");
              assertThat(Compilation.message(diagnostic))
                  .isEqualTo(
                      "[PlaidSchema.FieldType] Part.thread: java.lang.Thread is not a JSON type."
                          + " Use a @PlaidSchema interface, or name a codec with @JsonWith.");
            });
  }

  @ParameterizedTest
  @EnumSource
  void whatAnotherPackageCannotSeeIsReportedForThatPackage(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                """
                package lib;
                @io.github.plaidschema.PlaidSchema
                public interface Part {
                  Kind kind();
                }
                enum Kind { CASH }
                """,
                "package test;\n@io.github.plaidschema.PlaidSchema interface One extends lib.Part {}")
            .compile();

    assertThat(compilation.ownDiagnostics())
        .extracting(Compilation::message)
        .containsExactly(
            "[PlaidSchema.InaccessibleType] Part.kind: generated code in the package test cannot"
                + " refer to Kind. Make it public, or at least visible there.");
    assertThat(compilation.generatedTypes()).containsExactly("lib.PartBuilder", "lib.PartJson");
  }
}
