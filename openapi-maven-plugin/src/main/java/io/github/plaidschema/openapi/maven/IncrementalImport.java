package io.github.plaidschema.openapi.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportReport;
import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.OpenApiImporter;
import io.github.plaidschema.openapi.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An import that does nothing while the document, the overrides, the settings and the importer are
 * those of the last one, and its files are there. A document that refers to other files is imported
 * each time.
 */
final class IncrementalImport {
  private static final String STATE = ".plaid-schema-import";

  private static final Pattern OTHER_FILE =
      Pattern.compile("\\$ref[\"']?\\s*:\\s*[\"']?[^#\"'\\s]");

  private final ImportSettings settings;
  private final String version;

  /**
   * @param version of the importer
   */
  IncrementalImport(ImportSettings settings, String version) {
    this.settings = settings;
    this.version = version;
  }

  /**
   * Imports if anything changed.
   *
   * @return what came of it; empty if all is up to date
   * @throws ImportException if nothing was imported, and why
   */
  Optional<ImportReport> run() throws ImportException {
    try {
      Optional<String> fingerprint = fingerprint();
      if (fingerprint.isPresent() && isUpToDate(fingerprint.get())) {
        return Optional.empty();
      }
      Files.deleteIfExists(state());
      ImportReport report = OpenApiImporter.run(settings, Progress.NONE);
      if (fingerprint.isPresent()) {
        remember(fingerprint.get());
      }
      return Optional.of(report);
    } catch (IOException e) {
      throw new ImportException("cannot import %s: %s".formatted(settings.document(), e), e);
    }
  }

  private Path state() {
    return settings.folder().resolve(STATE);
  }

  private boolean isUpToDate(String fingerprint) throws IOException {
    if (!Files.isReadable(state())) {
      return false;
    }
    List<String> lines = Files.readAllLines(state());
    return !lines.isEmpty()
        && lines.get(0).equals(fingerprint)
        && lines.stream()
            .skip(1)
            .allMatch(file -> Files.isRegularFile(settings.folder().resolve(file)));
  }

  private void remember(String fingerprint) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(fingerprint);
    try (Stream<Path> files = Files.walk(settings.folder())) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> settings.folder().relativize(file).toString())
          .sorted()
          .forEach(lines::add);
    }
    Files.write(state(), lines);
  }

  /** Of all that the files depend on; empty if that is more than these files. */
  private Optional<String> fingerprint() throws IOException {
    if (!Files.isReadable(settings.document())) {
      return Optional.empty();
    }
    byte[] document = Files.readAllBytes(settings.document());
    if (OTHER_FILE.matcher(new String(document, UTF_8)).find()) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    digest.update(document);
    if (settings.overrides().isPresent() && Files.isReadable(settings.overrides().get())) {
      digest.update(Files.readAllBytes(settings.overrides().get()));
    }
    digest.update((version + " " + settings).getBytes(UTF_8));
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
