package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A few generated sources are kept, so that whoever changes the processor sees what it changes.
 * {@code -Dplaidschema.rewrite-goldens=true} writes them anew.
 */
class GoldenTest {
  private static final Path GOLDENS = Path.of("src", "test", "resources", "golden");
  private static final boolean REWRITE = Boolean.getBoolean("plaidschema.rewrite-goldens");

  @ParameterizedTest
  @CsvSource({
    "rules, DefaultValues, Builder Json",
    "rules, AdditionalFields, Builder Json",
    "enums, Card, Builder Json",
    "codecs, Price, Builder Json",
    "shapes, Outer_Inner, Builder Json",
    "unions, Payment, Json Visitor",
    "unions, Instrument, Json Visitor",
    "unions, Instrument_Limit, Builder Json",
  })
  void generatedSourcesAreThoseThatAreKept(String folder, String schema, String suffixes)
      throws IOException {
    Compilation compilation = TestCompiler.JAVAC.with(Schemas.sources(folder)).compile().clean();
    for (String suffix : suffixes.split(" ", -1)) {
      Path golden = GOLDENS.resolve(schema).resolve(schema + suffix + ".java");
      String generated = compilation.source("sdk." + folder + "." + schema + suffix);
      if (REWRITE) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, generated);
      }
      assertThat(differences(Files.exists(golden) ? Files.readString(golden) : "", generated))
          .as("%s; if the change is meant, run with -Dplaidschema.rewrite-goldens=true", golden)
          .isEmpty();
    }
  }

  /** The first line that is not the same; all others most often follow from it. */
  private static List<String> differences(String kept, String generated) {
    if (kept.equals(generated)) {
      return List.of();
    }
    List<String> keptLines = Arrays.asList(kept.split("\n", -1));
    List<String> generatedLines = Arrays.asList(generated.split("\n", -1));
    int line = 0;
    while (line(keptLines, line).equals(line(generatedLines, line))) {
      line++;
    }
    return List.of(
        "line %d was:    %s".formatted(line + 1, line(keptLines, line)),
        "line %d is now: %s".formatted(line + 1, line(generatedLines, line)));
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(no line)";
  }
}
