package io.github.plaidschema.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.reference.ReferencePublisher;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The reference pages of the example are kept, as what users of the option will see. {@code
 * -Dplaidschema.rewrite-goldens=true} writes them anew.
 */
class ReferenceTest {
  private static final Path KEPT = Page.root().resolve("docs/reference");
  private static final Path EXAMPLE =
      Page.root().resolve("example/src/main/java/io/github/plaidschema/example");
  private static final boolean REWRITE = Boolean.getBoolean("plaidschema.rewrite-goldens");

  @ParameterizedTest
  @EnumSource
  void theReferenceOfTheExampleIsTheOneThatIsKept(TestCompiler compiler, @TempDir Path folder)
      throws IOException {
    Compilation compilation =
        compiler
            .with(texts(EXAMPLE.resolve("link"), ".java").values().toArray(String[]::new))
            .with(texts(EXAMPLE.resolve("error"), ".java").values().toArray(String[]::new))
            .options("-Aplaidschema.reference=true")
            .compile()
            .clean();
    String generated = compilation.generated().toString();
    ReferencePublisher.main(new String[] {generated, folder.toString()});
    if (REWRITE) {
      ReferencePublisher.main(new String[] {generated, KEPT.toString()});
    }

    Map<String, String> kept = texts(KEPT, ".md");
    Map<String, String> published = texts(folder, ".md");

    assertThat(kept.keySet())
        .as("pages; if the change is meant, run with -Dplaidschema.rewrite-goldens=true")
        .isEqualTo(published.keySet());
    published.forEach(
        (path, text) ->
            assertThat(kept.get(path))
                .as("%s; if the change is meant, run with -Dplaidschema.rewrite-goldens=true", path)
                .isEqualTo(text));
  }

  /** The texts of the files below a folder, by their paths in it. */
  private static Map<String, String> texts(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> !file.endsWith("package-info.java"))
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString().replace('\\', '/'),
                  ReferenceTest::text,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
