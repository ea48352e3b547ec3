package io.github.plaidschema.processor.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gathers the pages that compilations wrote into one folder, with an index. It is the second step,
 * and none of the processor's: an index comes from all interfaces, and the processor writes each
 * file from one, so that builds can go on from what they have.
 *
 * <p>A link to a page that is not among them, such as one of a type from another jar, becomes plain
 * text. Pages of an earlier run whose interfaces are gone are deleted; files of others are left
 * alone.
 */
public final class ReferencePublisher {
  private static final String PAGE = ".md";
  private static final String INDEX = "README.md";

  private ReferencePublisher() {}

  /**
   * Publishes pages.
   *
   * @param arguments folders that hold pages, at any depth, and last the folder to publish them in
   * @throws IllegalArgumentException if there are fewer than two arguments, or no pages
   * @throws IllegalStateException if the pages cannot be published as they are: two of them are of
   *     one type, or an index by somebody else is in the way
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException(
          "give the folders that hold pages, and last the folder to publish them in");
    }
    List<Path> folders = Stream.of(arguments).map(Path::of).toList();
    publish(folders.subList(0, folders.size() - 1), folders.get(folders.size() - 1));
  }

  /** As {@link #main}. */
  static void publish(List<Path> from, Path into) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (Path folder : from) {
      gather(rootIn(folder), into, pages);
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException(
          "no pages in %s: compile with -A%s=true".formatted(from, ReferencePage.OPTION));
    }
    Path index = into.resolve(INDEX);
    if (Files.exists(index) && !isOurs(index)) {
      throw new IllegalStateException(index + " is not by Plaid Schema, and is not replaced");
    }
    deletePages(into);
    PageLinks links = new PageLinks(pages.keySet());
    for (Map.Entry<String, String> page : pages.entrySet()) {
      write(into.resolve(page.getKey()), links.withoutDead(page.getKey(), page.getValue()));
    }
    write(index, ReferenceIndex.of(pages));
  }

  private static Path rootIn(Path folder) {
    Path root = folder.resolve(ReferencePage.FOLDER);
    return Files.isDirectory(root) ? root : folder;
  }

  private static void gather(Path root, Path into, Map<String, String> pages) throws IOException {
    if (isWithin(root, into) || isWithin(into, root)) {
      throw new IllegalArgumentException(
          "%s and %s have to be apart, as old pages are deleted".formatted(root, into));
    }
    for (Path page : pagesBelow(root)) {
      String path = root.relativize(page).toString().replace('\\', '/');
      if (pages.put(path, Files.readString(page)) != null) {
        throw new IllegalStateException("there are two pages " + path);
      }
    }
  }

  private static boolean isWithin(Path folder, Path other) {
    return folder.toAbsolutePath().normalize().startsWith(other.toAbsolutePath().normalize());
  }

  /** Sorted, without an index of earlier. */
  private static List<Path> pagesBelow(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().endsWith(PAGE) && !file.endsWith(INDEX) && isOurs(file)) {
          pages.add(file);
        }
      }
    }
    return pages;
  }

  private static boolean isOurs(Path file) throws IOException {
    return Files.readString(file).stripTrailing().endsWith(ReferencePage.MARK);
  }

  private static void deletePages(Path folder) throws IOException {
    for (Path page : pagesBelow(folder)) {
      Files.delete(page);
      Path parent = page.getParent();
      if (parent != null && !parent.equals(folder) && isEmpty(parent)) {
        Files.delete(parent);
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void write(Path file, String content) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, content);
  }
}
