package io.github.plaidschema.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The schemas of the test tree: real source files in folders below {@code schemas}. Their packages
 * begin with {@code sdk}, as compilers would find them on the class path if these were called as
 * their folders are.
 */
public final class Schemas {
  private static final String ROOT = "/schemas";

  private Schemas() {}

  /** The names of all folders, sorted. */
  public static List<String> folders() {
    return list(ROOT).stream()
        .filter(Files::isDirectory)
        .map(folder -> folder.getFileName().toString())
        .toList();
  }

  /** The texts of the files in a folder. */
  public static String[] sources(String folder) {
    return list(ROOT + "/" + folder).stream().map(Schemas::text).toArray(String[]::new);
  }

  /** The classes of a folder, which compiles without a warning. */
  public static Loaded load(String folder) {
    return TestCompiler.JAVAC.with(sources(folder)).compile().clean().load();
  }

  private static List<Path> list(String resource) {
    try (Stream<Path> files = Files.list(path(resource))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String resource) {
    try {
      return Path.of(Objects.requireNonNull(Schemas.class.getResource(resource), resource).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
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
