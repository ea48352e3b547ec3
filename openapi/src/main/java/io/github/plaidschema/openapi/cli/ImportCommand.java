package io.github.plaidschema.openapi.cli;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportReport;
import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.Money;
import io.github.plaidschema.openapi.OpenApiImporter;
import io.github.plaidschema.openapi.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command: exit status 0 if all went well, 1 if nothing was imported, 2 for a wrong usage. */
@Command(
    name = "plaid-schema-import",
    mixinStandardHelpOptions = true,
    versionProvider = ImportCommand.Version.class,
    sortOptions = false,
    description = "Writes @PlaidSchema and @PlaidClient interfaces from an OpenAPI 3 document.")
public final class ImportCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--spec",
      required = true,
      paramLabel = "FILE",
      description = "The document, YAML or JSON.")
  private @Nullable Path document;

  @Option(
      names = "--package",
      required = true,
      paramLabel = "NAME",
      description = "The package of the interfaces.")
  private @Nullable String packageName;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder of sources to write to.")
  private @Nullable Path folder;

  @Option(
      names = "--include",
      arity = "1..*",
      paramLabel = "PATTERN",
      description =
          "Only these schemas, or what these paths send and return, with all that they lead to."
              + " A path begins with a slash; * stands for anything.")
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--client",
      paramLabel = "NAME",
      description =
          "Also write the interfaces of the operations, and a class of that name that gives them.")
  private @Nullable String client;

  @Option(
      names = "--money",
      paramLabel = "NUMBERS",
      defaultValue = "named",
      description =
          "Which numbers are BigDecimal, the others being double: named (like amounts of money;"
              + " the default), all or none.")
  private String money = "named";

  @Option(
      names = "--overrides",
      paramLabel = "FILE",
      description = "Names and other decisions that differ from the rules, in YAML.")
  private @Nullable Path overrides;

  @Option(
      names = "--lenient",
      description = "Take any JSON for what a reference that cannot be resolved refers to.")
  private boolean lenient;

  @Option(names = "--dry-run", description = "Write nothing; list what would be written.")
  private boolean dryRun;

  @Option(
      names = "--clean",
      description = "Remove files of an earlier import that this one does not write.")
  private boolean clean;

  /** Runs the command, and ends the program with its exit status. */
  @SuppressWarnings("SystemExitOutsideMain") // It is main.
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command, with the way in which it reports errors. */
  public static CommandLine commandLine() {
    return new CommandLine(new ImportCommand())
        .setExecutionExceptionHandler(
            (exception, commandLine, parsed) -> {
              if (!(exception instanceof ImportException)) {
                throw exception;
              }
              commandLine.getErr().println("plaid-schema-import: " + exception.getMessage());
              return FAILED;
            });
  }

  @Override
  public Integer call() throws ImportException {
    CommandLine commandLine = given(spec).commandLine();
    ImportSettings settings = settings(commandLine);
    Optional<ProgressBar> bar =
        Terminal.isInteractive()
            ? Optional.of(new ProgressBar(commandLine.getErr()))
            : Optional.empty();
    ImportReport report;
    try {
      report = OpenApiImporter.run(settings, bar.<Progress>map(b -> b).orElse(Progress.NONE));
    } finally {
      bar.ifPresent(ProgressBar::erase);
    }
    new Summary(commandLine.getOut(), dryRun).print(report);
    return 0;
  }

  private ImportSettings settings(CommandLine commandLine) {
    String name = given(packageName);
    if (!SourceVersion.isName(name)) {
      throw new ParameterException(commandLine, name + " is not a package name");
    }
    if (client != null && (client.contains(".") || !SourceVersion.isName(client))) {
      throw new ParameterException(commandLine, client + " is not a class name");
    }
    ImportSettings.Builder settings =
        ImportSettings.builder(given(document), name, given(folder))
            .include(include)
            .money(moneyChoice(commandLine))
            .dryRun(dryRun)
            .clean(clean)
            .lenient(lenient);
    Optional.ofNullable(client).ifPresent(settings::client);
    Optional.ofNullable(overrides).ifPresent(settings::overrides);
    return settings.build();
  }

  private Money moneyChoice(CommandLine commandLine) {
    return switch (money.toLowerCase(Locale.ROOT)) {
      case "named" -> Money.NAMED;
      case "all" -> Money.ALL;
      case "none" -> Money.NONE;
      default ->
          throw new ParameterException(
              commandLine, "--money is named, all or none, but not " + money);
    };
  }

  private static <T> T given(@Nullable T option) {
    return Optional.ofNullable(option).orElseThrow();
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = ImportCommand.class.getPackage().getImplementationVersion();
      return new String[] {"plaid-schema-import " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
