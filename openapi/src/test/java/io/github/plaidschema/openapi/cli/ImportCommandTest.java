package io.github.plaidschema.openapi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ImportCommandTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Test, version: "1"}
      paths:
        /pets/get:
          post:
            requestBody:
              content: {application/json: {schema: {$ref: '#/components/schemas/PetsGetRequest'}}}
            responses:
              "200":
                description: OK
                content: {application/json: {schema: {$ref: '#/components/schemas/PetsGetResponse'}}}
              default:
                description: Error
                content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
        /shops/list:
          get:
            operationId: shops-list
            responses:
              "200":
                description: OK
                content:
                  application/json:
                    schema: {type: object, properties: {shop: {$ref: '#/components/schemas/Shop'}}}
      components:
        schemas:
          PetsGetRequest: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}
          PetsGetResponse: {type: object, properties: {pets: {$ref: '#/components/schemas/Pets'}}}
          Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
          Pet: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}
          Kind: {type: string, enum: [cat, dog]}
          Problem: {type: object, properties: {text: {type: string}}}
          Shop: {type: object, properties: {sizes: {type: array, items: {type: integer, enum: [1, 2]}}}}
      """;

  @TempDir private Path folder;
  private Path document = Path.of("");
  private Path out = Path.of("");
  private final StringWriter printed = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void writeDocument() throws IOException {
    document = Files.writeString(folder.resolve("api.yml"), DOCUMENT);
    out = folder.resolve("src");
  }

  private int run(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--spec", document.toString(), "--package", "com.acme", "--out", out.toString()));
    arguments.addAll(List.of(more));
    return execute(arguments);
  }

  private int execute(List<String> arguments) {
    printed.getBuffer().setLength(0);
    errors.getBuffer().setLength(0);
    CommandLine command = ImportCommand.commandLine();
    command.setOut(new PrintWriter(printed, true));
    command.setErr(new PrintWriter(errors, true));
    return command.execute(arguments.toArray(String[]::new));
  }

  private List<String> types() {
    return contents().keySet().stream()
        .map(path -> path.replace("com/acme/", "").replace(".java", ""))
        .toList();
  }

  private Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    if (!Files.exists(out)) {
      return contents;
    }
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return contents;
  }

  private void assertFails(int status, String message) {
    assertThat(status).isEqualTo(1);
    assertThat(errors.toString().strip().lines()).hasSize(1);
    assertThat(errors.toString()).startsWith("plaid-schema-import: ").contains(message);
    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void aKeywordWithAValueOfAnotherKindIsOneLineAndInLenientModeANote() throws IOException {
    Files.writeString(document, DOCUMENT.replace("Pet: {type: object,", "Pet: {required: 7,"));

    assertFails(
        run(),
        "api.yml#/components/schemas/Pet/required (line 29) is the number 7, where an array of"
            + " strings belongs");
    assertThat(run("--lenient")).isZero();
    assertThat(printed.toString())
        .contains("is the number 7, where an array of strings belongs: ignored");
  }

  @Test
  void theWholeDocumentIsImportedAndSummedUp() {
    assertThat(run()).isZero();

    assertThat(types())
        .containsExactly(
            "Kind",
            "Pet",
            "PetsGetRequest",
            "PetsGetResponse",
            "Problem",
            "Shop",
            "ShopsListResponse");
    assertThat(printed.toString().lines())
        .containsExactly(
            "7 types; 7 files written, 0 unchanged, 0 removed.",
            "1 approximated:",
            "  Shop.sizes: names values that are not strings, which are not checked");
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void theClientIsWrittenBesideTheTypes() {
    assertThat(run("--client", "Pets")).isZero();
    assertThat(types()).contains("Pets", "PetsApi", "ShopsApi").hasSize(10);
    assertThat(printed.toString()).startsWith("7 types, 2 operations; 10 files written");
    assertThat(contents().get("com/acme/PetsApi.java"))
        .contains("@Operation(", "POST /pets/get", "Repeat.ALWAYS", "error = Problem.class");

    assertThat(run("--client", "Pets")).isZero();
    assertThat(printed.toString()).contains("0 files written, 10 unchanged");

    assertThat(run("--clean")).isZero();
    assertThat(types()).hasSize(7).doesNotContain("Pets", "PetsApi", "ShopsApi");
  }

  @Test
  void aClientThatCannotBeWrittenIsOneLine() {
    assertFails(run("--client", "Pet"), "the client cannot be called Pet");
    assertFails(run("--client", "Pets", "--include", "Pet"), "only schemas are included");
    assertThat(types()).isEmpty();
  }

  @Test
  void aPathBringsWhatItSendsAndReturnsWithWhatTheseLeadTo() {
    assertThat(run("--include", "/pets/get")).isZero();

    assertThat(types())
        .containsExactly("Kind", "Pet", "PetsGetRequest", "PetsGetResponse", "Problem");
    assertThat(printed.toString()).doesNotContain("approximated");
  }

  @Test
  void aSchemaBringsWhatItLeadsToAndNothingElse() {
    assertThat(run("--include", "Pet", "Prob*")).isZero();

    assertThat(types()).containsExactly("Kind", "Pet", "Problem");
  }

  @Test
  void aPathMayHaveResponsesThatStandWithinIt() {
    assertThat(run("--include", "/shops/*")).isZero();

    assertThat(types()).containsExactly("Shop", "ShopsListResponse");
  }

  @Test
  void runningItTwiceChangesNothing() throws IOException {
    run();
    Map<String, String> before = contents();
    Path file = out.resolve("com/acme/Pet.java");
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));

    assertThat(run("--clean")).isZero();

    assertThat(contents()).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
    assertThat(printed.toString()).startsWith("7 types; 0 files written, 7 unchanged, 0 removed.");
  }

  @Test
  void aDryRunWritesNothingAndSaysWhatItWould() {
    assertThat(run("--dry-run", "--include", "Kind")).isZero();

    assertThat(out).doesNotExist();
    assertThat(printed.toString().lines())
        .containsExactly(
            "1 types; 1 files would be written, 0 unchanged, 0 would be removed.",
            "Would be written:",
            "  com/acme/Kind.java");
  }

  @Test
  void whatIsNoLongerPartOfTheImportStaysUnlessItIsToBeCleaned() throws IOException {
    run();
    Path own =
        Files.writeString(out.resolve("com/acme/Own.java"), "package com.acme; class Own {}");

    assertThat(run("--include", "Kind")).isZero();
    assertThat(types()).hasSize(8);
    assertThat(printed.toString()).contains("not part of this one").contains("com/acme/Pet.java");

    assertThat(run("--include", "Kind", "--clean")).isZero();
    assertThat(types()).containsExactly("Kind", "Own");
    assertThat(own).exists();
    assertThat(printed.toString()).contains("6 removed");
  }

  @Test
  void aFileOfSomebodyElseIsNotReplaced() throws IOException {
    Path file = out.resolve("com/acme/Pet.java");
    Files.createDirectories(out.resolve("com/acme"));
    Files.writeString(file, "// mine\n");

    assertFails(run(), "Pet.java is there already, and was not written by the importer");

    assertThat(types()).containsExactly("Pet");
    assertThat(file).hasContent("// mine\n");
  }

  @Test
  void anUnknownPatternIsOneLine() {
    assertFails(run("--include", "Kind", "Nobody"), "no schema of the document is named Nobody");
    assertFails(run("--include", "/nowhere"), "no path of the document is named /nowhere");
    assertThat(out).doesNotExist();
  }

  @Test
  void aBadDocumentIsOneLine() throws IOException {
    document = folder.resolve("absent.yml");
    assertFails(run(), "cannot read the document");

    document = Files.writeString(folder.resolve("bad.yml"), "openapi: 3.0.0\ninfo: {title: x\n");
    assertFails(run(), "bad.yml:3: is not YAML");

    document = Files.writeString(folder.resolve("text.yml"), "just text\n");
    assertFails(run(), "text.yml is not an OpenAPI document");

    document = Files.writeString(folder.resolve("empty.yml"), "");
    assertFails(run(), "empty.yml is empty");

    document = Files.writeString(folder.resolve("old.yml"), "swagger: '2.0'\ninfo: {title: x}\n");
    assertFails(run(), "one of swagger 2.0; OpenAPI 3.0, 3.1 and 3.2 are supported");
    assertThat(out).doesNotExist();
  }

  @Test
  void anUnwritableFolderIsOneLineAndNothingIsHalfWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    out = file.resolve("src");

    assertFails(run(), "cannot write to the folder");
    assertThat(file).isEmptyFile();
  }

  @Test
  void aFolderThatMayNotBeChangedIsLeftAsItIs() throws IOException {
    run("--include", "Kind");
    Path target = out.resolve("com/acme");
    assumeFalse(!target.toFile().setWritable(false) || Files.isWritable(target), "Runs as root");
    try {
      assertFails(run(), "cannot write to the folder");
      assertThat(types()).containsExactly("Kind");
    } finally {
      assertThat(target.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aWrongUsageIsExplained() {
    assertThat(execute(List.of("--spec", "x"))).isEqualTo(2);
    assertThat(errors.toString()).contains("Missing required options").contains("--package");
    assertThat(run("--package", "not a name")).isEqualTo(2);
    assertThat(run("--client", "two.words")).isEqualTo(2);
    assertThat(errors.toString()).contains("two.words is not a class name");
    assertThat(run("--money", "some")).isEqualTo(2);
    assertThat(errors.toString()).contains("--money is named, all or none");
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(execute(List.of("--help"))).isZero();
    assertThat(printed.toString())
        .contains(
            "--spec",
            "--package",
            "--out",
            "--include",
            "--money",
            "--overrides",
            "--dry-run",
            "--clean");
    assertThat(execute(List.of("--version"))).isZero();
  }

  @Test
  void overridesDecide() throws IOException {
    Path overrides =
        Files.writeString(
            folder.resolve("overrides.yml"),
            """
            schemas:
              Pet:
                name: Animal
                properties:
                  kind: {name: species}
              Kind:
                constants: {cat: FELINE}
              Problem:
                properties:
                  text: {sensitive: true}
            """);

    assertThat(run("--overrides", overrides.toString())).isZero();

    assertThat(contents().get("com/acme/Animal.java"))
        .contains("@JsonName(\"kind\")\n  Optional<OpenEnum<Kind>> species();");
    assertThat(contents().get("com/acme/Kind.java")).contains("@JsonName(\"cat\")\n  FELINE");
    assertThat(contents().get("com/acme/Problem.java")).contains("@Sensitive");
  }

  @Test
  void badOverridesAreOneLine() throws IOException {
    Path overrides = folder.resolve("overrides.yml");
    for (String[] wrong :
        new String[][] {
          {"schemas: {Nobody: {name: X}}", "name Nobody, which is not a schema"},
          {"schemas: {Pet: {name: 'a b'}}", "Pet.name is not a name in Java"},
          {"schemas: {Pet: {nam: X}}", "nam says nothing in Pet"},
          {"schemas: {Pet: {name: Kind}, Kind: {name: Kind}}", "Kind, as another type is called"},
          {"schemas: [", "is not YAML"},
          {"schemas: {Pet: {properties: {kin: {name: a}}}}", "Pet.kin, which is not in"},
          {"schemas: {Kind: {constants: {cow: A}}}", "Kind.cow, which is not in"},
          {"schemas: {Pet: {properties: {kind: {sensitive: maybe}}}}", "neither true nor false"}
        }) {
      Files.writeString(overrides, wrong[0]);
      assertFails(run("--overrides", overrides.toString()), wrong[1]);
    }
    overrides = folder.resolve("absent.yml");
    assertFails(run("--overrides", overrides.toString()), "cannot read the overrides");
    assertThat(out).doesNotExist();
  }
}
