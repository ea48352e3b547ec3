package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.openapi.testing.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of all kinds that OpenAPI has. */
final class DocumentsTest {
  @TempDir private Path folder;

  @Test
  void openApi31SaysMostThingsItsOwnWay() {
    Imported imported =
        Imported.document(
            Imported.schemasDocument(
                "3.1.0",
                """
                Holder:
                  type: object
                  required: [name, kind, several, none, ref]
                  unevaluatedProperties: false
                  properties:
                    name: {type: [string, "null"]}
                    kind: {const: fixed}
                    several: {type: [string, integer]}
                    number: {type: [integer, number]}
                    none: true
                    ref: {$ref: '#/components/schemas/Part', description: Said here.}
                    tuple: {type: array, prefixItems: [{type: string}, {type: integer}]}
                    byName: {type: object, patternProperties: {'^x': {type: string}}}
                Part: {type: object, properties: {a: {type: string}}}
                """),
            settings -> settings);

    assertThat(imported.accessors("Holder"))
        .containsExactly(
            "@Nullable String name();",
            "OpenEnum<Kind> kind();",
            "HolderSeveral several();",
            "OptionalDouble number();",
            "@Nullable JsonValue none();",
            "Part ref();",
            "Optional<List<JsonValue>> tuple();",
            "@JsonName(\"byName\") Optional<Map<String, JsonValue>> byName();");
    assertThat(imported.source("Holder")).contains("/** Said here. */");
    assertThat(imported.findings())
        .containsExactly(
            "Holder.tuple: has elements of a schema each: a list of any JSON",
            "Holder.byName: has a schema for each pattern of names: any JSON by name");
    imported.compile();
  }

  @Test
  void jsonIsReadLikeYaml() {
    String json =
        """
        {"openapi": "3.0.0", "info": {"title": "t", "version": "1"}, "paths": {},
         "components": {"schemas": {"A": {"type": "object", "properties": {"b": {"type": "string"}}}}}}
        """;

    assertThat(Imported.document(json, settings -> settings).files()).containsExactly("A.java");
  }

  @Test
  void otherFilesOfTheDocumentAreRead() throws IOException, ImportException {
    Files.writeString(
        folder.resolve("parts.yml"),
        "components:\n  schemas:\n    Part: {type: object, properties: {a: {type: string}}}\n");
    Path document =
        Files.writeString(
            folder.resolve("api.yml"),
            Imported.schemasDocument(
                "3.0.3",
                """
                Whole:
                  type: object
                  properties:
                    part: {$ref: 'parts.yml#/components/schemas/Part'}
                """));

    ImportReport report =
        OpenApiImporter.run(
            ImportSettings.builder(document, "api", folder.resolve("src")).build(), Progress.NONE);

    assertThat(report.types()).containsOnlyKeys("Whole", "Part");
  }

  @Test
  void whatIsNotThereAndWhatIsNotCheckedIsReported() {
    Imported imported =
        Imported.document(
            Imported.schemasDocument(
                "3.0.3",
                """
            Odd:
              type: object
              required: [missing, gone]
              properties:
                gone: {$ref: '#/components/schemas/Nobody'}
                level: {type: integer, enum: [1, 2, 3]}
                negated: {not: {type: string}}
                text: {type: string, enum: [a, '']}
                hidden: {type: string, properties: {a: {type: string}}}
                both:
                  type: object
                  properties: {a: {type: string}}
                  additionalProperties: {type: string}
                pair: {type: object, properties: {a: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}
            Base:
              type: object
              properties: {kind: {type: string}}
              discriminator: {propertyName: kind}
            """),
            settings -> settings.lenient(true));

    assertThat(imported.findings())
        .extracting(text -> text.substring(0, text.indexOf(':')))
        .containsExactlyInAnyOrder(
            "Odd.missing",
            "Odd.gone",
            "Odd.level",
            "Odd.negated",
            "Odd.text",
            "Odd.hidden",
            "Odd.both",
            "Odd.pair",
            "Base");
    imported.compile();
  }

  @Test
  void bodiesThatStandWithinAPathHaveTypesNamedAfterIt() {
    Imported imported =
        Imported.document(
            """
            openapi: 3.0.3
            info: {title: Test, version: "1"}
            paths:
              /pets/{id}:
                put:
                  operationId: update_pet
                  requestBody: {$ref: '#/components/requestBodies/Update'}
                  responses:
                    "200":
                      description: OK
                      content:
                        application/json; charset=utf-8:
                          schema:
                            type: array
                            items: {type: object, properties: {a: {type: string}}}
                    "404": {$ref: '#/components/responses/Lost'}
                get:
                  responses:
                    "200":
                      description: OK
                      content:
                        text/plain: {schema: {type: object, properties: {no: {type: string}}}}
                        application/problem+json:
                          schema: {type: object, properties: {c: {type: string}}}
            components:
              requestBodies:
                Update:
                  content:
                    application/json: {schema: {type: object, properties: {b: {type: string}}}}
              responses:
                Lost:
                  description: Lost
                  content:
                    application/json: {schema: {type: object, properties: {d: {type: string}}}}
            """,
            settings -> settings);

    assertThat(imported.files())
        .containsExactly(
            "GetPetsIdResponse.java",
            "UpdatePetRequest.java",
            "UpdatePetResponse404.java",
            "UpdatePetResponseItem.java");
  }
}
