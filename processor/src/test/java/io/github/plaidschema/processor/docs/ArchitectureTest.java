package io.github.plaidschema.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on architecture says of each package which others of its module it may know. */
class ArchitectureTest {

  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?((?:[a-z]\\w*\\.)+)[A-Z]", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** What stands for the package that all others of a module are in. */
  private static final String ROOT = "";

  @ParameterizedTest
  @CsvSource({
    "The processor, processor, io.github.plaidschema.processor",
    "The runtime, runtime, io.github.plaidschema.json",
    "The client, client, io.github.plaidschema.client",
    "The importer, openapi, io.github.plaidschema.openapi",
    "The compatibility check, compatibility, io.github.plaidschema.compatibility"
  })
  void eachPackageKnowsWhatThePageSays(String section, String module, String base)
      throws IOException {
    Map<String, Set<String>> known = known(Path.of("..", module, "src/main/java"), base);

    assertThat(allowed(section, base, known.keySet())).isEqualTo(known);
  }

  @Test
  void noPackagesOfTheImporterKnowEachOther() throws IOException {
    Map<String, Set<String>> known =
        known(Path.of("..", "openapi", "src/main/java"), "io.github.plaidschema.openapi");
    // All may know the exception at the root, which knows all.
    known.remove(ROOT);
    known.values().forEach(others -> others.remove(ROOT));

    while (known.values().removeIf(Set::isEmpty)) {
      known.values().forEach(others -> others.retainAll(known.keySet()));
    }
    assertThat(known).as("packages that lead to one that leads back").isEmpty();
  }

  /** By package, within a base: which others its files import. */
  private static Map<String, Set<String>> known(Path sources, String base) throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    try (Stream<Path> files = Files.walk(sources)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.getFileName().toString().endsWith("-info.java"))
          .map(ArchitectureTest::text)
          .forEach(
              text -> {
                Matcher name = PACKAGE.matcher(text);
                assertThat(name.find()).isTrue();
                String room = within(base, name.group(1));
                Set<String> others = known.computeIfAbsent(room, any -> new TreeSet<>());
                Matcher imported = IMPORT.matcher(text);
                while (imported.find()) {
                  String other = imported.group(1).substring(0, imported.group(1).length() - 1);
                  if (other.equals(base) || other.startsWith(base + ".")) {
                    others.add(within(base, other));
                  }
                }
                others.remove(room);
              });
    }
    return known;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String within(String base, String name) {
    return name.equals(base) ? ROOT : name.substring(base.length() + 1).replace('.', '/');
  }

  /** By package, within a base: what the last column of a section's table names. */
  private static Map<String, Set<String>> allowed(String section, String base, Set<String> rooms)
      throws IOException {
    Map<String, Set<String>> allowed = new TreeMap<>();
    for (List<String> row : rows(section)) {
      String room = room(base, rooms, codes(row.get(0)).get(0));
      Set<String> others =
          row.get(2).startsWith("all rooms")
              ? new TreeSet<>(rooms)
              : codes(row.get(2)).stream()
                  .filter(name -> !name.startsWith("javax."))
                  .map(name -> room(base, rooms, name))
                  .collect(Collectors.toCollection(TreeSet::new));
      others.remove(room);
      allowed.put(room, others);
    }
    return allowed;
  }

  /** What a word in a table names: a package in full or within the base, or a class of the base. */
  private static String room(String base, Set<String> rooms, String word) {
    if (word.startsWith(base)) {
      return within(base, word);
    }
    String room = Character.isUpperCase(word.charAt(0)) ? ROOT : word;
    assertThat(rooms).as("the packages of %s", base).contains(room);
    return room;
  }

  private static List<String> codes(String cell) {
    Matcher code = CODE.matcher(cell);
    List<String> codes = new ArrayList<>();
    while (code.find()) {
      codes.add(code.group(1));
    }
    return codes;
  }

  /** The rows of a section's table whose last column is headed "may know". */
  private static List<List<String>> rows(String section) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean isSection = false;
    boolean isTable = false;
    for (String line : Files.readAllLines(Path.of("..", "docs", "architecture.md"))) {
      if (line.startsWith("## ")) {
        isSection = line.equals("## " + section);
      }
      isTable = isSection && line.startsWith("|") && (isTable || line.endsWith("| may know |"));
      if (isTable && line.startsWith("| `")) {
        rows.add(
            Stream.of(line.substring(1, line.length() - 1).split("\\|"))
                .map(String::strip)
                .toList());
      }
    }
    assertThat(rows).as("the table of " + section).isNotEmpty();
    return rows;
  }
}
