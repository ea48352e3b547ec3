package io.github.plaidschema.benchmarks.cost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToolboxTest {
  private final Toolbox tools =
      new Toolbox(
          Stream.of(
                  "auto-value-1.11.1.jar",
                  "auto-value-annotations-1.11.1.jar",
                  "guava-33.5.0-jre.jar",
                  "plaid-java-39.2.0-sources.jar",
                  "plaid-java-39.2.0.jar",
                  "plaid-schema-openapi-0.1.0-SNAPSHOT-cli.jar")
              .map(Path::of)
              .toList());

  @Test
  void anArtifactIsFoundWhateverItsVersion() {
    assertThat(tools.jars("auto-value", "auto-value-annotations", "guava", "plaid-java"))
        .isEqualTo(
            List.of(
                Path.of("auto-value-1.11.1.jar"),
                Path.of("auto-value-annotations-1.11.1.jar"),
                Path.of("guava-33.5.0-jre.jar"),
                Path.of("plaid-java-39.2.0.jar")));
  }

  @Test
  void anArtifactIsFoundByItsClassifier() {
    assertThat(tools.jar("plaid-java", "sources"))
        .isEqualTo(Path.of("plaid-java-39.2.0-sources.jar"));
    assertThat(tools.jar("plaid-schema-openapi", "cli"))
        .isEqualTo(Path.of("plaid-schema-openapi-0.1.0-SNAPSHOT-cli.jar"));
  }

  @Test
  void anArtifactThatIsNotThereIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> tools.jar("plaid-schema-openapi"))
        .withMessage("no jar of plaid-schema-openapi beside this one");
  }
}
