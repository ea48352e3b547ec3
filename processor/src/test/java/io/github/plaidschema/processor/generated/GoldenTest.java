package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    "rules, DefaultValues",
    "rules, AdditionalFields",
    "enums, Card",
    "codecs, Price",
    "shapes, Outer_Inner",
  })
  void generatedSourcesAreThoseThatAreKept(String folder, String schema) throws IOException {
    Compilation compilation = TestCompiler.JAVAC.with(Schemas.sources(folder)).compile().clean();
    for (String suffix : new String[] {"Builder", "Json"}) {
      Path golden = GOLDENS.resolve(schema).resolve(schema + suffix + ".java");
      String generated = compilation.source("sdk." + folder + "." + schema + suffix);
      if (REWRITE) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, generated);
      }
      assertThat(generated)
          .as("%s; if the change is meant, run with -Dplaidschema.rewrite-goldens=true", golden)
          .isEqualTo(Files.readString(golden));
    }
  }
}
