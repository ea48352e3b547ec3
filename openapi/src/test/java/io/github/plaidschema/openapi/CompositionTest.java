package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.openapi.testing.Imported;
import org.junit.jupiter.api.Test;

/** What becomes of {@code allOf}. */
final class CompositionTest {
  private static final String BASE =
      """
      Base:
        type: object
        required: [id]
        properties:
          id: {type: string, description: Names it.}
          note: {type: string}
          kind: {type: string, enum: [a, b]}
      """;

  @Test
  void whatIsAddedToAnObjectExtendsItsInterface() {
    Imported imported =
        Imported.schemas(
            BASE
                + """
                Child:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - type: object
                      required: [more]
                      properties: {more: {type: string}}
                """);

    assertThat(imported.source("Child")).contains("public interface Child extends Base {");
    assertThat(imported.accessors("Child")).containsExactly("String more();");
    String json = "{\"id\":\"i\",\"kind\":\"a\",\"more\":\"m\",\"new\":1}";
    var codec = imported.compile().codec("Child");
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
    assertThat(codec.check("{}")).hasSize(2);
  }

  @Test
  void whatChangesAnObjectHasItsFieldsInstead() {
    Imported imported =
        Imported.schemas(
            BASE
                + """
                Stricter:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - type: object
                      properties: {more: {type: string}}
                  required: [note]
                Other:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - type: object
                      properties: {id: {type: integer}}
                Closed:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - type: object
                      additionalProperties: false
                      properties: {more: {type: string}}
                """);

    assertThat(imported.source("Stricter")).contains("public interface Stricter {");
    assertThat(imported.accessors("Stricter"))
        .containsExactly(
            "String id();",
            "String note();",
            "Optional<OpenEnum<Base.Kind>> kind();",
            "Optional<String> more();",
            "@AdditionalProperties Map<String, JsonValue> additionalProperties();");
    assertThat(imported.accessors("Other")).contains("long id();");
    // That there are no others is true of a part, and not of the whole.
    assertThat(imported.source("Closed")).contains("public interface Closed extends Base {");
    imported.compile();
  }

  @Test
  void whatAPartRequiresTheWholeRequires() {
    Imported imported =
        Imported.schemas(
            """
            Base: {type: object, required: [kind, note], properties: {kind: {type: string}, note: {type: string, nullable: true}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {kind: {type: string, enum: [cat]}, note: {type: string, nullable: true}}}]}
            """);

    assertThat(imported.accessors("Cat"))
        .contains("OpenEnum<Kind> kind();", "@Nullable String note();");
    assertThat(imported.compile().codec("Cat").check("{}")).hasSize(2);
  }

  @Test
  void aReferenceWithNotesIsWhatItRefersTo() {
    Imported imported =
        Imported.schemas(
            BASE
                + """
                Holder:
                  type: object
                  required: [base, maybe, text, status]
                  properties:
                    base:
                      allOf: [{$ref: '#/components/schemas/Base'}]
                      description: Described here.
                    maybe: {$ref: '#/components/schemas/BaseNullable'}
                    text: {allOf: [{$ref: '#/components/schemas/Text'}, {type: string, nullable: true}]}
                    status: {allOf: [{$ref: '#/components/schemas/Status'}, {type: string}]}
                BaseNullable:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - {type: object, additionalProperties: true}
                  nullable: true
                Text: {type: string}
                Status: {type: string, enum: [up, down]}
                """);

    assertThat(imported.accessors("Holder"))
        .startsWith(
            "Base base();",
            "@Nullable Base maybe();",
            "@Nullable String text();",
            "OpenEnum<Status> status();");
    assertThat(imported.source("Holder")).contains("/** Described here. */");
    assertThat(imported.findings()).isEmpty();
    assertThat(imported.files()).containsExactly("Base.java", "Holder.java", "Status.java");
  }

  @Test
  void oneObjectInAnAllOfIsThatObject() {
    Imported imported =
        Imported.schemas(
            """
            Alone: {description: Alone., allOf: [{type: object, required: [a], properties: {a: {type: string}}}]}
            Holder:
              type: object
              required: [alone]
              properties:
                alone: {allOf: [{type: object, properties: {b: {type: string}}}]}
            """);

    assertThat(imported.accessors("Alone")).startsWith("String a();");
    assertThat(imported.accessors("Holder")).startsWith("Alone alone();");
    assertThat(imported.findings()).isEmpty();
    imported.compile();
  }

  @Test
  void severalObjectsAreAllExtended() {
    Imported imported =
        Imported.schemas(
            """
            Both:
              allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]
            One: {type: object, required: [a], properties: {a: {type: string}, same: {type: boolean}}}
            Two: {type: object, properties: {b: {type: string}, same: {type: boolean}}}
            """);

    assertThat(imported.source("Both")).contains("public interface Both extends One, Two {");
    String json = "{\"a\":\"1\",\"same\":true,\"b\":\"2\",\"c\":null}";
    var codec = imported.compile().codec("Both");
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
  }

  @Test
  void objectsThatDisagreeAreMergedAndReported() {
    Imported imported =
        Imported.schemas(
            """
            Both:
              allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]
            One: {type: object, properties: {a: {type: string}}}
            Two: {type: object, properties: {a: {type: boolean}}}
            """);

    imported.compile();
    assertThat(imported.findings())
        .containsExactly("Both.a: is described twice: as One says first");
  }

  @Test
  void objectsComposedOfThemselvesAreReported() {
    Imported imported =
        Imported.schemas(
            """
            A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {a: {type: string}}}]}
            B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]}
            """);

    imported.compile();
    assertThat(imported.findings()).isNotEmpty();
  }

  @Test
  void whatNoObjectCanBeIsAnyJsonAndReported() {
    Imported imported =
        Imported.schemas(
            BASE
                + """
                Odd:
                  type: object
                  required: [both]
                  properties:
                    both: {allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/List'}]}
                List: {type: array, items: {type: string}}
                """);

    assertThat(imported.accessors("Odd")).contains("JsonValue both();");
    assertThat(imported.findings())
        .containsExactly(
            "Odd.both: has to be several schemas at once, not all of them objects: any JSON");
  }

  @Test
  void whatIsASecretOfAVariantIsOneOfTheObjectThatHasItsProperties() {
    Imported imported =
        Imported.schemas(
            """
            Card: {type: object, required: [number], properties: {number: {type: string}, label: {type: string}}}
            Cash: {type: object, required: [place], properties: {place: {type: string}}}
            Payment:
              type: object
              required: [id]
              properties: {id: {type: string}}
              oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Cash'}]
            """);

    assertThat(imported.accessors("Payment"))
        .startsWith(
            "String id();",
            "@Sensitive Optional<String> number();",
            "Optional<String> label();",
            "Optional<String> place();");
  }
}
