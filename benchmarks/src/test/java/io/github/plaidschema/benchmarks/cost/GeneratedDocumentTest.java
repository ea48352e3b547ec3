package io.github.plaidschema.benchmarks.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedDocumentTest {

  @Test
  void aTenthOfTheSchemasAreUnionsOfThirtyOthers() {
    String document = GeneratedDocument.of(500);
    List<String> unions =
        Arrays.stream(document.split("\n    (?=\\S)", -1))
            .filter(part -> part.startsWith("Union"))
            .toList();

    assertThat(document.lines().filter(line -> line.matches("    \\w+:"))).hasSize(500);
    assertThat(unions)
        .hasSize(50)
        .allSatisfy(
            union ->
                assertThat(union.lines().filter(line -> line.contains("$ref")).distinct())
                    .hasSize(30));
  }

  @Test
  void itIsTheSameEachTime() {
    assertThat(GeneratedDocument.of(500)).isEqualTo(GeneratedDocument.of(500));
  }
}
