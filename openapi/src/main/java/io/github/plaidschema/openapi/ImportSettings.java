package io.github.plaidschema.openapi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * What is to be imported, and how. Immutable.
 *
 * @since 0.1.0
 */
public final class ImportSettings {
  private final Path document;
  private final String packageName;
  private final Path folder;
  private final List<String> include;
  private final Money money;
  private final Optional<String> client;
  private final Optional<Path> overrides;
  private final boolean dryRun;
  private final boolean clean;
  private final boolean lenient;

  private ImportSettings(Builder builder) {
    this.document = builder.document;
    this.packageName = builder.packageName;
    this.folder = builder.folder;
    this.include = builder.include;
    this.money = builder.money;
    this.client = builder.client;
    this.overrides = builder.overrides;
    this.dryRun = builder.dryRun;
    this.clean = builder.clean;
    this.lenient = builder.lenient;
  }

  /**
   * A builder of settings for the whole document, with all choices at their defaults.
   *
   * @param document an OpenAPI 3.0, 3.1 or 3.2 document, YAML or JSON
   * @param packageName of the interfaces
   * @param folder of the sources; the package's folders are made in it
   * @throws IllegalArgumentException if the package's name is none
   */
  public static Builder builder(Path document, String packageName, Path folder) {
    return new Builder(document, packageName, folder);
  }

  /** An OpenAPI document, YAML or JSON. */
  public Path document() {
    return document;
  }

  /** The package of the interfaces. */
  public String packageName() {
    return packageName;
  }

  /** The folder of the sources. */
  public Path folder() {
    return folder;
  }

  /** As {@link Builder#include(List)}. */
  public List<String> include() {
    return include;
  }

  /** As {@link Builder#money}. */
  public Money money() {
    return money;
  }

  /** As {@link Builder#client}; empty if the operations are not wanted. */
  public Optional<String> client() {
    return client;
  }

  /** As {@link Builder#overrides}. */
  public Optional<Path> overrides() {
    return overrides;
  }

  /** As {@link Builder#dryRun}. */
  public boolean dryRun() {
    return dryRun;
  }

  /** As {@link Builder#clean}. */
  public boolean clean() {
    return clean;
  }

  /** As {@link Builder#lenient}. */
  public boolean lenient() {
    return lenient;
  }

  /** All settings, for logs. Equal settings have equal texts. */
  @Override
  public String toString() {
    return "ImportSettings{document=%s, packageName=%s, folder=%s, include=%s, money=%s, client=%s, overrides=%s, dryRun=%s, clean=%s, lenient=%s}"
        .formatted(
            document,
            packageName,
            folder,
            include,
            money,
            client,
            overrides,
            dryRun,
            clean,
            lenient);
  }

  /** Takes the choices one by one. */
  public static final class Builder {
    private final Path document;
    private final String packageName;
    private final Path folder;
    private List<String> include = List.of();
    private Money money = Money.NAMED;
    private Optional<String> client = Optional.empty();
    private Optional<Path> overrides = Optional.empty();
    private boolean dryRun;
    private boolean clean;
    private boolean lenient;

    private Builder(Path document, String packageName, Path folder) {
      if (!SourceVersion.isName(packageName)) {
        throw new IllegalArgumentException(packageName + " is not a package name");
      }
      this.document = document;
      this.packageName = packageName;
      this.folder = folder;
    }

    /** As {@link #include(List)}. */
    public Builder include(String... patterns) {
      return include(List.of(patterns));
    }

    /**
     * Chooses a part of the document.
     *
     * @param patterns names of schemas, or paths, which begin with a slash; {@code *} stands for
     *     anything. Empty for the whole document
     */
    public Builder include(List<String> patterns) {
      this.include = List.copyOf(patterns);
      return this;
    }

    /** Chooses which numbers are amounts of money. */
    public Builder money(Money choice) {
      this.money = choice;
      return this;
    }

    /**
     * Asks for the interfaces of the operations, and a class that gives them.
     *
     * @param name the simple name of the class
     * @throws IllegalArgumentException if the name is none
     */
    public Builder client(String name) {
      if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
        throw new IllegalArgumentException(name + " is not a class name");
      }
      this.client = Optional.of(name);
      return this;
    }

    /** Names a file of names and other decisions. */
    public Builder overrides(Path file) {
      this.overrides = Optional.of(file);
      return this;
    }

    /** Says whether nothing is to be written. */
    public Builder dryRun(boolean value) {
      this.dryRun = value;
      return this;
    }

    /** Says whether files of an earlier import that this one does not write are to be removed. */
    public Builder clean(boolean value) {
      this.clean = value;
      return this;
    }

    /** Says whether a reference that cannot be resolved is any JSON rather than an error. */
    public Builder lenient(boolean value) {
      this.lenient = value;
      return this;
    }

    /** The settings. */
    public ImportSettings build() {
      return new ImportSettings(this);
    }
  }
}
