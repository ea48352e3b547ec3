package io.github.plaidschema.processor.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Markdown file of the project. */
record Page(Path path, List<String> lines) {
  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("(?<!`)\\[[^\\]]+]\\(([^)\\s]+)\\)");

  /** The pages for users: the one at the door, and those in {@code docs}. */
  static List<Page> forUsers() {
    return Stream.concat(Stream.of(root().resolve("README.md")), markdownIn(root().resolve("docs")))
        .map(Page::read)
        .toList();
  }

  /** All pages: at the door, in {@code docs} at any depth, and those of modules. */
  static List<Page> all() {
    try (Stream<Path> files = Files.walk(root())) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !isBuiltOrHidden(root().relativize(file)))
          .sorted()
          .map(Page::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBuiltOrHidden(Path file) {
    return StreamSupport.stream(file.spliterator(), false)
        .map(Path::toString)
        .anyMatch(part -> part.equals("target") || part.startsWith("."));
  }

  static Page named(String path) {
    return read(root().resolve(path));
  }

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new AssertionError("no folder with mvnw above " + Path.of("").toAbsolutePath());
      }
    }
    return folder;
  }

  private static Stream<Path> markdownIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page read(Path path) {
    try {
      return new Page(path, Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its path in the project. */
  String name() {
    return root().relativize(path).toString().replace('\\', '/');
  }

  /** The first section holds what stands above all second-level headings. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    Section section = new Section(name(), "", new ArrayList<>());
    sections.add(section);
    int line = 0;
    while (line < lines.size()) {
      String text = lines.get(line++);
      if (text.startsWith("## ")) {
        section = new Section(name(), text.substring(3), new ArrayList<>());
        sections.add(section);
      } else if (text.startsWith(FENCE)) {
        int end = endOfBlock(line);
        section
            .blocks()
            .add(
                new Block(
                    name(),
                    line + 1,
                    text.substring(FENCE.length()),
                    String.join("\n", lines.subList(line, end))));
        line = end + 1;
      }
    }
    return sections;
  }

  private int endOfBlock(int from) {
    int end = from;
    while (!lines.get(end).equals(FENCE)) {
      end++;
      if (end == lines.size()) {
        throw new AssertionError(name() + ":" + from + ": a block without end");
      }
    }
    return end;
  }

  /** Whether it is a page that the processor wrote. */
  boolean isWritten() {
    return lines.get(lines.size() - 1).startsWith("<!-- Written by Plaid Schema.");
  }

  /** The text outside of fenced blocks. */
  String prose() {
    boolean inBlock = false;
    List<String> prose = new ArrayList<>();
    for (String line : lines) {
      inBlock ^= line.startsWith(FENCE);
      if (!inBlock) {
        prose.add(line);
      }
    }
    return String.join("\n", prose);
  }

  /** Where the links lead. */
  List<String> links() {
    return LINK.matcher(prose()).results().map(link -> link.group(1)).toList();
  }

  /** The anchors of the headings, as the usual renderers of Markdown make them. */
  List<String> anchors() {
    return prose()
        .lines()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }

  /** The whole page. */
  String text() {
    return lines.stream().collect(joining("\n"));
  }
}
