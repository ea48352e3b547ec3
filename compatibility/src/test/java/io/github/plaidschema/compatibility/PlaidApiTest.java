package io.github.plaidschema.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.testing.Compiler;
import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.OpenApiImporter;
import io.github.plaidschema.openapi.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All of Plaid's API: as it is, and with changes of which each is found, and nothing else. */
final class PlaidApiTest {
  private static final Path DOCUMENT =
      Path.of(System.getProperty("plaidschema.plaid", ""), "2020-09-14.yml");

  @Test
  void exactlyTheChangesThatWereMadeAreFound() throws Exception {
    assumeDocument();
    Path sources = Compiler.newFolder("plaid");
    OpenApiImporter.run(ImportSettings.builder(DOCUMENT, "api", sources).build(), Progress.NONE);
    Path older = Compiler.compile(sources(sources));

    assertThat(Compatibility.compare(older, older).changes()).isEmpty();

    Path response = sources.resolve("api/LinkTokenGetResponse.java");
    Path products = sources.resolve("api/Products.java");
    edit(response, "  String requestId();", "  java.util.Optional<String> requestId();");
    edit(products, "  ASSETS,", "  ASSETS,\n\n  HORSES,");
    Path newer = Compiler.compile(List.of(response, products), older);
    addWhatIsMissing(older, newer);

    assertThat(Compatibility.compare(older, newer).changes())
        .extracting(Change::id)
        .containsExactly(
            "became-optional api.LinkTokenGetResponse.requestId",
            "constant-added api.Products.HORSES");
  }

  @Test
  void exactlyTheChangesOfTheDocumentAreFound() throws Exception {
    assumeDocument();
    Path changed = Compiler.newFolder("document").resolve("next.yml");
    Files.copy(DOCUMENT, changed);
    edit(changed, "  /link/token/get:\n", "  /link/v2/token/get:\n");
    edit(changed, "\n    LinkTokenGetRequest:\n", "\n    LinkTokenQuery:\n");
    replaceAll(changed, "schemas/LinkTokenGetRequest'", "schemas/LinkTokenQuery'");
    replaceAll(changed, "schemas/LinkTokenGetRequest\"", "schemas/LinkTokenQuery\"");

    assertThat(compare(DOCUMENT, DOCUMENT)).isEmpty();
    assertThat(compare(DOCUMENT, changed))
        .extracting(Change::id)
        .containsExactly(
            "type-renamed api.LinkTokenGetRequest",
            "request-changed api.LinkApi.linkTokenGet",
            "parameter-type-changed api.LinkApi.linkTokenGet.body");
  }

  private static List<Change> compare(Path older, Path newer) throws ImportException {
    return DocumentCompatibility.compare(settings(older), settings(newer)).changes();
  }

  private static ImportSettings settings(Path document) {
    return ImportSettings.builder(document, "api", Path.of("")).client("Plaid").build();
  }

  private static void replaceAll(Path file, String before, String after) throws IOException {
    Files.writeString(file, Files.readString(file).replace(before, after));
  }

  private static void assumeDocument() {
    assumeTrue(
        Files.isReadable(DOCUMENT),
        "Needs Plaid's OpenAPI document: set -Dplaidschema.plaid to the folder that has "
            + DOCUMENT.getFileName());
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static void edit(Path file, String before, String after) throws IOException {
    String source = Files.readString(file);
    assertThat(source).contains(before);
    int at = source.indexOf(before);
    Files.writeString(
        file, source.substring(0, at) + after + source.substring(at + before.length()));
  }

  private static void addWhatIsMissing(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (!Files.exists(target)) {
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
