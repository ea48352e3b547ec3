package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.openapi.testing.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value of a kind that its keyword does not take is named, and in lenient mode ignored. */
final class KeywordKindsTest {
  /** One line for each object, so that the line of what is wrong tells in which it is. */
  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      info: {title: Test, version: '1'}
      servers: [{url: 'https://example.com'}]
      paths:
        /a:
          parameters: [{name: q, in: query, schema: {type: string}}]
          post:
            operationId: postA
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}
            responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}
      components:
        schemas:
          B: {type: object, properties: {b: {type: string}}}
          C: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}], discriminator: {propertyName: b, mapping: {x: B}}}
      """;

  private static final String SCHEMA = "B: {type: object, properties: {b: {type: string}}}";

  @TempDir private Path folder;

  private ImportReport run(String text, boolean isLenient) throws ImportException, IOException {
    Path document = Files.writeString(folder.resolve("api.yml"), text);
    return OpenApiImporter.run(
        ImportSettings.builder(document, Imported.PACKAGE, folder.resolve("src"))
            .client("Api")
            .lenient(isLenient)
            .build(),
        Progress.NONE);
  }

  /** The import fails with the message, or, in lenient mode, has it as a note. */
  private void assertRefused(String text, String message) throws IOException, ImportException {
    assertThat(text).as("something was changed").isNotEqualTo(DOCUMENT);
    assertThatThrownBy(() -> run(text, false))
        .isInstanceOf(ImportException.class)
        .hasMessage(message);
    assertThat(run(text, true).findings())
        .extracting(finding -> finding.text())
        .contains(message + ": ignored");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          $ref                  | 5        | the number 5            | a string
          $dynamicRef           | []       | an array                | a string
          $id                   | {}       | an object               | a string
          $anchor               | true     | true                    | a string
          $defs                 | []       | an array                | an object
          title                 | []       | an array                | a string
          description           | {}       | an object               | a string
          type                  | 5        | the number 5            | a string, or a non-empty array of strings
          type                  | {}       | an object               | a string, or a non-empty array of strings
          format                | []       | an array                | a string
          pattern               | 3        | the number 3            | a string
          enum                  | 4        | the number 4            | an array
          enum                  | {}       | an object               | an array
          nullable              | 'true'   | the string "true"       | true or false
          deprecated            | 1        | the number 1            | true or false
          readOnly              | yes      | the string "yes"        | true or false
          uniqueItems           | []       | an array                | true or false
          minimum               | none     | the string "none"       | a number
          exclusiveMaximum      | []       | an array                | a number, true or false
          maxLength             | {}       | an object               | a number
          required              | yes      | the string "yes"        | an array of strings
          required              | 7        | the number 7            | an array of strings
          required              | {}       | an object               | an array of strings
          properties            | [a]      | an array                | an object
          properties            | 3        | the number 3            | an object
          patternProperties     | [a]      | an array                | an object
          additionalProperties  | 9        | the number 9            | a schema (an object, true or false)
          additionalProperties  | 'false'  | the string "false"      | a schema (an object, true or false)
          unevaluatedProperties | []       | an array                | a schema (an object, true or false)
          propertyNames         | 1        | the number 1            | a schema (an object, true or false)
          dependentRequired     | []       | an array                | an object with arrays of strings
          dependentSchemas      | []       | an array                | an object
          items                 | 5        | the number 5            | a schema (an object, true or false)
          prefixItems           | {}       | an object               | a non-empty array of schemas
          contains              | 5        | the number 5            | a schema (an object, true or false)
          allOf                 | {}       | an object               | a non-empty array of schemas
          oneOf                 | 3        | the number 3            | a non-empty array of schemas
          anyOf                 | B        | the string "B"          | a non-empty array of schemas
          not                   | []       | an array                | a schema (an object, true or false)
          if                    | 1        | the number 1            | a schema (an object, true or false)
          type                  | []       | an empty array          | a string, or a non-empty array of strings
          prefixItems           | []       | an empty array          | a non-empty array of schemas
          allOf                 | []       | an empty array          | a non-empty array of schemas
          oneOf                 | []       | an empty array          | a non-empty array of schemas
          anyOf                 | []       | an empty array          | a non-empty array of schemas
          discriminator         | 7        | the number 7            | an object
          discriminator         | type     | the string "type"       | an object
          """)
  void keywordsOfSchemasTakeOneKind(String keyword, String value, String found, String wanted)
      throws IOException, ImportException {
    assertRefused(
        DOCUMENT.replace(SCHEMA, "B: {%s: %s}".formatted(keyword, value)),
        "api.yml#/components/schemas/B/%s (line 13) is %s, where %s belongs"
            .formatted(keyword, found, wanted));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {title: Test, version: '1'}        | []               | /info (line 2) is an array, where an object belongs
          [{url: 'https://example.com'}]     | {}               | /servers (line 3) is an object, where an array of objects belongs
          [{url: 'https://example.com'}]     | [a]              | /servers/0 (line 3) is the string "a", where an object belongs
          {url: 'https://example.com'}       | {url: 5}         | /servers/0/url (line 3) is the number 5, where a string belongs
          [{name: q, in: query, schema: {type: string}}] | {}   | /paths/~1a/parameters (line 6) is an object, where an array of objects belongs
          {name: q, in: query, schema: {type: string}} | 3      | /paths/~1a/parameters/0 (line 6) is the number 3, where an object belongs
          in: query,                         | in: [],          | /paths/~1a/parameters/0/in (line 6) is an array, where a string belongs
          in: query,                         | in: query, required: x, | /paths/~1a/parameters/0/required (line 6) is the string "x", where true or false belongs
          in: query, schema: {type: string}  | in: query, schema: 5 | /paths/~1a/parameters/0/schema (line 6) is the number 5, where a schema (an object, true or false) belongs
          operationId: postA                 | operationId: []  | /paths/~1a/post/operationId (line 8) is an array, where a string belongs
          operationId: postA                 | tags: a          | /paths/~1a/post/tags (line 8) is the string "a", where an array of strings belongs
          operationId: postA                 | deprecated: 'no' | /paths/~1a/post/deprecated (line 8) is the string "no", where true or false belongs
          operationId: postA                 | security: {}     | /paths/~1a/post/security (line 8) is an object, where an array of objects belongs
          operationId: postA                 | callbacks: 5     | /paths/~1a/post/callbacks (line 8) is the number 5, where an object with objects belongs
          {content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}} | [] | /paths/~1a/post/requestBody (line 9) is an array, where an object belongs
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}} | requestBody: {content: []} | /paths/~1a/post/requestBody/content (line 9) is an array, where an object with objects belongs
          responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}} | responses: [] | /paths/~1a/post/responses (line 10) is an array, where an object with objects belongs
          {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}} | OK | /paths/~1a/post/responses/200 (line 10) is the string "OK", where an object belongs
          OK, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}} | OK, content: {application/json: 5} | /paths/~1a/post/responses/200/content/application~1json (line 10) is the number 5, where an object belongs
          properties: {b: {type: string}}    | properties: {b: 5} | /components/schemas/B/properties/b (line 13) is the number 5, where a schema (an object, true or false) belongs
          type: object, properties           | required: [{}], properties | /components/schemas/B/required/0 (line 13) is an object, where a string belongs
          type: object, properties           | type: [3], properties | /components/schemas/B/type/0 (line 13) is the number 3, where a string belongs
          {type: string}],                   | 5],              | /components/schemas/C/oneOf/1 (line 14) is the number 5, where a schema (an object, true or false) belongs
          {$ref: '#/components/schemas/B'}, {type: string}] | {const: a, title: []}, {const: b}] | /components/schemas/C/oneOf/0/title (line 14) is an array, where a string belongs
          propertyName: b                    | propertyName: 5  | /components/schemas/C/discriminator/propertyName (line 14) is the number 5, where a string belongs
          {propertyName: b, mapping: {x: B}} | {}               | /components/schemas/C/discriminator (line 14) has no propertyName, which is required
          {propertyName: b, mapping: {x: B}} | {mapping: {x: B}} | /components/schemas/C/discriminator (line 14) has no propertyName, which is required
          {propertyName: b, mapping: {x: B}} | {propertyName: } | /components/schemas/C/discriminator (line 14) has no propertyName, which is required
          {type: object, properties: {b: {type: string}}} | {type: object, discriminator: {}} | /components/schemas/B/discriminator (line 13) has no propertyName, which is required
          {$ref: '#/components/schemas/B'}, {type: string}] | null, {type: string}] | /components/schemas/C/oneOf/0 (line 14) is null, where a schema (an object, true or false) belongs
          type: object, properties           | required: [b, c, b], properties | /components/schemas/B/required/2 (line 13) is the string "b" again
          type: object, properties           | type: [object, object], properties | /components/schemas/B/type/1 (line 13) is the string "object" again
          properties: {b: {type: string}}    | properties: {$ref: '#/a'} | /components/schemas/B/properties/$ref (line 13) is the string "#/a", where a schema (an object, true or false) belongs
          {x: B}                             | []               | /components/schemas/C/discriminator/mapping (line 14) is an array, where an object with strings belongs
          {x: B}                             | {x: 5}           | /components/schemas/C/discriminator/mapping/x (line 14) is the number 5, where a string belongs
          """)
  void objectsOfTheDocumentAreHeldToTheirKinds(String from, String to, String message)
      throws IOException, ImportException {
    assertRefused(DOCUMENT.replace(from, to), "api.yml#" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          paths: [a]                    | /paths (line 2) is an array, where an object with objects belongs
          paths: {/a: 5}                | /paths/~1a (line 2) is the number 5, where an object belongs
          paths: {/a: {get: []}}        | /paths/~1a/get (line 2) is an array, where an object belongs
          paths: {/a: {$ref: 5}}        | /paths/~1a/$ref (line 2) is the number 5, where a string belongs
          webhooks: [a]                 | /webhooks (line 2) is an array, where an object with objects belongs
          components: []                | /components (line 2) is an array, where an object belongs
          components: {schemas: []}     | /components/schemas (line 2) is an array, where an object belongs
          components: {schemas: {A: 5}} | /components/schemas/A (line 2) is the number 5, where a schema (an object, true or false) belongs
          components: {responses: 5}    | /components/responses (line 2) is the number 5, where an object with objects belongs
          """)
  void documentsOfWhichNothingIsLeftNameWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> run("openapi: 3.1.0\n" + line, false))
        .isInstanceOf(ImportException.class)
        .hasMessage("api.yml#" + message);
  }

  @Test
  void aPropertyThatSaysItselfThatItIsRequiredIsNoted() {
    Imported imported =
        Imported.schemas(
            "A: {type: object, properties: {b: {type: string, required: true}, c: {type: string, required: false}}}");

    assertThat(imported.accessors("A"))
        .startsWith("Optional<String> b();", "Optional<String> c();");
    assertThat(imported.findings())
        .containsExactly(
            "A.b: says required: true of itself, as in draft 3 of JSON Schema, which is not read:"
                + " the object around it lists what it requires",
            "A.c: says required: false of itself, as in draft 3 of JSON Schema, which is not read:"
                + " the object around it lists what it requires");
  }

  @Test
  void whatIsIgnoredLeavesTheRest() {
    Imported imported =
        Imported.document(
            Imported.schemasDocument(
                "3.0.3",
                "A: {type: object, required: [{}, b, 7], properties: {b: {type: string, format: []}, '7': {type: string}}}"),
            settings -> settings.lenient(true));

    assertThat(imported.accessors("A"))
        .startsWith("String b();")
        .contains("@JsonName(\"7\") String _7();");
  }

  @Test
  void nothingAfterAColonIsAsGoodAsNoKeyword() {
    Imported imported =
        Imported.schemas(
            "A: {type: object, description: , required: , properties: {b: {type: array, items: , enum: }}}");

    assertThat(imported.accessors("A")).startsWith("Optional<List<JsonValue>> b();");
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void whatStandsBesideAReferenceIsNotRead() {
    Imported imported =
        Imported.schemas(
            """
            A: {type: object, properties: {b: {$ref: '#/components/schemas/B', required: 7}}}
            B: {type: object, properties: {c: {type: string}}}
            """);

    assertThat(imported.accessors("A")).startsWith("Optional<B> b();");
  }

  @Test
  void whatWouldCountBesideAReferenceIsNoted() {
    String schemas =
        """
        A: {type: object, properties: {b: {$ref: '#/components/schemas/B', description: One., properties: {d: {type: string}}, required: [d]}}}
        B: {type: object, properties: {c: {type: string}}}
        """;

    assertThat(Imported.schemas(schemas).findings())
        .containsExactly(
            "A.b: has properties, required beside a reference, which does not count before OpenAPI"
                + " 3.1: left out");
    assertThat(
            Imported.document(Imported.schemasDocument("3.1.0", schemas), settings -> settings)
                .source("A"))
        .contains("interface B extends")
        .contains("String d();");
  }

  @Test
  void whatIsValidThoughItMeansLittleIsImported() {
    Imported imported =
        Imported.document(
            Imported.schemasDocument(
                "3.1.0",
                "A: {type: object, required: [], properties: {a: {type: integer, enum: []}, b:"
                    + " {type: string, enum: [x, x]}, $ref: {type: string}}}"),
            settings -> settings);

    assertThat(imported.findings())
        .containsExactly("A.a: names no value that it allows, which is not checked");
    assertThat(imported.compile().codec("A").check("{\"a\":1,\"b\":\"x\",\"$ref\":\"y\"}"))
        .isEmpty();
  }
}
