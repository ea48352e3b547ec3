package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.openapi.testing.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is written for a small document, to look at. With the system property
 * plaidschema.rewrite-goldens the files are written anew.
 */
final class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @Test
  void whatIsWrittenIsWhatIsShown() throws IOException {
    Imported imported =
        Imported.document(Files.readString(GOLDEN.resolve("document.yml")), settings -> settings);
    imported.compile();
    if (Boolean.getBoolean("plaidschema.rewrite-goldens")) {
      for (String file : imported.files()) {
        Files.writeString(golden(file), source(imported, file));
      }
    }

    assertThat(goldens()).containsExactlyElementsOf(imported.files());
    for (String file : imported.files()) {
      assertThat(source(imported, file)).isEqualTo(Files.readString(golden(file)));
    }
  }

  private static String source(Imported imported, String file) {
    return imported.source(file.replace(".java", ""));
  }

  /** With a suffix, as they are not sources of this project. */
  private static Path golden(String file) {
    return GOLDEN.resolve(file + ".txt");
  }

  private static List<String> goldens() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java.txt"))
          .map(name -> name.replace(".txt", ""))
          .sorted()
          .toList();
    }
  }
}
