package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonViolation.Kind;
import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.testing.SchemaContract;
import org.junit.jupiter.api.Test;

/** What a document says in a way that has no counterpart of the same form in Java. */
final class DerivingGapsTest {
  private static Imported schemas31(String yaml) {
    return Imported.document(Imported.schemasDocument("3.1.0", yaml), settings -> settings);
  }

  private static void assertSurvives(Compiled compiled, String type, String json) {
    var codec = compiled.codec(type);
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
    assertThat(codec.check(json))
        .filteredOn(violation -> violation.kind() != Kind.UNKNOWN_ENUM_VALUE)
        .isEmpty();
  }

  @Test
  void aDiscriminatorThatIsNotAStringIsNotedAsThat() {
    for (String told :
        new String[] {
          "{type: boolean, enum: [%s]}",
          "{type: integer, enum: [%s]}",
          "{type: number}",
          "{const: %s}"
        }) {
      boolean isBoolean = told.contains("boolean");
      String yaml =
          """
          A: {type: object, required: [t], properties: {t: %s, a: {type: string}}}
          B: {type: object, required: [t], properties: {t: %s, b: {type: string}}}
          U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: t}}
          Holder: {type: object, properties: {u: {$ref: '#/components/schemas/U'}}}
          """
              .formatted(
                  told.formatted(isBoolean ? "true" : "1"),
                  told.formatted(isBoolean ? "false" : "2"));
      Imported imported = schemas31(yaml);

      assertThat(imported.findings())
          .contains(
              "U: has the discriminator t, which is not a string in A, and only strings tell"
                  + " variants apart: any JSON");
      assertSurvives(imported.compile(), "Holder", "{\"u\":{\"t\":3,\"x\":1}}");
    }
  }

  @Test
  void aPropertyOfWhichEachVariantStatesItsOwnValuesIsTheDiscriminator() {
    Imported imported =
        schemas31(
            """
            A: {type: object, required: [type, status, a], properties: {type: {const: a}, status: {enum: [x, y]}, a: {type: string}}}
            B: {type: object, required: [type, status], properties: {type: {enum: [b, b2]}, status: {enum: [x]}}}
            U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            """);

    assertThat(imported.findings())
        .containsExactly(
            "U: has no discriminator: type, of which each variant states its own values, is taken"
                + " for it");
    var compiled = imported.compile();
    // A required property that is absent makes no unknown variant of it.
    assertThat(compiled.type("api.A"))
        .isAssignableFrom(compiled.codec("U").read("{\"type\":\"a\"}").getClass());
    assertThat(compiled.type("api.B"))
        .isAssignableFrom(compiled.codec("U").read("{\"type\":\"b2\"}").getClass());
  }

  @Test
  void noPropertyIsTakenForTheDiscriminatorThatDoesNotTellAllApart() {
    Imported imported =
        schemas31(
            """
            A: {type: object, required: [type], properties: {type: {enum: [a, c]}, a: {type: string}}}
            B: {type: object, required: [type], properties: {type: {enum: [b, c]}, b: {type: string}}}
            C: {type: object, properties: {type: {const: d}, d: {type: string}}}
            Shared: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            Optional: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/C'}]}
            Mixed: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}
            """);

    assertThat(imported.findings()).isEmpty();
    var compiled = imported.compile();
    assertSurvives(compiled, "Shared", "{\"type\":\"c\"}");
    assertSurvives(compiled, "OptionalModel", "{\"d\":\"1\"}");
    assertSurvives(compiled, "Mixed", "{\"type\":\"a\"}");
  }

  @Test
  void variantsWithoutNamesAreCalledLikeTheirTitlesOrValues() {
    Imported imported =
        schemas31(
            """
            Charge:
              type: object
              properties:
                source:
                  oneOf:
                    - {title: Bank account, type: object, required: [iban], properties: {iban: {type: string}}}
                    - {title: 'A card, of whatever brand, that was issued anywhere.', type: object, required: [card], properties: {card: {type: string}}}
            Event:
              discriminator: {propertyName: type}
              oneOf:
                - {type: object, required: [type], properties: {type: {const: charge.made}}}
                - {title: Event gone, type: object, required: [type], properties: {type: {const: gone}}}
            """);

    assertThat(imported.files())
        .containsExactly(
            "Charge.java",
            "ChargeSource.java",
            "ChargeSourceBankAccount.java",
            "ChargeSourceOption2.java",
            "Event.java",
            "EventChargeMade.java",
            "EventGone.java");
    imported.compile();
  }

  @Test
  void valuesOfSeveralTypesAreAUnionOfThem() {
    Imported imported =
        schemas31(
            """
            Holder:
              type: object
              required: [id, list, num]
              properties:
                id: {type: [string, integer, 'null']}
                list: {type: [string, array], items: {type: string}}
                num: {type: [integer, number]}
                part: {type: [object, boolean], properties: {a: {type: string}}}
                any: {type: [object, string]}
            """);

    assertThat(imported.accessors("Holder"))
        .startsWith(
            "@Nullable HolderId id();",
            "HolderList list();",
            "double num();",
            "Optional<HolderPart> part();",
            "Optional<JsonValue> any();");
    assertThat(imported.findings())
        .containsExactly("Holder.any: may be of several types (object, string): any JSON");
    Compiled compiled = imported.compile();
    for (String id : new String[] {"null", "1", "\"1\""}) {
      assertSurvives(
          compiled,
          "Holder",
          "{\"id\":"
              + id
              + ",\"list\":[\"a\"],\"num\":1.50,\"part\":{\"a\":\"b\"},\"any\":{\"c\":1}}");
    }
    assertSurvives(compiled, "Holder", "{\"id\":1,\"list\":\"a\",\"num\":1,\"part\":true}");
  }

  @Test
  void alternativesThatAreOneKindOfValueAreThat() {
    Imported imported =
        schemas31(
            """
            Holder:
              type: object
              properties:
                address: {oneOf: [{type: string, format: ipv4, description: Four.}, {type: string, format: ipv6}]}
                model: {anyOf: [{type: string}, {type: string, enum: [small, large]}]}
                level: {oneOf: [{const: 1, title: Low}, {const: 2, title: High}]}
                flag: {oneOf: [{const: true, title: Yes}, {const: false}]}
            """);

    assertThat(imported.accessors("Holder"))
        .startsWith(
            "Optional<String> address();",
            "Optional<OpenEnum<Model>> model();",
            "OptionalLong level();",
            "Optional<Boolean> flag();");
    assertSurvives(imported.compile(), "Holder", "{\"model\":\"huge\",\"level\":3,\"flag\":false}");
  }

  @Test
  void defaultsOfArraysAndDatesAreInTheJavadoc() {
    Imported imported =
        Imported.document(
            """
            openapi: 3.0.3
            info: {title: Test, version: "1"}
            paths:
              /a: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}}, responses: {}}}
            components:
              schemas:
                Sent:
                  type: object
                  properties:
                    tags: {type: array, items: {type: string}, default: [a, 'b"c'], description: Some tags.}
                    since: {type: string, format: date, default: 2026-01-31}
                    at: {type: string, format: date-time, default: '2026-01-31T00:00:00Z'}
                    opts: {type: object, default: {n: 1, deep: [true, null]}}
                    text: {type: string, default: [odd]}
            """,
            settings -> settings);

    assertThat(imported.source("Sent"))
        .contains(
            "Some tags.",
            "Default: {@code [\"a\", \"b\\\"c\"]}.",
            "Default: {@code 2026-01-31}.",
            "Default: {@code 2026-01-31T00:00:00Z}.")
        .containsPattern("Default: .*\"n\": 1, \"deep\": \\[true, null\\]")
        .doesNotContain("@DefaultValue");
    imported.compile();
  }

  @Test
  void extensionsNameAndDescribeConstants() {
    Imported imported =
        schemas31(
            """
            Coded: {type: string, enum: ['1', '2', '3'], x-enum-varnames: [LOW, middle one, HIGH]}
            Older: {type: string, enum: [a, b], x-enumNames: [First, Second], x-enum-descriptions: {a: The first.}}
            Twice: {type: string, enum: [a, b, c], x-enum-varnames: [X, x, Y]}
            Short: {type: string, enum: [a, b], x-enum-varnames: [ONE]}
            Clash: {type: string, enum: [a, B], x-enum-varnames: {a: B}}
            """);

    assertThat(imported.source("Coded")).contains("LOW", "MIDDLE_ONE", "HIGH");
    assertThat(imported.source("Older")).contains("FIRST", "SECOND", "/** The first. */");
    assertThat(imported.source("Twice")).contains("Y").doesNotContain("X");
    assertThat(imported.source("ShortModel")).contains("ONE").containsPattern("\\bB\\b");
    imported.compile();
  }

  @Test
  void variantsWithoutRequiredPropertiesAreToldApart() {
    Compiled compiled =
        Imported.schemas(
                """
                A: {type: object, properties: {a: {type: string}}}
                B: {type: object, properties: {b: {type: integer}}}
                U: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                """)
            .compile();

    for (String json : new String[] {"{}", "{\"b\":1}", "{\"a\":\"1\",\"b\":1}", "{\"c\":1}"}) {
      assertSurvives(compiled, "U", json);
    }
    assertThat(compiled.type("api.B"))
        .isAssignableFrom(compiled.codec("U").read("{\"b\":1}").getClass());
    SchemaContract.of(compiled.type("api.U")).verify();
  }

  @Test
  void whatIsClosedButNotAsAWholeIsNotedAndKept() {
    Imported imported =
        schemas31(
            """
            Base: {type: object, properties: {b: {type: string}}, additionalProperties: false}
            Part: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {x: {type: string}}, additionalProperties: false}]}
            Loose: {type: object, properties: {l: {type: string}}, additionalProperties: true}
            Whole: {allOf: [{$ref: '#/components/schemas/Loose'}], properties: {x: {type: string}}, unevaluatedProperties: false}
            Depends: {type: object, properties: {a: {type: string}}, dependentRequired: {a: [b]}}
            """);

    assertThat(imported.findings())
        .containsExactly(
            "Depends: has conditions, which are not checked",
            "Part: says that it has no other properties, which not all that it is composed of says:"
                + " they are kept",
            "Whole: says that it has no other properties, which not all that it is composed of says:"
                + " they are kept");
    Compiled compiled = imported.compile();
    assertSurvives(compiled, "Part", "{\"b\":\"1\",\"x\":\"2\",\"c\":3}");
    assertSurvives(compiled, "Whole", "{\"l\":\"1\",\"x\":\"2\",\"c\":3}");
  }
}
