package io.github.plaidschema.benchmarks.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for what is made, of which each measurement begins with an empty one. */
final class Workshop implements AutoCloseable {
  private final Path folder;

  Workshop() throws IOException {
    folder = Files.createTempDirectory("benchmarks-cost");
  }

  /** A folder that is kept until the end. */
  Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /** An empty folder: what it had is deleted. */
  Path emptied(String name) throws IOException {
    Path emptied = folder.resolve(name);
    delete(emptied);
    return Files.createDirectories(emptied);
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
