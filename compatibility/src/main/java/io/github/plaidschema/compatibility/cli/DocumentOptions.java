package io.github.plaidschema.compatibility.cli;

import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.Money;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How documents are imported to be compared: what the options of the importer are. */
final class DocumentOptions {
  private static final List<String> ENDINGS = List.of(".yml", ".yaml", ".json");

  /** What a type cannot be called, so that it is never taken. */
  private static final String CLIENT = "client";

  @Option(
      names = "--package",
      paramLabel = "NAME",
      defaultValue = "api",
      description = "The package of the interfaces; api by default.")
  private String packageName = "api";

  @Option(
      names = "--include",
      arity = "1..*",
      paramLabel = "PATTERN",
      description = "Only these schemas, or these paths.")
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--money",
      paramLabel = "NUMBERS",
      defaultValue = "named",
      description = "Which numbers are BigDecimal: named, all or none.")
  private Money money = Money.NAMED;

  @Option(
      names = "--overrides",
      paramLabel = "FILE",
      description = "Names and other decisions that differ from the rules.")
  private @Nullable Path overrides;

  @Option(
      names = "--old-overrides",
      paramLabel = "FILE",
      description = "The same for the old document, where it needs others.")
  private @Nullable Path oldOverrides;

  @Option(
      names = "--lenient",
      description = "Take any JSON for what a reference that cannot be resolved refers to.")
  private boolean lenient;

  /** Whether a file is a document, by its name. */
  static boolean isDocument(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  ImportSettings ofOld(Path document) {
    return settings(document, oldOverrides == null ? overrides : oldOverrides);
  }

  ImportSettings ofNew(Path document) {
    return settings(document, overrides);
  }

  private ImportSettings settings(Path document, @Nullable Path decisions) {
    ImportSettings.Builder settings =
        ImportSettings.builder(document, packageName, Path.of(""))
            .include(include)
            .money(money)
            .lenient(lenient);
    if (include.isEmpty() || include.stream().anyMatch(pattern -> pattern.startsWith("/"))) {
      settings.client(CLIENT);
    }
    Optional.ofNullable(decisions).ifPresent(settings::overrides);
    return settings.build();
  }
}
