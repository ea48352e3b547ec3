package io.github.plaidschema.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of plaid-java on {@code docs/from-plaid-java.md} compiles with plaid-java. */
class FromPlaidJavaPageTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** What the service sends. */
  private static final Set<String> VALUES = Set.of("PRODUCT_NOT_READY", "Plaid-Verification");

  @Test
  void allCodeOfTheOtherStandsInAProgram() throws IOException {
    String program =
        Files.readString(
                Path.of("src/test/java/io/github/plaidschema/comparison/PlaidJavaProgram.java"))
            .replaceAll("\\s+", " ");
    List<String> theirs =
        Files.readAllLines(Path.of("..", "docs", "from-plaid-java.md")).stream()
            .filter(line -> line.startsWith("| "))
            .map(line -> line.split(" \\| ", -1)[0])
            .flatMap(cell -> CODE.matcher(cell).results())
            .map(found -> found.group(1))
            .filter(code -> !VALUES.contains(code))
            .toList();

    assertThat(theirs)
        .hasSizeGreaterThan(20)
        .allSatisfy(code -> assertThat(program).contains(code));
  }
}
