package io.github.plaidschema.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.compatibility.compare.ChangeKind;
import io.github.plaidschema.compatibility.testing.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page says what is so; what its tables say is what the tests of the rules prove. */
final class DocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "compatibility.md");
  private static final Path REPORT = Path.of("src", "test", "resources", "golden", "report.txt");

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    assertThat(block.find()).as(language).isTrue();
    return block.group(1);
  }

  @Test
  void theTestOnThePageCompiles() throws IOException {
    Path folder = Compiler.newFolder("page");
    Path source = Files.writeString(folder.resolve("CompatibilityTest.java"), block("java test"));

    assertThat(Compiler.errors(source, folder)).isEmpty();
  }

  @Test
  void theReportOnThePageIsAReport() throws IOException {
    assertThat(block("text report")).isEqualTo(Files.readString(REPORT));
  }

  @ParameterizedTest
  @EnumSource(ChangeKind.class)
  void everyKindOfChangeHasARow(ChangeKind kind) throws IOException {
    assertThat(Files.readString(PAGE)).contains("| `" + kind.id() + "` |");
  }
}
