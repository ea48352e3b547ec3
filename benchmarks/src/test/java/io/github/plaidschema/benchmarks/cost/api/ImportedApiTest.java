package io.github.plaidschema.benchmarks.cost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedApiTest {
  private static final String HEAD =
      """
      package api;
      import io.github.plaidschema.*;
      import io.github.plaidschema.json.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  @TempDir private Path folder;
  private ImportedApi api = new ImportedApi(List.of());

  @BeforeEach
  void read() throws IOException {
    write(
        "Loan",
        """
        @PlaidSchema
        public interface Loan extends Named {
          @Sensitive String number();
          @Nullable State state();
          Optional<List<OpenEnum<Period>>> periods();
          int days();
          default boolean isShort() { return days() < 3; }
          @DefaultValue default String currency() { return "EUR"; }
          @AdditionalProperties Map<String, JsonValue> rest();
          static LoanBuilder builder() { return LoanBuilder.create(); }

          @PlaidSchema
          interface State { Medium medium(); Kind kind(); enum Kind { OPEN, CLOSED } }
        }
        """);
    write("Named", "public interface Named { String name(); }");
    write("Period", "public enum Period { DAY, @JsonName(\"two weeks\") WEEKS }");
    write(
        "Medium",
        """
        @PlaidUnion
        public sealed interface Medium permits Paper, Medium.Unknown {
          non-sealed interface Unknown extends Medium, UnknownVariant {}
        }
        """);
    write(
        "Paper", "@PlaidSchema public non-sealed interface Paper extends Medium { int pages(); }");
    api =
        ImportedApi.read(
            folder,
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList());
  }

  private void write(String type, String declaration) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("api"));
    Files.writeString(sources.resolve(type + ".java"), HEAD + declaration);
  }

  private ImportedFile file(String type) {
    return api.files().stream().filter(file -> file.type().equals(type)).findFirst().orElseThrow();
  }

  @Test
  void aFileKnowsWhatItNeeds() {
    assertThat(file("Loan").references()).containsExactly("Medium", "Named", "Period");
    assertThat(file("Medium").references()).containsExactly("Paper");
    assertThat(file("Paper").references()).containsExactly("Medium");
    assertThat(file("Period").references()).isEmpty();
  }

  @Test
  void accessorsHaveTypesThatEveryProcessorKnows() {
    assertThat(file("Loan").values().get(0).accessors())
        .containsExactlyInAnyOrder(
            new Accessor("name", "java.lang.String", false, false),
            new Accessor("number", "java.lang.String", false, true),
            new Accessor("state", "Loan_State", true, false),
            new Accessor("periods", "java.util.Optional<java.util.List<Period>>", false, false),
            new Accessor("days", "int", false, false),
            new Accessor("currency", "java.lang.String", false, false),
            new Accessor(
                "rest", "java.util.Map<java.lang.String, java.lang.String>", false, false));
  }

  @Test
  void nestedTypesAreNamedAfterTheOuterOne() {
    ImportedFile loan = file("Loan");

    assertThat(loan.values()).extracting(ValueType::name).containsExactly("Loan", "Loan_State");
    assertThat(loan.values())
        .extracting(ValueType::binaryName)
        .containsExactly("api.Loan", "api.Loan$State");
    assertThat(loan.values().get(1).accessors())
        .containsExactlyInAnyOrder(
            new Accessor("medium", "java.lang.String", false, false),
            new Accessor("kind", "Loan_State_Kind", false, false));
    assertThat(loan.enums())
        .containsExactly(
            new EnumType("Loan_State_Kind", "api.Loan$State$Kind", List.of("OPEN", "CLOSED")));
  }

  @Test
  void onlySchemasAreValues() {
    assertThat(api.values())
        .extracting(ValueType::name)
        .containsExactly("Loan", "Loan_State", "Paper");
    assertThat(file("Loan").accessors()).isEqualTo(9);
  }
}
