package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.openapi.testing.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read as YAML 1.2 and JSON say, and references lead wherever they point. */
final class ReadingTest {
  @TempDir private Path folder;

  private ImportReport run(String name) throws ImportException {
    return OpenApiImporter.run(
        ImportSettings.builder(folder.resolve(name), "api", folder.resolve("src")).build(),
        Progress.NONE);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void assertFails(String text, String... messages) throws IOException {
    write("api.yml", text);
    assertThatThrownBy(() -> run("api.yml"))
        .isInstanceOf(ImportException.class)
        .message()
        .doesNotContain("\n")
        .contains(messages);
  }

  @Test
  void plainScalarsAreWhatTheyAreWrittenAs() {
    Imported imported =
        Imported.schemas(
            """
            Response:
              type: object
              required: [yes, y, off, 12:30]
              properties:
                yes: {type: string, enum: [NO, on, Off, 12:30:45, 1e3, 010, 0x1F, ~x]}
                y: {type: string, default: no}
                off: {type: boolean}
                12:30: {type: string}
            """);

    var codec = imported.compile().codec("Response").strict();
    for (String text : List.of("NO", "on", "Off", "12:30:45", "1e3", "010", "0x1F", "~x")) {
      String json = "{\"yes\":\"" + text + "\",\"y\":\"\",\"off\":true,\"12:30\":\"a\"}";
      assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
    }
  }

  @Test
  void jsonMayBeIndentedByTabsAndHaveEscapes() {
    String json =
        """
        {
        \t"openapi": "3.1.0",
        \t"components": {"schemas": {"A": {"properties": {"\\u0062\\/\\ud83d\\ude00": {"type": "string"}}}}}
        }
        """;

    assertThat(Imported.document(json, settings -> settings).source("A"))
        .contains("@JsonName(\"b/\\ud83d\\ude00\")");
  }

  @Test
  void anchorsAndMergeKeysAreFollowed() {
    Imported imported =
        Imported.schemas(
            """
            A: &a
              type: object
              required: [id]
              properties: &shared {id: {type: string}}
            B: {type: object, properties: {<<: *shared, more: {type: integer}}}
            C: *a
            """);

    assertThat(imported.accessors("C")).startsWith("String id();");
    assertThat(imported.accessors("B")).contains("Optional<String> id();", "OptionalLong more();");
  }

  @Test
  void whatIsNotADocumentIsOneLineThatSaysWhereAndWhy() throws IOException {
    assertFails("openapi: 3.0.0\na: [1, 2\n", "api.yml:", "is not YAML");
    assertFails("openapi: 3.0.0\npaths: {}\npaths: {}\n", "api.yml:3: has the key paths again");
    assertFails(
        "{\"openapi\": \"3.0.0\",\n \"a\": 1,\n \"a\": 2}", "api.yml:", "has the key a again");
    assertFails("- a\n", "it is not an object");
    assertFails("a: *b\n", "api.yml:1:", "the alias *b has no anchor before it");
    assertFails("openapi: 3.0.0\n---\nopenapi: 3.0.0\n", "more than one YAML document");
    assertFails("a: " + "[".repeat(2_000) + "]".repeat(2_000), "nested deeper than 400 levels");
    assertFails("swagger: '2.0'\n", "swagger 2.0", "3.0, 3.1 and 3.2 are supported");
    assertFails("asyncapi: 2.6.0\n", "asyncapi 2.6.0", "3.0, 3.1 and 3.2 are supported");
    assertFails("openapi: 4.0.0\n", "OpenAPI 4.0.0", "3.0, 3.1 and 3.2 are supported");
    assertFails("info: {title: x}\n", "no field openapi");
    assertFails("openapi: 3.0.0\npaths: {}\n", "nothing to import");
    assertFails(
        "openapi: 3.1.0\ncomponents: {schemas: {A: text}}\n",
        "api.yml#/components/schemas/A (line 2) is the string \"text\", where a schema");
  }

  @Test
  void fewAliasesCannotStandForMoreThanCanBeRead() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a%d: &a%d [".formatted(i, i));
      bomb.append((alias + ", ").repeat(9)).append(alias).append("]\n");
    }

    assertFails(bomb.toString(), "stands for more than");
  }

  @Test
  void bytesThatAreNotUtf8AreNamed() throws IOException {
    Files.write(folder.resolve("api.yml"), new byte[] {'a', ':', ' ', (byte) 0xC3, (byte) 0x28});

    assertThatThrownBy(() -> run("api.yml")).hasMessageContaining("is not UTF-8");
  }

  @Test
  void nothingButAnImportExceptionComesOfBrokenDocuments() throws IOException {
    String document =
        Imported.schemasDocument(
            "3.1.0",
            """
            A: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/B'}}}
            B: {oneOf: [{$ref: '#/components/schemas/C'}, {type: [string, 'null']}]}
            C: {allOf: [{type: object, properties: {x: {enum: [a, b], default: a}}}], required: [x]}
            """);
    long seed = 20_261_128;
    Random random = new Random(seed);
    String alphabet = "{}[]:,'\"&*!|>#-? \n\t$a0~";
    for (int round = 0; round < 400; round++) {
      StringBuilder broken = new StringBuilder(document);
      for (int i = 0; i <= random.nextInt(3); i++) {
        int at = random.nextInt(broken.length());
        String piece = String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())));
        broken.replace(at, at + random.nextInt(2), piece);
      }
      write("api.yml", broken.toString());
      try {
        run("api.yml");
      } catch (ImportException e) {
        assertThat(e.getMessage()).as("seed " + seed).doesNotContain("\n");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.0.4", "3.1.1", "3.2.0"})
  void pointersLeadAnywhereIntoTheDocument(String version) {
    Imported imported =
        Imported.document(
            """
            openapi: %s
            paths:
              /a{x}:
                get:
                  operationId: getA
                  responses:
                    '200':
                      description: OK
                      content: {application/json: {schema: {type: object, required: [z], properties: {z: {type: string}}}}}
            components:
              schemas:
                A/b: {type: object, properties: {'c~d': {type: object, required: [x], properties: {x: {type: string}}}, list: {type: array, items: {type: object, required: [y], properties: {y: {type: string}}}}}}
                B:
                  type: object
                  required: [one, two, three]
                  properties:
                    one: {$ref: '#/components/schemas/A~1b/properties/c~0d'}
                    two: {$ref: '#/components/schemas/A~1b/properties/list/items'}
                    three: {$ref: '#/paths/~1a%%7Bx%%7D/get/responses/200/content/application~1json/schema'}
            """
                .formatted(version),
            settings -> settings);

    String json = "{\"one\":{\"x\":\"a\"},\"two\":{\"y\":\"b\"},\"three\":{\"z\":\"c\"}}";
    assertThat(imported.source("B")).doesNotContain("JsonValue one", "JsonValue two");
    assertThat(imported.compile().codec("B").check(json)).isEmpty();
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void referencesKeepWhatStandsBesideThem() {
    Imported imported =
        Imported.document(
            Imported.schemasDocument(
                "3.1.0",
                """
                A: {type: object, required: [a], properties: {a: {type: string}}}
                B: {$ref: '#/components/schemas/A', required: [b], properties: {b: {type: string}}}
                C: {type: object, $defs: {part: {$anchor: part, type: object, properties: {c: {type: string}}}}, properties: {c: {$ref: '#part'}}}
                D: {$id: 'https://example.com/d', type: object, properties: {next: {$ref: 'https://example.com/d'}, part: {$ref: '#/$defs/p'}}, $defs: {p: {type: integer}}}
                """),
            settings -> settings);

    assertThat(imported.source("B")).contains("interface B extends A");
    assertThat(imported.accessors("D")).startsWith("Optional<D> next();", "OptionalLong part();");
    assertThat(imported.accessors("C").get(0)).doesNotContain("JsonValue");
    imported.compile();
  }

  @Test
  void otherFilesMayReferToOthers() throws IOException, ImportException {
    write(
        "api.yml",
        Imported.schemasDocument(
            "3.0.3",
            """
            Key: {$ref: 'models/key.yml'}
            Back: {type: object, properties: {k: {$ref: 'models/all.json#/defs/K'}}}
            """));
    write("models/key.yml", "type: object\nproperties: {owner: {$ref: owner.yml}}\n");
    write(
        "models/owner.yml",
        "type: object\nproperties: {key: {$ref: '../api.yml#/components/schemas/Key'}}\n");
    write(
        "models/all.json",
        "{\"defs\": {\"K\": {\"type\": \"object\", \"properties\": {\"again\": {\"$ref\": \"#/defs/K\"}}}}}");

    ImportReport report = run("api.yml");

    assertThat(report.types()).containsKeys("Key", "owner", "defs K", "Back");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void whatCannotBeResolvedIsAnErrorWithFileAndPointer() throws IOException {
    write("other.yml", "type: object\nproperties: {b: {$ref: 'absent.yml#/c'}}\n");
    for (String reference :
        List.of(
            "#/components/schemas/Nobody",
            "#/components/schemas/A/properties/9",
            "#nobody",
            "absent.yml",
            "other.yml#/nothing",
            "other.yml#nobody",
            "https://example.com/a.yml")) {
      String text =
          Imported.schemasDocument(
              "3.1.0", "A: {type: object, properties: {a: {$ref: '" + reference + "'}}}");
      assertFails(
          text,
          "api.yml#/components/schemas/A/properties/a",
          "refers to " + reference,
          "cannot be resolved");
      Imported lenient = Imported.document(text, settings -> settings.lenient(true));
      assertThat(lenient.accessors("A")).startsWith("Optional<JsonValue> a();");
      assertThat(lenient.findings()).hasSize(1).first().asString().startsWith("A.a: ");
    }
    assertFails(
        Imported.schemasDocument("3.1.0", "A: {$ref: other.yml}"),
        "other.yml#/properties/b (line 2) refers to absent.yml#/c, which cannot be resolved");
  }

  @Test
  void emptyNamesAreKeptAmongTheAdditionalProperties() {
    Imported imported =
        Imported.document(
            """
            openapi: 3.0.3
            paths:
              /a:
                get:
                  operationId: ''
                  responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {'': {type: string}}, additionalProperties: false}}}}}
            """,
            settings -> settings);

    assertThat(imported.files()).containsExactly("GetAResponse.java");
    var codec = imported.compile().codec("GetAResponse");
    assertThat(codec.writeString(codec.read("{\"\":\"x\"}"))).isEqualTo("{\"\":\"x\"}");
  }

  @Test
  void bodiesThatAreNotJsonAndCallbacksAreNoted() {
    Imported imported =
        Imported.document(
            """
            openapi: 3.0.3
            paths:
              /pay:
                post:
                  requestBody: {content: {multipart/form-data: {schema: {type: object}}}}
                  responses: {'200': {description: OK, content: {text/json: {schema: {type: object, properties: {a: {type: string}}}}}}}
                  callbacks: {paid: {}}
            """,
            settings -> settings);

    assertThat(imported.findings())
        .containsExactly(
            "POST /pay: has a body of multipart/form-data, which is not JSON: no type",
            "POST /pay: has the callbacks paid, of which no types are made");
  }

  @Test
  void whatIsNoMediaTypeIsNotCalledABody() {
    String document =
        """
        openapi: 3.0.3
        info: {title: Test, version: "1"}
        paths:
          /pay:
            post:
              operationId: pay
              requestBody:
                content:
                  application/json: {schema: {$ref: '#/components/schemas/A'}}
                  examples: {one: {value: {a: b}}}
                  application/xml: {schema: {type: string}}
              responses:
                "200": {description: OK, content: {schema: {type: object}}}
        components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}
        """;

    assertThat(Imported.document(document, settings -> settings).findings())
        .containsExactly(
            "POST /pay: \"examples\""
                + " (document.yml#/paths/~1pay/post/requestBody/content/examples) is not a media type:"
                + " left out",
            "POST /pay: has a body of application/xml, which is not JSON: no type",
            "POST /pay: \"schema\""
                + " (document.yml#/paths/~1pay/post/responses/200/content/schema) is not a media type:"
                + " left out");
    assertThat(Imported.document(document, settings -> settings.client("Api")).findings())
        .contains(
            "POST /pay: \"examples\""
                + " (document.yml#/paths/~1pay/post/requestBody/content/examples) is not a media type:"
                + " left out");
  }
}
