package io.github.plaidschema.benchmarks.cost.values;

import static io.github.plaidschema.benchmarks.cost.api.ImportedApi.PACKAGE;

import io.github.plaidschema.benchmarks.cost.api.Accessor;
import io.github.plaidschema.benchmarks.cost.api.EnumType;
import io.github.plaidschema.benchmarks.cost.api.ImportedFile;
import io.github.plaidschema.benchmarks.cost.api.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the types of some files as sources for a processor: one file each, without javadoc. */
public final class PlainSources {
  private static final String HEAD = "package " + PACKAGE + ";\n\n";
  // Each processor knows any annotation of this name; one for declarations suits all of them.
  private static final String NULLABLE = "@interface Nullable {}\n";

  private PlainSources() {}

  /**
   * Writes the sources.
   *
   * @return the files that were written
   */
  public static List<Path> write(List<ImportedFile> files, ValueProcessor processor, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    written.add(write(folder, "Nullable", NULLABLE));
    for (ImportedFile file : files) {
      for (ValueType value : file.values()) {
        written.add(write(folder, value.name(), processor.declaration(value)));
      }
      for (EnumType constants : file.enums()) {
        written.add(write(folder, constants.name(), declaration(constants)));
      }
    }
    return written;
  }

  private static Path write(Path folder, String type, String declaration) throws IOException {
    return Files.writeString(folder.resolve(type + ".java"), HEAD + declaration);
  }

  private static String declaration(EnumType type) {
    return "public enum %s { %s }\n".formatted(type.name(), String.join(", ", type.constants()));
  }

  /** The line of an accessor. */
  static String method(Accessor accessor) {
    return "  %s%s %s();\n"
        .formatted(accessor.isNullable() ? "@Nullable " : "", accessor.type(), accessor.name());
  }
}
