package io.github.plaidschema.openapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.ImportedClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/openapi.md} says what is so. */
final class OpenApiPageTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final String ENDPOINT =
      """
      openapi: 3.0.3
      info: {title: Test, version: "1"}
      paths:
        /link/token/get:
          post:
            requestBody:
              content: {application/json: {schema: {$ref: '#/components/schemas/Request'}}}
            responses:
              "200":
                description: OK
                content: {application/json: {schema: {$ref: '#/components/schemas/Response'}}}
      components:
        schemas:
          Request: {type: object, properties: {link_token: {type: string}}}
          Response: {type: object, properties: {request_id: {type: string}}}
          Unrelated: {type: object, properties: {name: {type: string}}}
      """;

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/openapi.md"));
  }

  private static String block(String language, String begins) throws IOException {
    Matcher block =
        Pattern.compile("(?ms)^```" + language + "\n(" + Pattern.quote(begins) + ".*?)^```$")
            .matcher(page());
    assertThat(block.find()).as("a block that begins with " + begins).isTrue();
    return block.group(1);
  }

  @Test
  void theCommandImportsTheEndpoint(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("plaid.yml"), ENDPOINT);
    List<String> words =
        List.of(block("sh", "java -jar").replace("\\\n", " ").strip().split("\\s+", -1));

    assertThat(words.get(2)).isEqualTo("\"$PLAID_SCHEMA\"/openapi/target/" + nameOfJar());
    assertThat(run(folder, words.subList(3, words.size()))).isZero();
    assertThat(namesOfFiles(folder.resolve("src/main/java/com/example/plaid")))
        .containsExactly("LinkApi.java", "Plaid.java", "Request.java", "Response.java");
  }

  /** What the build calls the jar of the command. */
  private static String nameOfJar() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>plaid-schema-parent</artifactId>\\s*<version>([^<]+)<")
            .matcher(Files.readString(ROOT.resolve("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(Files.readString(ROOT.resolve("openapi/pom.xml")))
        .contains("<shadedClassifierName>cli</shadedClassifierName>");
    return "plaid-schema-openapi-" + version.group(1) + "-cli.jar";
  }

  /** The same program as the jar's, from the class path of the tests, which has no jar yet. */
  private static int run(Path folder, List<String> arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ImportCommand.class.getName()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("printed").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private static List<String> namesOfFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theTableOfOptionsHasAllOfTheCommand() throws IOException {
    List<String> documented =
        Pattern.compile("(?m)^\\| `(--[a-z-]+)")
            .matcher(page())
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(ImportCommand.commandLine().getCommandSpec().options())
        .extracting(option -> option.longestName())
        .filteredOn(name -> !List.of("--help", "--version").contains(name))
        .containsExactlyElementsOf(documented);
  }

  @Test
  void theOverridesOfSchemasAreFollowed(@TempDir Path folder) throws IOException {
    Imported imported =
        imported(
            folder,
            """
            foo-bar:
              type: object
              required: [some_key, rate, link, place]
              properties:
                some_key: {type: string}
                rate: {type: number}
                link: {type: string, format: uri}
                place: {type: string, enum: [in store, online]}
                mask: {type: string}
            Made: {type: object, required: [code], properties: {code: {type: string}}}
            Gone: {type: object, required: [code], properties: {code: {type: string}}}
            """);

    assertThat(imported.accessors("Foo"))
        .containsExactly(
            "@JsonName(\"some_key\") @Sensitive String key();",
            "BigDecimal rate();",
            "String link();",
            "OpenEnum<Site> place();",
            "String mask();",
            "@AdditionalProperties Map<String, JsonValue> additionalProperties();");
    assertThat(imported.source("Foo")).containsPattern("@JsonName\\(\"in store\"\\)\\s+SHOP");
    var compiled = imported.compile();
    assertThat(compiled.type("api.Gone"))
        .isAssignableFrom(compiled.codec("Event").read("{\"code\":\"GONE\"}").getClass());
  }

  @Test
  void theOverridesOfOperationsAreFollowed(@TempDir Path folder) throws IOException {
    Path overrides =
        Files.writeString(folder.resolve("overrides.yml"), block("yaml", "operations:\n  POST"));
    Imported imported =
        ImportedClient.document(
            ImportedClient.paths(
                """
                /payments/all:
                  post:
                    operationId: all
                    requestBody:
                      content: {application/json: {schema: {type: object, properties: {from: {type: string}}}}}
                    responses:
                      "200": {content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
                /payments:
                  post:
                    operationId: createPayment
                    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                    responses: {"200": {description: OK}}
                  delete: {operationId: deleteAll, responses: {"204": {description: OK}}}
                """,
                """
                Page:
                  type: object
                  properties: {to: {type: string}, payments: {type: array, items: {$ref: '#/components/schemas/Thing'}}}
                """),
            settings -> settings.overrides(overrides));

    assertThat(imported.report().operations())
        .containsOnlyKeys("POST /payments/all", "POST /payments")
        .containsEntry("POST /payments/all", "api.BankApi.payments");
    assertThat(imported.source("BankApi")).contains("Repeat.ALWAYS", "cursor = \"from\"");
    assertThat(imported.source("PaymentsApi"))
        .contains("Repeat.WITH_KEY", "key = \"header:Idempotency-Key\"");
  }

  private static Imported imported(Path folder, String schemas) throws IOException {
    Path overrides =
        Files.writeString(folder.resolve("overrides.yml"), block("yaml", "schemas:\n  foo-bar:"));
    return Imported.document(
        Imported.schemasDocument("3.0.3", schemas), settings -> settings.overrides(overrides));
  }
}
