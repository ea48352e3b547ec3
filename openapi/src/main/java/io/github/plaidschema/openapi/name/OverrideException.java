package io.github.plaidschema.openapi.name;

import io.github.plaidschema.openapi.ImportException;
import java.io.Serial;
import java.nio.file.Path;

/** What somebody decided does not go with the document, or with what else was decided. */
public final class OverrideException extends ImportException {
  @Serial private static final long serialVersionUID = 1;

  public OverrideException(String message) {
    super(message);
  }

  /** The same with the name of the file. */
  public ImportException in(Path overrides) {
    return new ImportException(overrides + ": " + getMessage(), this);
  }
}
