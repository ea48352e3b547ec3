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
 * @param client the name of a class that gives the interfaces of the operations; empty if the
 *     operations are not wanted
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
    Optional<String> client,
    Optional<Path> overrides,
    boolean dryRun,
    boolean clean,
    boolean lenient) {

  /**
   * Checks the names of the package and of the client.
   *
   * @throws IllegalArgumentException if they are none
   */
  public ImportSettings {
    if (!SourceVersion.isName(packageName)) {
      throw new IllegalArgumentException(packageName + " is no name of a package");
    }
    if (client.isPresent()
        && (!SourceVersion.isIdentifier(client.get()) || SourceVersion.isKeyword(client.get()))) {
      throw new IllegalArgumentException(client.get() + " is no name of a class");
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
        Optional.empty(),
        false,
        false,
        false);
  }

  public ImportSettings including(String... patterns) {
    return with(List.of(patterns), money, client, overrides, dryRun, clean, lenient);
  }

  public ImportSettings withMoney(Money choice) {
    return with(include, choice, client, overrides, dryRun, clean, lenient);
  }

  /** With the interfaces of the operations, and a class of that name that gives them. */
  public ImportSettings withClient(String name) {
    return with(include, money, Optional.of(name), overrides, dryRun, clean, lenient);
  }

  public ImportSettings withOverrides(Path file) {
    return with(include, money, client, Optional.of(file), dryRun, clean, lenient);
  }

  public ImportSettings dryRun(boolean value) {
    return with(include, money, client, overrides, value, clean, lenient);
  }

  public ImportSettings clean(boolean value) {
    return with(include, money, client, overrides, dryRun, value, lenient);
  }

  public ImportSettings lenient(boolean value) {
    return with(include, money, client, overrides, dryRun, clean, value);
  }

  private ImportSettings with(
      List<String> newInclude,
      Money newMoney,
      Optional<String> newClient,
      Optional<Path> newOverrides,
      boolean newDryRun,
      boolean newClean,
      boolean newLenient) {
    return new ImportSettings(
        document,
        packageName,
        folder,
        newInclude,
        newMoney,
        newClient,
        newOverrides,
        newDryRun,
        newClean,
        newLenient);
  }
}
