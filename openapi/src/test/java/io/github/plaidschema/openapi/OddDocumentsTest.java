package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.SourceCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What random documents of APIs brought to light. */
final class OddDocumentsTest {
  @TempDir private Path folder;

  private static Imported schemas31(String yaml) {
    return Imported.document(Imported.schemasDocument("3.1.0", yaml), settings -> settings);
  }

  private static void assertSurvives(Compiled compiled, String type, String json) {
    var codec = compiled.codec(type);
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
  }

  @Test
  void schemasMayBeCalledLikeTheNestedTypesOfUnions() {
    Imported imported =
        Imported.schemas(
            """
            A: {type: object, required: [a], properties: {a: {type: string}, u: {$ref: '#/components/schemas/Unknown'}, t: {$ref: '#/components/schemas/OfText'}}}
            B: {type: object, required: [b], properties: {b: {type: string}}}
            Unknown: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {type: string}]}
            OfText: {type: object, required: [x], properties: {x: {type: string}}}
            """);

    Compiled compiled = imported.compile();
    assertSurvives(compiled, "Unknown", "{\"a\":\"1\",\"u\":{\"z\":1},\"t\":{\"x\":\"2\"}}");
    Object inner =
        Compiled.call(compiled.type("api.A"), compiled.codec("A").read("{\"t\":{}}"), "t");
    assertThat(((java.util.Optional<?>) inner).orElseThrow())
        .isInstanceOf(compiled.type("api.OfText"));
  }

  @Test
  void deprecatedUnionsAndElementsOfTheirValuesGiveNoWarning() {
    Imported.schemas(
            """
            A: {type: object, required: [a], properties: {a: {type: string}}}
            B: {type: object, required: [b], properties: {b: {type: string}}}
            Old: {deprecated: true, oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            Gone: {type: object, deprecated: true, properties: {g: {type: string}}}
            Listed: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Gone'}}]}
            """)
        .compile();
  }

  @Test
  void whatAllPartsEvaluateIsKeptInWhatIsOtherwiseClosed() {
    Imported imported =
        schemas31(
            """
            Stated: {type: object, properties: {a: {type: string}}, additionalProperties: true}
            Typed: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
            Patterns: {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {type: integer}}}
            Unnamed: {type: object, properties: {'': {type: string}, a: {type: string}}}
            Silent: {type: object, properties: {a: {type: string}}}
            OfStated: {allOf: [{$ref: '#/components/schemas/Stated'}, {type: object, properties: {b: {type: string}}}], unevaluatedProperties: false}
            OfTyped: {allOf: [{$ref: '#/components/schemas/Typed'}, {type: object, properties: {b: {type: string}}}], unevaluatedProperties: false}
            OfPatterns: {allOf: [{$ref: '#/components/schemas/Patterns'}, {type: object, properties: {b: {type: string}}}], unevaluatedProperties: false}
            OfUnnamed: {allOf: [{$ref: '#/components/schemas/Unnamed'}, {type: object, properties: {b: {type: string}}}], unevaluatedProperties: false}
            OfSilent: {allOf: [{$ref: '#/components/schemas/Silent'}, {type: object, properties: {b: {type: string}}}], unevaluatedProperties: false}
            """);

    Compiled compiled = imported.compile();
    assertSurvives(compiled, "OfUnnamed", "{\"a\":\"1\",\"b\":\"2\",\"\":\"3\"}");
    for (String type : List.of("OfStated", "OfTyped", "OfPatterns")) {
      assertSurvives(compiled, type, "{\"a\":\"1\",\"b\":\"2\",\"x-c\":3}");
    }
    assertThat(imported.source("OfSilent")).doesNotContain("@AdditionalProperties");
  }

  @Test
  void anEmptyNameBesideAMapMakesNoMapOfIt() {
    Compiled compiled =
        Imported.schemas(
                """
                Holder: {type: object, properties: {both: {type: object, properties: {'': {type: object}}, additionalProperties: {type: array, items: {type: string}}}}}
                """)
            .compile();

    assertThat(compiled.codec("Holder").check("{\"both\":{\"\":{},\"a\":[\"b\"]}}")).isEmpty();
  }

  @Test
  void aComponentThatIsAReferenceToAFileNamesWhatIsThere() throws IOException {
    Files.createDirectories(folder.resolve("models"));
    Files.writeString(
        folder.resolve("models/pet.yml"),
        "{type: object, required: [kind], properties: {kind: {type: string}}}");
    Files.writeString(
        folder.resolve("defs.yml"),
        "Dog: {type: object, required: [kind], properties: {kind: {type: string}, pal: {$ref: 'models/pet.yml'}}}");
    Path document =
        Files.writeString(
            folder.resolve("api.yml"),
            Imported.schemasDocument(
                "3.0.3",
                """
                Any: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
                Cat: {$ref: models/pet.yml}
                Dog: {$ref: 'defs.yml#/Dog'}
                AlsoDog: {$ref: 'defs.yml#/Dog'}
                """));
    Path sources = folder.resolve("sources");
    try {
      OpenApiImporter.run(
          ImportSettings.builder(document, Imported.PACKAGE, sources).build(), Progress.NONE);
    } catch (ImportException e) {
      throw new AssertionError(e);
    }

    assertThat(sources.resolve("api"))
        .isDirectoryContaining("glob:**/Cat.java")
        .isDirectoryContaining("glob:**/Dog.java");
    try (var files = Files.list(sources.resolve("api"))) {
      assertThat(files).hasSize(3);
    }
    Compiled compiled = Compiled.of(sources, SourceCompiler.JAVAC);
    assertThat(compiled.type("api.Dog"))
        .isAssignableFrom(compiled.codec("Any").read("{\"kind\":\"Dog\"}").getClass());
  }

  @Test
  void aVariantThatIsAnotherNameIsMeantByThatName() {
    Compiled compiled =
        Imported.schemas(
                """
                Any: {oneOf: [{$ref: '#/components/schemas/Hound'}, {$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}
                Hound: {$ref: '#/components/schemas/Dog'}
                Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
                Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
                """)
            .compile();

    assertThat(compiled.type("api.Dog"))
        .isAssignableFrom(compiled.codec("Any").read("{\"kind\":\"Hound\"}").getClass());
  }

  @Test
  void variantsMayBeCalledLikeTheNestedTypesOfTheirUnion() {
    Compiled compiled =
        Imported.schemas(
                """
                Mixed: {oneOf: [{type: string}, {$ref: '#/components/schemas/OfText'}, {$ref: '#/components/schemas/Unknown'}]}
                OfText: {type: object, required: [a], properties: {a: {type: string}}}
                Unknown: {type: object, required: [b], properties: {b: {type: string}}}
                """)
            .compile();

    assertThat(compiled.codec("Mixed").check("{\"b\":\"1\"}")).isEmpty();
    assertThat(compiled.codec("Mixed").check("\"text\"")).isEmpty();
  }

  @Test
  void partsMayDescribeWhatIsCalledLikeTheAdditionalProperties() {
    Compiled compiled =
        Imported.schemas(
                """
                One: {type: object, properties: {additional_properties: {type: string}}, additionalProperties: false}
                Two: {type: object, properties: {b: {type: string}}}
                Both: {allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}
                """)
            .compile();

    assertSurvives(compiled, "Both", "{\"b\":\"2\",\"additional_properties\":\"1\",\"c\":3}");
  }

  @Test
  void whatOnlyConditionsOfAPartNameIsKept() {
    Compiled compiled =
        schemas31(
                """
                Base: {type: object, properties: {b: {type: string}}, if: {properties: {b: {const: x}}}, then: {properties: {extra: {type: string}}}}
                Whole: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {w: {type: string}}}], unevaluatedProperties: false}
                Own: {allOf: [{type: object, properties: {w: {type: string}}}], dependentSchemas: {w: {properties: {extra: {type: string}}}}, unevaluatedProperties: false}
                Other: {$ref: '#/components/schemas/Base', if: {properties: {b: {const: y}}}, then: {properties: {more: {type: string}}}}
                """)
            .compile();

    assertSurvives(compiled, "Whole", "{\"b\":\"x\",\"w\":\"1\",\"extra\":\"2\"}");
    assertSurvives(compiled, "Own", "{\"w\":\"1\",\"extra\":\"2\"}");
  }

  @Test
  void alternativesOfWhichOneMayBeNullAreNullable() {
    Imported imported =
        schemas31(
            """
            Holder:
              type: object
              required: [union, any]
              properties:
                union: {oneOf: [{type: [string, 'null']}, {type: array, items: {type: string}}]}
                any: {oneOf: [{type: string}, {type: object, additionalProperties: {type: string}}, {type: 'null'}]}
            """);

    assertThat(imported.accessors("Holder"))
        .startsWith("@Nullable HolderUnion union();", "@Nullable JsonValue any();");
    assertThat(imported.compile().codec("Holder").check("{\"union\":null,\"any\":null}")).isEmpty();
  }
}
