package io.github.plaidschema.benchmarks.cost;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedClassesTest {
  @Test
  void aMissingClassIsNamed(@TempDir Path classes) throws IOException {
    Files.createFile(Files.createDirectory(classes.resolve("api")).resolve("Loan$State.class"));

    assertThatCode(() -> ExpectedClasses.verify(classes, List.of("api.Loan$State")))
        .doesNotThrowAnyException();
    assertThatIllegalStateException()
        .isThrownBy(
            () -> ExpectedClasses.verify(classes, List.of("api.Loan$State", "api.LoanJson")))
        .withMessage("1 of 2 classes were not made: [api.LoanJson]");
  }

  @Test
  void nothingIsNeverExpected(@TempDir Path classes) {
    assertThatIllegalStateException().isThrownBy(() -> ExpectedClasses.verify(classes, List.of()));
  }
}
