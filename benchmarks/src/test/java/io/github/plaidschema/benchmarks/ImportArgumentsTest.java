package io.github.plaidschema.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.plaidschema.benchmarks.cost.ImportPlan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportArgumentsTest {

  @Test
  void nothingIsNeeded() {
    assertThat(ImportArguments.parse(List.of()))
        .isEqualTo(new ImportArguments(ImportPlan.full(), Path.of("benchmarks", "results")));
  }

  @Test
  void everythingElseCanBeChosen() {
    assertThat(ImportArguments.parse(List.of("--quick", "--pairs", "3", "--results", "r")))
        .isEqualTo(new ImportArguments(ImportPlan.quick().withRounds(3), Path.of("r")));
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ImportArguments.parse(List.of("--spec", "a.yml")))
        .withMessage("unknown: --spec");
  }
}
