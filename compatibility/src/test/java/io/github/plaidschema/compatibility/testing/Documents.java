package io.github.plaidschema.compatibility.testing;

import io.github.plaidschema.compatibility.DocumentCompatibility;
import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two versions of an OpenAPI document. */
public record Documents(Path older, Path newer) {
  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:%s
      components:
        schemas:
      %s""";

  /** Documents without operations, whose schemas are the YAML below {@code schemas:}. */
  public static Documents ofSchemas(String older, String newer) {
    return new Documents(document("", older), document("", newer));
  }

  /** Documents with the YAML below {@code paths:}, and with the same schemas. */
  public static Documents ofPaths(String older, String newer, String schemas) {
    return new Documents(document(older, schemas), document(newer, schemas));
  }

  /** Writes a document into a folder of its own. */
  public static Path document(String paths, String schemas) {
    String text =
        DOCUMENT.formatted(
            paths.isEmpty() ? " {}" : "\n" + paths.indent(2).stripTrailing(), schemas.indent(4));
    try {
      return Files.writeString(Compiler.newFolder("document").resolve("api.yml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Comparison comparison() {
    try {
      return DocumentCompatibility.compare(settings(older), settings(newer));
    } catch (ImportException e) {
      throw new AssertionError(e);
    }
  }

  private static ImportSettings settings(Path document) {
    return ImportSettings.builder(document, "api", Path.of("")).client("client").build();
  }

  public List<Change> changes() {
    return comparison().changes();
  }

  /** The ids of all changes, each with what it does to whom. */
  public List<String> effects() {
    return changes().stream()
        .map(change -> change.id().replace("api.", "") + ": " + Versions.effects(change))
        .toList();
  }
}
