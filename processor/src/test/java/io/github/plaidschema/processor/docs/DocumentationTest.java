package io.github.plaidschema.processor.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.report.DiagnosticId;
import io.github.plaidschema.processor.testing.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation says what is so. */
class DocumentationTest {
  private static final String ERRORS = "docs/errors.md";

  /** They depend on the compilation, on other libraries or on names too long to print. */
  private static final Set<String> LED_TO_BY_NO_SOURCE_ALONE =
      Set.of(
          DiagnosticId.CLIENT_MISSING.text(),
          DiagnosticId.FOREIGN_ANNOTATION.text(),
          DiagnosticId.JSPECIFY_MISSING.text(),
          DiagnosticId.MODULE_NOT_READ.text(),
          DiagnosticId.NAME_TOO_LONG.text(),
          DiagnosticId.NOT_PROCESSED.text(),
          DiagnosticId.NOT_WRITTEN.text(),
          DiagnosticId.OLDER_RUNTIME.text(),
          DiagnosticId.RUNTIME_MISSING.text(),
          DiagnosticId.SOURCE_LEVEL.text());

  private static final String GENERATED = "docs/generated-code.md";

  private static final Pattern REGISTRY_HOST =
      Pattern.compile("(?i)\\b(repo\\d*|registry|plugins|oss|central|nexus|artifactory)\\.\\w+\\.");
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.$}])/(root|home|tmp|work|usr|opt|var|Users)/|\\b[A-Z]:\\\\");
  private static final Pattern PROJECT_VERSION =
      Pattern.compile("<artifactId>plaid-schema-parent</artifactId>\\s*<version>([^<]+)<");
  private static final Pattern NAMED_VERSION =
      Pattern.compile("plaid-schema-\\w+(?::|</artifactId>\\s*<version>)([^<\"'\\s]+)");

  static Stream<Section> sectionsWithJava() {
    return Page.forUsers().stream()
        .filter(page -> !page.name().equals(ERRORS))
        .flatMap(page -> page.sections().stream())
        .filter(section -> !section.java().isEmpty());
  }

  /** What the first test compiles. */
  static Stream<Block> compiledBlocks() {
    return sectionsWithJava().flatMap(section -> section.java().stream());
  }

  /** The examples of mistakes, and their messages. */
  static Stream<Block> blocksOfErrors() {
    return sectionsOfErrors().flatMap(section -> section.blocks().stream());
  }

  /** The excerpts of generated code. */
  static Stream<Block> excerpts() {
    return Page.named(GENERATED).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(block -> block.language().equals("java generated"));
  }

  static Stream<Block> excerptsOfConsumers() {
    return Page.forUsers().stream()
        .flatMap(page -> page.sections().stream())
        .flatMap(section -> section.blocks().stream())
        .filter(block -> block.language().endsWith(" consumers"));
  }

  static Stream<Section> sectionsOfErrors() {
    return Page.named(ERRORS).sections().stream()
        .filter(section -> section.title().startsWith("PlaidSchema."));
  }

  static Stream<Page> pages() {
    return Page.all().stream();
  }

  @ParameterizedTest
  @MethodSource("sectionsWithJava")
  void theJavaOfASectionCompilesWithoutAWarningAndDoesWhatItsCommentsSay(Section section) {
    List<Block> above = Page.named(section.page()).sections().get(0).java();

    SnippetCompilation.of(Stream.concat(above.stream(), section.java().stream()).toList())
        .clean()
        .run();
  }

  @Test
  void everyExcerptOfGeneratedCodeIsGenerated() {
    List<Section> sections = Page.named(GENERATED).sections();
    List<Block> interfaces = sections.stream().flatMap(section -> section.java().stream()).toList();
    Compilation compiled = SnippetCompilation.of(interfaces).clean().compilation();
    List<String> sources =
        compiled.generatedTypes().stream().map(compiled::source).map(String::strip).toList();
    List<Block> excerpts = excerpts().toList();

    assertThat(excerpts).isNotEmpty();
    for (Block excerpt : excerpts) {
      assertThat(sources.stream().anyMatch(source -> source.contains(excerpt.text())))
          .as(excerpt.toString())
          .isTrue();
    }
  }

  @Test
  void everyExcerptOfAConsumersProjectStandsInOneOfThem() throws IOException {
    List<String> files = consumerFiles();
    List<Block> excerpts = excerptsOfConsumers().toList();

    assertThat(excerpts).isNotEmpty();
    for (Block excerpt : excerpts) {
      assertThat(files.stream().anyMatch(file -> file.contains(unindented(excerpt.text()))))
          .as(excerpt.toString())
          .isTrue();
    }
  }

  @Test
  void everyIdOfADiagnosticHasItsSectionInTheirOrder() {
    assertThat(sectionsOfErrors().map(Section::title))
        .containsExactlyElementsOf(
            Arrays.stream(DiagnosticId.values()).map(DiagnosticId::text).toList());
  }

  @ParameterizedTest
  @MethodSource("sectionsOfErrors")
  void theWrongExampleOfAnIdGivesTheMessageAndTheRightOneCompiles(Section section) {
    if (LED_TO_BY_NO_SOURCE_ALONE.contains(section.title())) {
      assertThat(section.java()).as("no source alone leads to it").isEmpty();
      return;
    }
    List<Block> blocks = section.blocks();
    assertThat(blocks.stream().map(Block::language)).containsExactly("java", "text", "java");

    assertThat(SnippetCompilation.of(blocks.subList(0, 1)).ownDiagnostics())
        .containsExactly(blocks.get(1).text().replaceAll("\\s*\\n\\s*", " "))
        .allMatch(message -> message.startsWith("[" + section.title() + "] "));
    SnippetCompilation.of(blocks.subList(2, 3)).clean();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkWithinTheProjectLeadsToAFileAndAHeading(Page page) {
    for (String link : page.links()) {
      if (link.startsWith("https://")) {
        continue;
      }
      String[] parts = link.split("#", 2);
      Path target =
          parts[0].isEmpty() ? page.path() : page.path().resolveSibling(parts[0]).normalize();
      assertThat(Files.exists(target)).as("%s: %s", page.name(), link).isTrue();
      if (parts.length == 2) {
        assertThat(Page.read(target).anchors()).as(page.name()).contains(parts[1]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageNamesARegistryHostOrAPathOfAMachine(Page page) {
    assertThat(found(REGISTRY_HOST, page.text())).as(page.name()).isEmpty();
    assertThat(found(MACHINE_PATH, page.text())).as(page.name()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyVersionOfOursIsTheVersionOfTheProject(Page page) {
    Matcher project = PROJECT_VERSION.matcher(Page.read(Page.root().resolve("pom.xml")).text());
    assertThat(project.find()).isTrue();

    assertThat(NAMED_VERSION.matcher(page.text()).results().map(version -> version.group(1)))
        .as(page.name())
        .allMatch(project.group(1)::equals);
  }

  private static List<String> consumerFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Page.root().resolve("consumers/projects"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> unindented(Page.read(file).text()))
          .toList();
    }
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(joining("\n"));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}
