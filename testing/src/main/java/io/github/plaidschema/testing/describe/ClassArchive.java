package io.github.plaidschema.testing.describe;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class files of a jar, or of a folder that holds what a jar would.
 *
 * @since 0.1.0
 */
public final class ClassArchive implements ClassFiles, Closeable {
  private static final String SUFFIX = ".class";

  private final Path root;
  private final @Nullable FileSystem jar;

  private ClassArchive(Path root, @Nullable FileSystem jar) {
    this.root = root;
    this.jar = jar;
  }

  /**
   * Opens a jar or a folder.
   *
   * @throws UncheckedIOException if there is none
   */
  public static ClassArchive open(Path jarOrFolder) {
    try {
      if (Files.isDirectory(jarOrFolder)) {
        return new ClassArchive(jarOrFolder, null);
      }
      if (!Files.exists(jarOrFolder)) {
        throw new NoSuchFileException(jarOrFolder.toString());
      }
      FileSystem jar = FileSystems.newFileSystem(jarOrFolder);
      return new ClassArchive(jar.getPath("/"), jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> find(String binaryName) {
    Path file = root.resolve(ClassFiles.pathOf(binaryName));
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The binary names of all classes, sorted; those that are there for one version of Java left out.
   */
  public List<String> classes() {
    return classesBelow("");
  }

  /** The binary names of the classes of a package and the packages below it, sorted. */
  public List<String> classesBelow(String packageName) {
    Path folder = root.resolve(packageName.replace('.', '/'));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(SUFFIX) && !file.startsWith("META-INF/"))
          .filter(file -> !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()).replace('/', '.'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (jar != null) {
      try {
        jar.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
