package io.github.plaidschema.openapi.store;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.Progress;
import io.github.plaidschema.openapi.write.SourceFile;
import io.github.plaidschema.openapi.write.SourceWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that the files of a package are written to. Files that are as they are to be already
 * are not touched, and neither are files that the importer did not write.
 */
public final class SourceFolder {
  private final Path root;
  private final Path folder;

  /**
   * @param root of the sources
   */
  public SourceFolder(Path root, String packageName) {
    this.root = root;
    this.folder = root.resolve(packageName.replace('.', '/'));
  }

  /**
   * What differs between the folder and what it is to be.
   *
   * @param stale files of an earlier import that are not to be there
   */
  public record Changes(List<SourceFile> toWrite, int unchanged, List<String> stale) {}

  /**
   * Compares, and changes nothing.
   *
   * @throws ImportException if the folder cannot be read, or has a file of somebody else where one
   *     is to be written
   */
  public Changes compare(List<SourceFile> files) throws ImportException {
    List<SourceFile> toWrite = new ArrayList<>();
    Set<Path> wanted = new HashSet<>();
    try {
      for (SourceFile file : files) {
        Path path = root.resolve(file.path());
        wanted.add(path);
        if (!Files.exists(path)) {
          toWrite.add(file);
        } else if (!isOurs(path)) {
          throw new ImportException(
              path + " is there already, and was not written by the importer");
        } else if (!Files.readString(path).equals(file.content())) {
          toWrite.add(file);
        }
      }
      return new Changes(toWrite, files.size() - toWrite.size(), stale(wanted));
    } catch (IOException e) {
      throw new ImportException("cannot read the folder %s: %s".formatted(folder, reason(e)), e);
    }
  }

  private List<String> stale(Set<Path> wanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> stale = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        boolean isSource = Files.isRegularFile(file) && file.toString().endsWith(".java");
        if (isSource && !wanted.contains(file) && isOurs(file)) {
          stale.add(root.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    return stale;
  }

  private static boolean isOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    // One byte is one character here, whatever somebody else's file holds.
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      return SourceWriter.MARK.equals(reader.readLine());
    }
  }

  /**
   * Makes the folder what it is to be. All files are written beside the folder first, so that a
   * full disk changes nothing; then each takes its place at once.
   *
   * @param clean whether the stale files are to be removed
   * @throws ImportException if the folder cannot be written to
   */
  public void apply(Changes changes, boolean clean, Progress progress) throws ImportException {
    if (changes.toWrite().isEmpty() && !(clean && !changes.stale().isEmpty())) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path staging = Files.createTempDirectory(folder, ".import-");
      try {
        List<Path> staged = stage(changes.toWrite(), staging, progress);
        for (int i = 0; i < staged.size(); i++) {
          replace(staged.get(i), root.resolve(changes.toWrite().get(i).path()));
        }
        if (clean) {
          for (String file : changes.stale()) {
            Files.deleteIfExists(root.resolve(file));
          }
        }
      } finally {
        delete(staging);
      }
    } catch (IOException e) {
      throw new ImportException(
          "cannot write to the folder %s: %s".formatted(folder, reason(e)), e);
    }
  }

  private static List<Path> stage(List<SourceFile> files, Path staging, Progress progress)
      throws IOException {
    List<Path> staged = new ArrayList<>();
    for (SourceFile file : files) {
      Path path = staging.resolve(Path.of(file.path()).getFileName().toString());
      Files.writeString(path, file.content());
      staged.add(path);
      progress.at("storing", staged.size(), files.size());
    }
    return staged;
  }

  private static void replace(Path staged, Path target) throws IOException {
    try {
      Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path staging) throws IOException {
    try (Stream<Path> files = Files.walk(staging)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
  }
}
