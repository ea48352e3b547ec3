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

/** All of Plaid's API, imported and compiled once for all tests. */
public record WholeApi(PlaidDocument document, Imported imported, Compiled compiled) {

  /** The API; skips the test that asks for it where the document is absent. */
  public static WholeApi orSkip() {
    PlaidDocument document = PlaidDocument.orSkip();
    return new WholeApi(document, Holder.IMPORTED, Holder.COMPILED);
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
    static final Compiled COMPILED = IMPORTED.compile();

    private static Imported importAll() {
      try {
        Path folder = Files.createTempDirectory("plaid-schema-openapi");
        ImportSettings settings = ImportSettings.of(PlaidDocument.file(), Imported.PACKAGE, folder);
        return new Imported(folder, OpenApiImporter.run(settings, Progress.NONE));
      } catch (IOException | ImportException e) {
        throw new AssertionError(e);
      }
    }
  }
}
