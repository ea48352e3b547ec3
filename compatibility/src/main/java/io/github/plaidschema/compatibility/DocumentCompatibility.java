package io.github.plaidschema.compatibility;

import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.VersionComparer;
import io.github.plaidschema.compatibility.document.DocumentReader;
import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportSettings;

/**
 * The whole way: from two OpenAPI documents to what would change in the types, on the wire and in
 * the operations. Needs {@code plaid-schema-openapi}.
 *
 * @since 0.1.0
 */
public final class DocumentCompatibility {
  private DocumentCompatibility() {}

  /**
   * Compares what two documents become. Nothing is written or compiled.
   *
   * @param oldVersion how the old document is imported; operations are compared if both settings
   *     name a client
   * @param newVersion how the new one is imported, into the same package
   * @throws ImportException if one of them cannot be imported
   * @throws IllegalArgumentException if the packages differ
   */
  public static Comparison compare(ImportSettings oldVersion, ImportSettings newVersion)
      throws ImportException {
    if (!oldVersion.packageName().equals(newVersion.packageName())) {
      throw new IllegalArgumentException(
          "all types would move from the package %s to %s"
              .formatted(oldVersion.packageName(), newVersion.packageName()));
    }
    return VersionComparer.compare(
        DocumentReader.read(oldVersion), DocumentReader.read(newVersion));
  }
}
