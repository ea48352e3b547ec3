package io.github.plaidschema.benchmarks.cost.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.benchmarks.cost.api.Accessor;
import io.github.plaidschema.benchmarks.cost.api.EnumType;
import io.github.plaidschema.benchmarks.cost.api.ImportedFile;
import io.github.plaidschema.benchmarks.cost.api.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainSourcesTest {
  private static final ValueType LOAN =
      new ValueType(
          "Loan",
          "api.Loan",
          List.of(
              new Accessor("number", "java.lang.String", false, true),
              new Accessor("state", "Loan_State", true, false),
              new Accessor("days", "java.util.OptionalInt", false, false),
              new Accessor("tags", "java.util.Optional<java.util.List<Period>>", false, false)));
  private static final ImportedFile FILE =
      new ImportedFile(
          Path.of("Loan.java"),
          "Loan",
          Set.of(),
          List.of(LOAN, new ValueType("Loan_State", "api.Loan$State", List.of())),
          List.of(new EnumType("Period", "api.Period", List.of("DAY", "WEEK"))));

  static List<ValueProcessor> all() {
    return ValueProcessors.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachProcessorIsGivenTheSameTypes(ValueProcessor processor, @TempDir Path folder)
      throws IOException {
    assertThat(PlainSources.write(List.of(FILE), processor, folder))
        .containsExactly(
            folder.resolve("Nullable.java"),
            folder.resolve("Loan.java"),
            folder.resolve("Loan_State.java"),
            folder.resolve("Period.java"));
    assertThat(folder.resolve("Period.java"))
        .hasContent("package api;\n\npublic enum Period { DAY, WEEK }\n");
    assertThat(Files.readString(folder.resolve("Loan.java")))
        .startsWith("package api;\n\n@")
        .contains("  java.lang.String number();\n")
        .contains("  @Nullable Loan_State state();\n")
        .contains("  java.util.OptionalInt days();\n")
        .contains("  java.util.Optional<java.util.List<Period>> tags();\n");
  }

  @Test
  void anAutoValueDeclaresItsBuilder() {
    assertThat(new AutoValueValues().declaration(LOAN))
        .contains("public abstract Builder number(java.lang.String value);")
        .contains("public abstract Builder state(@Nullable Loan_State value);")
        .contains("public abstract Builder days(int value);")
        .contains("public abstract Builder tags(java.util.List<Period> value);")
        .contains("public abstract Loan build();");
  }
}
