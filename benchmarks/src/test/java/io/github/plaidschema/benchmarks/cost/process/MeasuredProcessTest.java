package io.github.plaidschema.benchmarks.cost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredProcessTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @Test
  void aProcessThatEndsWellTookTime() throws IOException, InterruptedException {
    Usage usage = MeasuredProcess.run(List.of(JAVA, "-XshowSettings:all", "-version"));

    assertThat(usage.seconds()).isPositive();
    assertThat(usage.processorSeconds()).isPositive();
  }

  @Test
  void aProcessThatFailsIsAnErrorWithWhatItSaid() {
    assertThatIllegalStateException()
        .isThrownBy(() -> MeasuredProcess.run(List.of(JAVA, "--no-such-option")))
        .withMessageContaining("ended with status 1")
        .withMessageContaining("no-such-option");
  }
}
