package io.github.plaidschema.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.plaidschema.benchmarks.cost.CostPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostArgumentsTest {
  @TempDir private Path folder;
  private Path document = Path.of("document.yml");

  @BeforeEach
  void makeTheDocument() throws IOException {
    document = Files.createFile(folder.resolve("document.yml"));
  }

  @Test
  void onlyTheDocumentIsNeeded() {
    assertThat(parse("--spec", document.toString()))
        .isEqualTo(new CostArguments(CostPlan.full(document), Path.of("benchmarks", "results")));
  }

  @Test
  void everythingElseCanBeChosen() {
    CostArguments arguments =
        parse(
            "--pairs",
            "3",
            "--quick",
            "--heap",
            "2g",
            "--spec",
            document.toString(),
            "--plaid-java-sources",
            document.toString(),
            "--results",
            "r");

    assertThat(arguments.results()).isEqualTo(Path.of("r"));
    assertThat(arguments.plan().name()).isEqualTo("quick");
    assertThat(arguments.plan().pairs()).isEqualTo(3);
    assertThat(arguments.plan().heap()).isEqualTo("2g");
    assertThat(arguments.plan().plaidJavaSources()).isEqualTo(Optional.of(document));
  }

  @Test
  void aMistakeIsNamed() {
    rejected("--spec is missing");
    rejected("--spec wants a value", "--spec");
    rejected("unknown: --full", "--full");
    rejected("--spec is not a file: " + folder, "--spec", folder.toString());
    rejected(
        "--pairs is a number from 1 to 999, but not 0",
        "--spec",
        document.toString(),
        "--pairs",
        "0");
  }

  private static void rejected(String message, String... arguments) {
    assertThatIllegalArgumentException().isThrownBy(() -> parse(arguments)).withMessage(message);
  }

  private static CostArguments parse(String... arguments) {
    return CostArguments.parse(List.of(arguments));
  }
}
