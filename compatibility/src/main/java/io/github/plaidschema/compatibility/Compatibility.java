package io.github.plaidschema.compatibility;

import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.VersionComparer;
import io.github.plaidschema.compatibility.read.VersionReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The whole way: from two jars or folders of compiled classes to what changed between them.
 *
 * @since 0.1.0
 */
public final class Compatibility {
  private Compatibility() {}

  /**
   * Compares two versions. Their classes are read and not loaded.
   *
   * @param oldVersion a jar, or the folder in which the packages of compiled classes are
   * @param newVersion the same
   * @throws IOException if one of them cannot be read, or has no schema in it
   */
  public static Comparison compare(Path oldVersion, Path newVersion) throws IOException {
    return VersionComparer.compare(VersionReader.read(oldVersion), VersionReader.read(newVersion));
  }
}
