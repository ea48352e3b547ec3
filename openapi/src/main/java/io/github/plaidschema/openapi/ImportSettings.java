package io.github.plaidschema.openapi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * What is to be imported, and how.
 *
 * @param document an OpenAPI 3.0, 3.1 or 3.2 document, YAML or JSON
 * @param packageName of the interfaces
 * @param folder of the sources; the package's folders are made in it
 * @param include names of schemas, or paths, which begin with a slash; {@code *} stands for
 *     anything. Empty for the whole document
 * @param overrides a file of names and other decisions
 * @param dryRun whether nothing is to be written
 * @param clean whether files of an earlier import that this one does not write are to be removed
 * @param lenient whether a reference that cannot be resolved is any JSON rather than an error
 */
public record ImportSettings(
    Path document,
    String packageName,
    Path folder,
    List<String> include,
    Money money,
    Optional<Path> overrides,
    boolean dryRun,
    boolean clean,
    boolean lenient) {

  /**
   * Checks the name of the package.
   *
   * @throws IllegalArgumentException if it is none
   */
  public ImportSettings {
    if (!SourceVersion.isName(packageName)) {
      throw new IllegalArgumentException(packageName + " is no name of a package");
    }
    include = List.copyOf(include);
  }

  /** The whole document, with all choices at their defaults. */
  public static ImportSettings of(Path document, String packageName, Path folder) {
    return new ImportSettings(
        document,
        packageName,
        folder,
        List.of(),
        Money.NAMED,
        Optional.empty(),
        false,
        false,
        false);
  }

  public ImportSettings including(String... patterns) {
    return new ImportSettings(
        document, packageName, folder, List.of(patterns), money, overrides, dryRun, clean, lenient);
  }

  public ImportSettings withMoney(Money choice) {
    return new ImportSettings(
        document, packageName, folder, include, choice, overrides, dryRun, clean, lenient);
  }

  public ImportSettings withOverrides(Path file) {
    return new ImportSettings(
        document, packageName, folder, include, money, Optional.of(file), dryRun, clean, lenient);
  }

  public ImportSettings dryRun(boolean value) {
    return new ImportSettings(
        document, packageName, folder, include, money, overrides, value, clean, lenient);
  }

  public ImportSettings clean(boolean value) {
    return new ImportSettings(
        document, packageName, folder, include, money, overrides, dryRun, value, lenient);
  }

  public ImportSettings lenient(boolean value) {
    return new ImportSettings(
        document, packageName, folder, include, money, overrides, dryRun, clean, value);
  }
}
