package io.github.plaidschema.testing.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Where class files are found.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ClassFiles {

  /**
   * The bytes of a class file, or empty if there is none.
   *
   * @param binaryName such as {@code com.example.Outer$Inner}
   * @throws UncheckedIOException if it cannot be read
   */
  Optional<byte[]> find(String binaryName);

  /** The class files that a class loader sees. */
  static ClassFiles of(ClassLoader loader) {
    return binaryName -> {
      try (InputStream stream = loader.getResourceAsStream(pathOf(binaryName))) {
        return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** These class files, and others where these have none. */
  default ClassFiles or(ClassFiles others) {
    return binaryName -> find(binaryName).or(() -> others.find(binaryName));
  }

  /**
   * Where a class file stands in a jar or a folder, such as {@code com/example/Outer$Inner.class}.
   */
  static String pathOf(String binaryName) {
    return binaryName.replace('.', '/') + ".class";
  }
}
