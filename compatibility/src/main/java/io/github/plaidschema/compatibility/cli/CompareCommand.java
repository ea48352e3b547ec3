package io.github.plaidschema.compatibility.cli;

import io.github.plaidschema.compatibility.Compatibility;
import io.github.plaidschema.compatibility.DocumentCompatibility;
import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Requirement;
import io.github.plaidschema.compatibility.compare.Severity;
import io.github.plaidschema.compatibility.report.JsonReport;
import io.github.plaidschema.compatibility.report.MarkdownReport;
import io.github.plaidschema.compatibility.report.TextReport;
import io.github.plaidschema.openapi.ImportException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command: exit status 0 if the versions are compatible, 1 if they are not, 2 for a wrong usage
 * or what cannot be read or written.
 */
@Command(
    name = "plaid-schema-compare",
    mixinStandardHelpOptions = true,
    versionProvider = CompareCommand.Version.class,
    sortOptions = false,
    description =
        "Tells what a new version of compiled schemas, or of an OpenAPI document, breaks, and for"
            + " whom.")
public final class CompareCommand implements Callable<Integer> {
  private static final int COMPATIBLE = 0;
  private static final int NOT_COMPATIBLE = 1;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "The old version: a jar, a folder of compiled classes, or an OpenAPI document (.yml,"
              + " .yaml, .json).")
  private @Nullable Path oldVersion;

  @Parameters(index = "1", paramLabel = "NEW", description = "The new version.")
  private @Nullable Path newVersion;

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "AUDIENCE",
      description =
          "For whom changes matter: compiled, source, implementers, readers, writers; all but"
              + " implementers by default.")
  private List<Audience> audiences = new ArrayList<>();

  @Option(
      names = "--fail-on-behaviour",
      description = "Changes of behaviour fail as well, not only what breaks.")
  private boolean failsOnBehaviour;

  @Option(
      names = "--accept",
      paramLabel = "FILE",
      description = "Changes that are known and wanted: an id on each line; # begins a comment.")
  private @Nullable Path accepted;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the report as JSON as well.")
  private @Nullable Path json;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Write the report as Markdown as well.")
  private @Nullable Path markdown;

  @ArgGroup(exclusive = false, heading = "How documents are imported:%n")
  private DocumentOptions documents = new DocumentOptions();

  /** Runs the command, and ends the program with its exit status. */
  @SuppressWarnings("SystemExitOutsideMain") // It is main.
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command, with the way in which it reports errors. */
  public static CommandLine commandLine() {
    return new CommandLine(new CompareCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, commandLine, parsed) -> {
              if (!(exception instanceof IOException) && !(exception instanceof ImportException)) {
                throw exception;
              }
              commandLine.getErr().println("plaid-schema-compare: " + reason(exception));
              return CommandLine.ExitCode.USAGE;
            });
  }

  private static String reason(Exception failure) {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + " does not exist";
    } else if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + " must not be accessed";
    } else if (failure instanceof MalformedInputException) {
      return "the file of accepted changes is not in UTF-8";
    }
    return String.valueOf(failure.getMessage());
  }

  @Override
  public Integer call() throws IOException, ImportException {
    Comparison comparison = compare(given(oldVersion), given(newVersion));
    Requirement requirement = requirement();
    CommandLine commandLine = given(spec).commandLine();
    commandLine.getOut().print(TextReport.of(comparison, requirement));
    commandLine.getOut().flush();
    if (json != null) {
      Files.writeString(json, JsonReport.of(comparison, requirement));
    }
    if (markdown != null) {
      Files.writeString(markdown, MarkdownReport.of(comparison, requirement));
    }
    return requirement.violations(comparison).isEmpty() ? COMPATIBLE : NOT_COMPATIBLE;
  }

  private Comparison compare(Path older, Path newer) throws IOException, ImportException {
    boolean isDocument = DocumentOptions.isDocument(older);
    if (isDocument != DocumentOptions.isDocument(newer)) {
      throw new ParameterException(
          given(spec).commandLine(),
          "a document is compared with a document, and compiled classes with compiled classes");
    }
    return isDocument
        ? DocumentCompatibility.compare(documents.ofOld(older), documents.ofNew(newer))
        : Compatibility.compare(older, newer);
  }

  private Requirement requirement() throws IOException {
    Requirement requirement = Requirement.DEFAULT.accepting(acceptedIds());
    if (!audiences.isEmpty()) {
      requirement = requirement.forAudiences(audiences);
    }
    return failsOnBehaviour ? requirement.from(Severity.CHANGES_BEHAVIOUR) : requirement;
  }

  private List<String> acceptedIds() throws IOException {
    List<String> ids = new ArrayList<>();
    if (accepted != null) {
      for (String line : Files.readAllLines(accepted)) {
        String id = line.replaceFirst("(^|\\s)#.*", "").strip();
        if (!id.isEmpty()) {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  private static <T> T given(@Nullable T value) {
    return Optional.ofNullable(value).orElseThrow();
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CompareCommand.class.getPackage().getImplementationVersion();
      return new String[] {"plaid-schema-compare " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
