package io.github.plaidschema.openapi.testing;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportReport;
import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.OpenApiImporter;
import io.github.plaidschema.openapi.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A document that was imported into a folder of its own. */
public record Imported(Path folder, ImportReport report) {
  public static final String PACKAGE = "api";

  /** Imports the schemas, which are the YAML below {@code schemas:}. */
  public static Imported schemas(String yaml) {
    return document(schemasDocument("3.0.3", yaml), UnaryOperator.identity());
  }

  public static String schemasDocument(String version, String yaml) {
    return """
        openapi: %s
        info: {title: Test, version: "1"}
        paths: {}
        components:
          schemas:
        """
            .formatted(version)
        + yaml.indent(4);
  }

  public static Imported document(String document, UnaryOperator<ImportSettings.Builder> settings) {
    try {
      Path folder = Files.createTempDirectory("plaid-schema-openapi");
      Path file = Files.writeString(folder.resolve("document.yml"), document);
      Path sources = folder.resolve("sources");
      ImportReport report =
          OpenApiImporter.run(
              settings.apply(ImportSettings.builder(file, PACKAGE, sources)).build(),
              Progress.NONE);
      return new Imported(sources, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ImportException e) {
      throw new AssertionError(e);
    }
  }

  /** The text of the file of a type. */
  public String source(String type) {
    try {
      return Files.readString(folder.resolve(PACKAGE).resolve(type + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The accessors of an interface, with their annotations before them, each on one line. */
  public List<String> accessors(String type) {
    List<String> accessors = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String text : source(type).lines().map(String::strip).toList()) {
      if (text.startsWith("@")) {
        line.append(text).append(' ');
      }
      if (text.endsWith("();") && !text.startsWith("return")) {
        accessors.add(
            text.startsWith("@") ? line.toString().strip() : line.append(text).toString());
      }
      if (!text.startsWith("@")) {
        line.setLength(0);
      }
      if (text.endsWith("();")) {
        line.setLength(0);
      }
    }
    return accessors;
  }

  /** The names of the files, sorted. */
  public List<String> files() {
    Path packageFolder = folder.resolve(PACKAGE);
    try (Stream<Path> files = Files.list(packageFolder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> findings() {
    return report.findings().stream().map(Object::toString).toList();
  }

  /** Compiles all with javac, and with the processor; there may be no error and no warning. */
  public Compiled compile() {
    return compile(SourceCompiler.JAVAC);
  }

  /** The same with one of the compilers. */
  public Compiled compile(SourceCompiler compiler) {
    return Compiled.of(folder, compiler);
  }
}
