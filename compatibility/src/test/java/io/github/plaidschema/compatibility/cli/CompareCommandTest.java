package io.github.plaidschema.compatibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.compatibility.testing.CompiledVersion;
import io.github.plaidschema.compatibility.testing.Documents;
import io.github.plaidschema.json.JsonValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CompareCommandTest {
  private static final Path OLD = version("String id(); Optional<String> mask();");
  private static final Path NEW = version("String id(); Optional<String> name();");
  private static final Path GROWN =
      version("String id(); Optional<String> mask(); Optional<String> name();");

  @TempDir private Path folder;
  private final StringWriter printed = new StringWriter();
  private final StringWriter errors = new StringWriter();

  private static Path version(String fields) {
    return CompiledVersion.of("@PlaidSchema interface A { " + fields + " }").classes();
  }

  private int run(Path older, Path newer, String... more) {
    List<String> arguments = new ArrayList<>(List.of(older.toString(), newer.toString()));
    arguments.addAll(List.of(more));
    CommandLine command = CompareCommand.commandLine();
    command.setOut(new PrintWriter(printed));
    command.setErr(new PrintWriter(errors));
    return command.execute(arguments.toArray(String[]::new));
  }

  @Test
  void compatibleVersionsEndWithZero() {
    assertThat(run(OLD, OLD)).isZero();
    assertThat(printed.toString()).contains("No changes. Compatible.");
    assertThat(run(OLD, GROWN)).isZero();
    assertThat(printed.toString())
        .contains("name: field added: nothing -> Optional<String>")
        .contains("1 change. Compatible.")
        .contains("readers: 1 CHANGES BEHAVIOUR")
        .contains("source: nothing to expect");
  }

  @Test
  void incompatibleVersionsEndWithOne() {
    assertThat(run(OLD, NEW)).isEqualTo(1);
    assertThat(printed.toString())
        .contains("api.Api.A\n  mask: field removed: Optional<String> -> nothing. BREAKS for")
        .contains("Not compatible, because of 1 change.");
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void whatIsSafeForTheAudiencesThatMatterIsOnlyCounted() {
    assertThat(run(OLD, GROWN, "--fail-on", "source")).isZero();
    assertThat(printed.toString())
        .contains("Safe: field added (1).")
        .doesNotContain("[field-added");
  }

  @Test
  void theAudiencesDecide() {
    assertThat(run(OLD, NEW, "--fail-on", "readers,writers")).isZero();
    assertThat(run(OLD, GROWN, "--fail-on", "implementers")).isEqualTo(1);
    assertThat(run(OLD, GROWN, "--fail-on", "readers", "--fail-on-behaviour")).isEqualTo(1);
    assertThat(run(OLD, GROWN, "--fail-on", "SOURCE", "--fail-on-behaviour")).isZero();
  }

  @Test
  void acceptedChangesPass() throws IOException {
    Path accepted =
        Files.writeString(
            folder.resolve("accepted"),
            "# As announced:\n\nfield-removed api.Api.A.mask  # nobody had it\n");

    assertThat(run(OLD, NEW, "--accept", accepted.toString())).isZero();
    assertThat(printed.toString()).contains("(accepted)");
    assertThat(run(OLD, OLD, "--accept", accepted.toString())).isZero();
    assertThat(printed.toString()).contains("Accepted, but there is no such change");
  }

  @Test
  void theReportIsWrittenAsJsonAndMarkdown() throws IOException {
    Path json = folder.resolve("report.json");
    Path markdown = folder.resolve("report.md");

    run(OLD, NEW, "--json", json.toString(), "--markdown", markdown.toString());

    JsonValue report = JsonValue.CODEC.read(Files.readAllBytes(json));
    assertThat(report.get("compatible").toString()).isEqualTo("Optional[false]");
    assertThat(Files.readString(json))
        .contains("\"id\": \"field-removed api.Api.A.mask\"")
        .contains("\"severity\": \"breaks\"");
    assertThat(Files.readString(markdown)).contains("| `mask` | field removed |");
  }

  @Test
  void whatCannotBeReadOrWrittenEndsWithTwo() {
    assertThat(run(OLD, folder.resolve("none.jar"))).isEqualTo(2);
    assertThat(errors.toString()).contains("none.jar does not exist");
    assertThat(run(OLD, folder)).isEqualTo(2);
    assertThat(errors.toString()).contains("has no compiled @PlaidSchema interface in it");
    assertThat(run(OLD, NEW, "--json", folder.resolve("no/folder.json").toString())).isEqualTo(2);
    assertThat(errors.toString()).contains("folder.json does not exist");
  }

  @Test
  void aWrongUsageEndsWithTwo() {
    assertThat(run(OLD, NEW, "--fail-on", "everybody")).isEqualTo(2);
    assertThat(errors.toString()).contains("everybody").contains("Usage: plaid-schema-compare");
  }

  @Test
  void documentsAreCompared() throws IOException {
    Path older = Documents.document("", "A: {type: object, properties: {a: {type: string}}}");
    Path newer =
        Documents.document("", "A: {type: object, properties: {a: {type: string, format: date}}}");
    Path markdown = folder.resolve("report.md");
    Path json = folder.resolve("report.json");

    assertThat(run(older, older)).isZero();
    assertThat(
            run(
                older,
                newer,
                "--package",
                "com.example",
                "--markdown",
                markdown.toString(),
                "--json",
                json.toString()))
        .isEqualTo(1);
    assertThat(printed.toString())
        .contains("a: type changed: Optional<String> -> Optional<LocalDate>. BREAKS for")
        .contains("[field-type-changed com.example.A.a]");
    assertThat(Files.readString(markdown))
        .contains("| type changed | `Optional<String>` | `Optional<LocalDate>` |");
    assertThat(Files.readString(json)).contains("\"id\": \"field-type-changed com.example.A.a\"");
  }

  @Test
  void documentsHaveTheOptionsOfTheImporter() throws IOException {
    Path older = Documents.document("", "A: {type: object, properties: {a: {type: number}}}");
    Path newer =
        Documents.document(
            "",
            """
            A: {type: object, properties: {a: {type: number}, r: {$ref: 'no.yml'}}}
            B: {type: object, properties: {b: {type: number}}}
            """);
    Path overrides =
        Files.writeString(folder.resolve("overrides.yml"), "schemas:\n  B: {name: Bee}\n");
    Path none = Files.writeString(folder.resolve("none.yml"), "schemas: {}\n");

    int status =
        run(
            older,
            newer,
            "--lenient",
            "--money",
            "ALL",
            "--overrides",
            overrides.toString(),
            "--old-overrides",
            none.toString());

    assertThat(errors.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(printed.toString()).contains("readers: nothing to expect").contains("Safe: ");
    assertThat(run(older, newer, "--lenient", "--include", "A", "--json", json().toString()))
        .isZero();
    assertThat(Files.readString(json())).contains("api.A.r").doesNotContain("api.B");
  }

  private Path json() {
    return folder.resolve("report.json");
  }

  @Test
  void documentsThatCannotBeImportedEndWithTwo() {
    Path valid = Documents.document("", "A: {type: object, properties: {a: {type: number}}}");
    Path invalid = Documents.document("", "A: {$ref: '#/components/schemas/B'}");

    assertThat(run(valid, invalid)).isEqualTo(2);
    assertThat(errors.toString().lines())
        .singleElement()
        .asString()
        .startsWith("plaid-schema-compare: ")
        .contains("#/components/schemas/B");
  }

  @Test
  void aDocumentIsNotComparedWithClasses() {
    Path document = Documents.document("", "A: {type: object, properties: {a: {type: number}}}");

    assertThat(run(OLD, document)).isEqualTo(2);
    assertThat(errors.toString()).contains("a document is compared with a document");
  }
}
