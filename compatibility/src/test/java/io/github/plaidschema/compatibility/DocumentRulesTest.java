package io.github.plaidschema.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.ChangeKind;
import io.github.plaidschema.compatibility.testing.Compiler;
import io.github.plaidschema.compatibility.testing.Documents;
import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.OpenApiImporter;
import io.github.plaidschema.openapi.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents are compared as what is compiled of them is. */
final class DocumentRulesTest {
  private static final String OLD =
      """
      Base: {type: object, required: [id], properties: {id: {type: string}, kept: {type: string}}}
      Account:
        allOf: [{$ref: '#/components/schemas/Base'}]
        type: object
        required: [number, name, count, rate]
        properties:
          number: {type: string}
          name: {type: string}
          count: {type: integer, format: int32}
          rate: {type: [number, 'null']}
          since: {type: string}
          flag: {type: boolean}
          many: {type: array, items: {type: string}}
          byKey: {type: object, additionalProperties: {type: integer}}
          status: {type: string, enum: [open, closed, gone]}
          old: {type: string}
      Closed: {type: object, additionalProperties: false, properties: {a: {type: string}}}
      Cat: {type: object, required: [kind], properties: {kind: {type: string, const: cat}, purrs: {type: boolean}}}
      Dog: {type: object, required: [kind], properties: {kind: {type: string, const: dog}}}
      Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
      Id: {oneOf: [{type: string}, {type: integer}]}
      Outer:
        type: object
        properties:
          inner: {type: object, properties: {deep: {type: string}, kind: {type: string, enum: [a, b]}}}
          either: {oneOf: [{type: string}, {type: boolean}]}
      """;

  private static final String NEW =
      """
      Base: {type: object, required: [id], properties: {id: {type: string, format: uuid}, kept: {type: string}}}
      Account:
        allOf: [{$ref: '#/components/schemas/Base'}]
        type: object
        required: [number, count, rate, flag]
        properties:
          number: {type: string, x-note: same}
          name: {type: string}
          count: {type: integer, format: int64}
          rate: {type: number}
          since: {type: string, format: date}
          flag: {type: [boolean, 'null']}
          many: {type: array, items: {type: [string, 'null']}}
          byKey: {type: object, additionalProperties: {type: number}}
          status: {type: string, enum: [open, closed, held], deprecated: true}
          fresh: {type: string}
      Closed: {type: object, properties: {a: {type: string}}}
      Cat: {type: object, required: [kind], properties: {kind: {type: string, const: tiger}, purrs: {type: boolean}}}
      Bird: {type: object, required: [kind], properties: {kind: {type: string, const: bird}}}
      Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Bird'}], discriminator: {propertyName: kind}}
      Id: {oneOf: [{type: string}, {type: boolean}]}
      OuterView:
        type: object
        properties:
          inner: {type: object, properties: {deep: {type: string}, kind: {type: string, enum: [a, b, c]}}}
          either: {oneOf: [{type: string}, {type: integer}]}
      """;

  @Test
  void whatIsCompiledOfThemHasTheSameChanges() throws Exception {
    Documents documents = Documents.ofSchemas(OLD, NEW);

    List<Change> compiled =
        Compatibility.compare(compile(documents.older()), compile(documents.newer())).changes();

    assertThat(compiled).hasSizeGreaterThan(30);
    assertThat(documents.changes())
        .containsExactlyInAnyOrderElementsOf(
            compiled.stream().filter(change -> !isOfGeneratedCode(change)).toList());
  }

  /** Methods of builders, which are generated, and those that give them. */
  private static boolean isOfGeneratedCode(Change change) {
    return change.kind() == ChangeKind.BUILDER_METHOD_REMOVED
        || change.kind() == ChangeKind.METHOD_REMOVED;
  }

  private static Path compile(Path document) throws ImportException, IOException {
    Path sources = Compiler.newFolder("sources");
    OpenApiImporter.run(ImportSettings.builder(document, "api", sources).build(), Progress.NONE);
    try (Stream<Path> files = Files.walk(sources)) {
      return Compiler.compile(files.filter(file -> file.toString().endsWith(".java")).toList());
    }
  }

  @Test
  void aChangedTypeIsShownAsTheAccessorHasIt() {
    Documents documents =
        Documents.ofSchemas(
            "A: {type: object, properties: {a: {type: string}}}",
            "A: {type: object, properties: {a: {type: string, format: date}}}");

    assertThat(documents.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).isEqualTo("Optional<String>");
              assertThat(change.after()).isEqualTo("Optional<LocalDate>");
            });
  }

  @Test
  void defaultsOfWhatIsSentAreCompared() {
    String paths =
        """
        /x:
          post:
            operationId: make
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
            responses: {'204': {description: OK}}
        """;
    String schema = "A: {type: object, properties: {n: {type: integer, default: %d}}}";
    Documents documents =
        new Documents(
            Documents.document(paths, schema.formatted(1)),
            Documents.document(paths, schema.formatted(2)));

    assertThat(documents.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.id()).isEqualTo("default-changed api.A.n");
              assertThat(change.before()).isEqualTo("1");
              assertThat(change.after()).isEqualTo("2");
            });
  }

  @Test
  void nothingToCompareIsAnError() {
    Path empty = Documents.document("", "A: {type: string}");
    ImportSettings settings = ImportSettings.builder(empty, "api", Path.of("")).build();

    assertThatThrownBy(() -> DocumentCompatibility.compare(settings, settings))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("api.yml has no schema that becomes a type");
  }

  @Test
  void theyHaveOnePackage() {
    Path document = Documents.document("", OLD);

    assertThatThrownBy(
            () ->
                DocumentCompatibility.compare(
                    ImportSettings.builder(document, "one", Path.of("")).build(),
                    ImportSettings.builder(document, "two", Path.of("")).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("all types would move from the package one to two");
  }
}
