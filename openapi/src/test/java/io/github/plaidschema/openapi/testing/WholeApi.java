package io.github.plaidschema.openapi.testing;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.OpenApiImporter;
import io.github.plaidschema.openapi.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * All of Plaid's API, its client included, imported once and compiled once with each compiler for
 * all tests.
 */
public record WholeApi(PlaidDocument document, Imported imported, Compiled compiled) {

  /** The class that gives the interfaces of the operations. */
  public static final String CLIENT = "Plaid";

  /** The API of javac; skips the test that asks for it where the document is absent. */
  public static WholeApi orSkip() {
    return orSkip(SourceCompiler.JAVAC);
  }

  /** The API of a compiler; skips the test that asks for it where the document is absent. */
  public static WholeApi orSkip(SourceCompiler compiler) {
    PlaidDocument document = PlaidDocument.orSkip();
    Compiled compiled =
        switch (compiler) {
          case JAVAC -> OfJavac.COMPILED;
          case ECLIPSE -> OfEclipse.COMPILED;
        };
    return new WholeApi(document, Holder.IMPORTED, compiled);
  }

  /** The codec of a schema of the document. */
  public JsonCodec<Object> codec(String schema) {
    return compiled.codecOf(type(schema));
  }

  /** The qualified name of the type of a schema. */
  public String type(String schema) {
    return Optional.ofNullable(imported.report().types().get(schema))
        .orElseThrow(() -> new AssertionError(schema + " has no type"));
  }

  /** Made when first asked for, which takes a while. */
  private static final class Holder {
    static final Imported IMPORTED = importAll();

    private static Imported importAll() {
      try {
        Path folder = Files.createTempDirectory("plaid-schema-openapi");
        ImportSettings settings =
            ImportSettings.builder(PlaidDocument.file(), Imported.PACKAGE, folder)
                .client(CLIENT)
                .build();
        return new Imported(folder, OpenApiImporter.run(settings, Progress.NONE));
      } catch (IOException | ImportException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** Made when first asked for, which takes a while. */
  private static final class OfJavac {
    static final Compiled COMPILED = Holder.IMPORTED.compile(SourceCompiler.JAVAC);
  }

  /** Made when first asked for, which takes a while. */
  private static final class OfEclipse {
    static final Compiled COMPILED = Holder.IMPORTED.compile(SourceCompiler.ECLIPSE);
  }
}
