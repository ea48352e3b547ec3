package io.github.plaidschema.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Requirement;
import io.github.plaidschema.compatibility.testing.Compiler;
import io.github.plaidschema.compatibility.testing.Documents;
import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The overrides of {@code docs/evolving.md} avoid the breaks that it says they avoid. */
final class EvolvingPageTest {
  private static final Path PAGE = Path.of("..", "docs", "evolving.md");
  private static final Pattern OVERRIDES = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");

  private static final String ACCOUNT =
      "Account: {type: object, required: [id, mask], properties: {id: {type: string}, mask: {type:"
          + " string}}}";

  private static Path overrides(int block) throws IOException {
    List<String> blocks =
        OVERRIDES
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(blocks).hasSize(2);
    return Files.writeString(
        Compiler.newFolder("page").resolve("overrides.yml"), blocks.get(block));
  }

  private static ImportSettings.Builder settings(Path document) {
    return ImportSettings.builder(document, "api", Path.of(""));
  }

  private static List<Change> changes(String newSchemas, Path overrides) throws ImportException {
    Documents documents = Documents.ofSchemas(ACCOUNT, newSchemas);
    assertThat(Requirement.DEFAULT.violations(documents.comparison())).isNotEmpty();
    return DocumentCompatibility.compare(
            settings(documents.older()).build(),
            settings(documents.newer()).overrides(overrides).build())
        .changes();
  }

  @Test
  void whatBecameOptionalStaysRequired() throws Exception {
    assertThat(changes(ACCOUNT.replace("[id, mask]", "[id]"), overrides(0))).isEmpty();
  }

  @Test
  void aTypeKeepsItsName() throws Exception {
    assertThat(changes(ACCOUNT.replace("Account:", "AccountView:"), overrides(1))).isEmpty();
  }
}
