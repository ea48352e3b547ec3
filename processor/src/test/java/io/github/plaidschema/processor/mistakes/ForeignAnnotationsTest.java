package io.github.plaidschema.processor.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.report.DiagnosticId;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations of other libraries, which are known by their names, change nothing and are named. */
class ForeignAnnotationsTest {
  static final Set<DiagnosticId> COVERED = Set.of(DiagnosticId.FOREIGN_ANNOTATION);

  @ParameterizedTest
  @CsvSource({
    "com.fasterxml.jackson.annotation, JsonProperty, Use @JsonName",
    "com.fasterxml.jackson.annotation, JsonIgnore, Remove it",
    "com.fasterxml.jackson.annotation, JsonAlias, Remove it",
    "com.fasterxml.jackson.annotation, JsonInclude, Remove it",
    "com.fasterxml.jackson.annotation, JsonFormat, Use @JsonWith",
    "com.fasterxml.jackson.databind.annotation, JsonSerialize, Use @JsonWith",
    "com.google.gson.annotations, SerializedName, Use @JsonName",
    "com.google.gson.annotations, Expose, Remove it",
    "jakarta.json.bind.annotation, JsonbProperty, Use @JsonName",
    "jakarta.json.bind.annotation, JsonbTransient, Remove it",
    "com.squareup.moshi, Json, Use @JsonName",
    "javax.annotation, CheckForNull, Use @Nullable of org.jspecify.annotations",
  })
  void onAccessors(String packageName, String annotation, String advice) {
    for (TestCompiler compiler : TestCompiler.values()) {
      Compilation compilation =
          compile(
              compiler,
              packageName,
              annotation,
              "@io.github.plaidschema.PlaidSchema public interface Account {\n"
                  + "@%s.%s String name(); }".formatted(packageName, annotation));

      assertThat(compilation.success()).isTrue();
      assertThat(compilation.ownDiagnostics())
          .extracting(Compilation::message)
          .containsExactly(
              "[PlaidSchema.ForeignAnnotation] Account.name: @%s changes nothing here. %s, or write @SuppressWarnings(\"PlaidSchema.ForeignAnnotation\") if it is meant for another library."
                  .formatted(annotation, advice));
    }
  }

  /** Whose name is that of our own. */
  @ParameterizedTest
  @EnumSource
  void aNamingOfJackson(TestCompiler compiler) {
    Compilation compilation =
        compile(
            compiler,
            "com.fasterxml.jackson.databind.annotation",
            "JsonNaming",
            """
            @io.github.plaidschema.PlaidSchema
            @com.fasterxml.jackson.databind.annotation.JsonNaming
            public interface Account {
              String name();
            }
            """);

    assertThat(compilation.ownDiagnostics())
        .extracting(Compilation::message)
        .containsExactly(
            "[PlaidSchema.ForeignAnnotation] Account: @JsonNaming changes nothing here. Use @JsonNaming of io.github.plaidschema, or write @SuppressWarnings(\"PlaidSchema.ForeignAnnotation\") if it is meant for another library.");
  }

  @ParameterizedTest
  @EnumSource
  void onTypesAndConstants(TestCompiler compiler) {
    Compilation compilation =
        compile(
            compiler,
            "com.google.gson.annotations",
            "SerializedName",
            """
            @io.github.plaidschema.PlaidSchema
            @com.google.gson.annotations.SerializedName
            public interface Account {
              Kind kind();
              enum Kind { @com.google.gson.annotations.SerializedName A }
            }
            """);

    assertThat(compilation.ownDiagnostics())
        .extracting(Compilation::message)
        .anyMatch(message -> message.startsWith("[PlaidSchema.ForeignAnnotation] Account: "))
        .anyMatch(message -> message.startsWith("[PlaidSchema.ForeignAnnotation] Account.Kind.A: "))
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void aSuppressedWarningIsNotGiven(TestCompiler compiler) {
    compile(
            compiler,
            "com.google.gson.annotations",
            "SerializedName",
            """
            @io.github.plaidschema.PlaidSchema
            @SuppressWarnings("PlaidSchema.ForeignAnnotation")
            public interface Account {
              @com.google.gson.annotations.SerializedName String name();
            }
            """)
        .ownDiagnostics()
        .forEach(
            diagnostic -> {
              throw new AssertionError(diagnostic);
            });
  }

  private static Compilation compile(
      TestCompiler compiler, String packageName, String annotation, String source) {
    return compiler
        .with(
            "package %s;\npublic @interface %s {}".formatted(packageName, annotation),
            "package test;\n" + source)
        .compile();
  }
}
