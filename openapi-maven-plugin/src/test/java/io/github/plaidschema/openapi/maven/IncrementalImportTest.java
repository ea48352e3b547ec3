package io.github.plaidschema.openapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportReport;
import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IncrementalImportTest {
  @TempDir private Path folder;

  private ImportSettings settings(String schemas) throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("api.yml"),
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
                + schemas.indent(4));
    return ImportSettings.builder(document, "api", folder.resolve("out")).clean(true).build();
  }

  private static Optional<ImportReport> run(ImportSettings settings) throws ImportException {
    return new IncrementalImport(settings, "1").run();
  }

  @Test
  void nothingIsDoneWhileNothingChanged() throws IOException, ImportException {
    ImportSettings settings = settings("A: {type: object}");

    assertThat(run(settings)).isPresent();
    assertThat(run(settings)).isEmpty();
    assertThat(run(settings("A: {type: object}"))).isEmpty();
  }

  @Test
  void anyChangeOfTheInputIsImported() throws IOException, ImportException {
    run(settings("A: {type: object}"));

    assertThat(run(settings("A: {type: object}\nB: {type: object}")).orElseThrow().written())
        .containsExactly("api/B.java");
    assertThat(run(settings("B: {type: object}")).orElseThrow().removed())
        .containsExactly("api/A.java");
    ImportSettings settings = settings("B: {type: object}");
    ImportSettings other =
        ImportSettings.builder(settings.document(), "api", settings.folder())
            .clean(true)
            .money(Money.ALL)
            .build();
    assertThat(run(other)).isPresent();
    assertThat(new IncrementalImport(other, "2").run()).isPresent();
  }

  @Test
  void whatSomebodyRemovedIsWrittenAgain() throws IOException, ImportException {
    ImportSettings settings = settings("A: {type: object}");
    run(settings);
    Files.delete(folder.resolve("out/api/A.java"));

    assertThat(run(settings).orElseThrow().written()).containsExactly("api/A.java");
  }

  @Test
  void aDocumentOfSeveralFilesIsImportedEachTime() throws IOException, ImportException {
    Files.writeString(folder.resolve("b.yml"), "components:\n  schemas:\n    B: {type: object}\n");
    ImportSettings settings =
        settings("A: {type: object, properties: {b: {$ref: 'b.yml#/components/schemas/B'}}}");

    assertThat(run(settings)).isPresent();
    assertThat(run(settings)).isPresent();
  }

  @Test
  void afterAFailureTheNextImportIsNotSkipped() throws IOException, ImportException {
    ImportSettings settings = settings("A: {type: object}");
    run(settings);
    ImportSettings wrong =
        ImportSettings.builder(settings.document(), "api", settings.folder())
            .include("Nobody")
            .clean(true)
            .build();

    assertThatThrownBy(() -> run(wrong)).isInstanceOf(ImportException.class);
    assertThat(run(settings)).isPresent();
  }
}
