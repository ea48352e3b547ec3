package io.github.plaidschema.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.plaidschema.benchmarks.calls.CallPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallArgumentsTest {

  private static CallArguments parse(String... arguments) {
    return CallArguments.parse(List.of(arguments));
  }

  @Test
  void nothingIsNeeded() {
    assertThat(parse())
        .isEqualTo(
            new CallArguments(CallPlan.full(Optional.empty()), Path.of("benchmarks", "results")));
  }

  @Test
  void everythingElseCanBeChosen(@TempDir Path folder) throws IOException {
    Path document = Files.createFile(folder.resolve("document.yml"));

    assertThat(parse("--pairs", "3", "--quick", "--spec", document.toString(), "--results", "r"))
        .isEqualTo(
            new CallArguments(CallPlan.quick(Optional.of(document)).withRounds(3), Path.of("r")));
  }

  @Test
  void aMistakeIsNamed(@TempDir Path folder) {
    rejected("--spec wants a value", "--spec");
    rejected("unknown: --full", "--full");
    rejected("--spec is not a file: " + folder, "--spec", folder.toString());
    rejected("--pairs is a number from 1 to 999, but not 0", "--pairs", "0");
  }

  private static void rejected(String message, String... arguments) {
    assertThatIllegalArgumentException().isThrownBy(() -> parse(arguments)).withMessage(message);
  }
}
