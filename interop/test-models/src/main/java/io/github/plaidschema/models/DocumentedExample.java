package io.github.plaidschema.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what {@code docs/bridges.md} shows with what a test compiles and runs. */
public final class DocumentedExample {

  private static final Pattern BLOCK = Pattern.compile("(?s)```java bridge\\n(.*?)```");

  private DocumentedExample() {}

  /**
   * Asserts that every Java block of a section stands in the source of a test.
   *
   * @param section the heading, such as "Gson"
   * @param test the test, in whose module this is called
   */
  public static void isWhatRuns(String section, Class<?> test) throws IOException {
    String page = Files.readString(root().resolve("docs/bridges.md"));
    Matcher heading =
        Pattern.compile("(?ms)^## " + Pattern.quote(section) + "$(.*?)(?=^## |\\z)").matcher(page);
    assertThat(heading.find()).as("the section %s", section).isTrue();
    List<String> blocks =
        BLOCK.matcher(heading.group(1)).results().map(block -> block.group(1)).toList();
    String source =
        Files.readString(Path.of("src/test/java", test.getName().replace('.', '/') + ".java"));

    assertThat(blocks).isNotEmpty();
    assertThat(blocks).allSatisfy(block -> assertThat(words(source)).contains(words(block)));
  }

  /** The text without white space, which the formatter chooses. */
  private static String words(String java) {
    return java.replaceAll("\\s+", "");
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new AssertionError("no folder with mvnw above " + Path.of("").toAbsolutePath());
      }
    }
    return folder;
  }
}
