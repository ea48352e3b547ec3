package io.github.plaidschema.testing.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Types that stand in a test. */
public final class TypesOfOneFile {
  private TypesOfOneFile() {}

  /** A type of the package {@code one}. */
  public static CompiledSchemas compile(String simpleName, String source) {
    try {
      Path folder = Files.createTempDirectory("plaid-schema-one");
      Files.writeString(folder.resolve(simpleName + ".java"), "package one;\n" + source);
      return CompiledSchemas.compile(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
