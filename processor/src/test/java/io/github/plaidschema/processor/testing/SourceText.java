package io.github.plaidschema.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a source file, which is named after the package and the first type in it, or declares
 * a module or a package.
 */
record SourceText(String text) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern MODULE = Pattern.compile("(?m)^(?:open )?module [\\w.]+");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^[\\w @.-]*?@?\\b(?:interface|class|enum|record) ([\\w$\\p{L}]+)");

  /** Writes the file below a folder; the Eclipse compiler reads none that is not on a disk. */
  Path writeBelow(Path folder) throws IOException {
    Path file = folder.resolve(path());
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** The qualified name of the first type. */
  String typeName() {
    return path().replace('/', '.').replace(".java", "");
  }

  private String path() {
    if (MODULE.matcher(text).find()) {
      return "module-info.java";
    }
    Matcher packageName = PACKAGE.matcher(text);
    String folder = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
    Matcher type = TYPE.matcher(text);
    if (type.find()) {
      return folder + type.group(1) + ".java";
    }
    if (folder.isEmpty()) {
      throw new IllegalArgumentException("no type in: " + text);
    }
    return folder + "package-info.java";
  }
}
