package io.github.plaidschema.openapi.maven;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportReport;
import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.Money;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes the interfaces of an OpenAPI document, and adds them to the sources of the project. Does
 * nothing while neither the document nor the configuration changed.
 */
@Mojo(name = "import", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class ImportMojo extends AbstractMojo {

  /** The document: OpenAPI 3.0, 3.1 or 3.2, YAML or JSON. */
  @Parameter(property = "plaidschema.spec", required = true)
  private @Nullable File spec;

  /** The package of the interfaces. */
  @Parameter(property = "plaidschema.package", required = true)
  private @Nullable String packageName;

  /** The folder of sources to write to. */
  @Parameter(defaultValue = "${project.build.directory}/generated-sources/plaid-schema")
  private @Nullable File outputDirectory;

  /** Names of schemas, or paths, which begin with a slash; * stands for anything. All, if none. */
  @Parameter private @Nullable List<String> includes;

  /** Which numbers are BigDecimal: those named like amounts of money, all, or none. */
  @Parameter(property = "plaidschema.money", defaultValue = "named")
  private @Nullable String money;

  /** The name of a class that gives the interfaces of the operations. Only the types, if none. */
  @Parameter(property = "plaidschema.client")
  private @Nullable String client;

  /** A file of names and other decisions, in YAML. */
  @Parameter private @Nullable File overrides;

  /** Whether a reference that cannot be resolved is any JSON rather than an error. */
  @Parameter(property = "plaidschema.lenient", defaultValue = "false")
  private boolean lenient;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    ImportSettings settings = settings();
    given(project).addCompileSourceRoot(settings.folder().toString());
    try {
      String version =
          Optional.ofNullable(getClass().getPackage().getImplementationVersion()).orElse("");
      Optional<ImportReport> report = new IncrementalImport(settings, version).run();
      report.ifPresentOrElse(
          this::log, () -> getLog().info("The interfaces of " + spec + " are up to date."));
    } catch (ImportException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }

  private void log(ImportReport report) {
    getLog()
        .info(
            "%d types, %d operations: %d files written, %d unchanged, %d removed."
                .formatted(
                    report.types().values().stream().distinct().count(),
                    report.operations().size(),
                    report.written().size(),
                    report.unchanged(),
                    report.removed().size()));
    report.findings().forEach(finding -> getLog().info("Approximated: " + finding));
  }

  private ImportSettings settings() throws MojoExecutionException {
    try {
      ImportSettings.Builder settings =
          ImportSettings.builder(
                  given(spec).toPath(), given(packageName), given(outputDirectory).toPath())
              .money(Money.valueOf(given(money).toUpperCase(Locale.ROOT)))
              .clean(true)
              .lenient(lenient);
      Optional.ofNullable(includes).ifPresent(settings::include);
      Optional.ofNullable(client).ifPresent(settings::client);
      Optional.ofNullable(overrides).map(File::toPath).ifPresent(settings::overrides);
      return settings.build();
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("A wrong configuration: " + e.getMessage(), e);
    }
  }

  private static <T> T given(@Nullable T parameter) {
    return Optional.ofNullable(parameter).orElseThrow();
  }
}
