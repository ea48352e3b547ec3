package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What schemas become that are rarely written, and that stays what it is. */
final class DerivingTest {
  @TempDir private Path folder;

  private static Imported schemas31(String yaml) {
    return Imported.document(Imported.schemasDocument("3.1.0", yaml), settings -> settings);
  }

  private static void assertSurvives(Compiled compiled, String type, String json) {
    var codec = compiled.codec(type);
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
  }

  @Test
  void discriminatorsHaveTheValuesThatTheVariantsState() {
    Imported imported =
        schemas31(
            """
            Message: {type: object, required: [type], properties: {type: {enum: [message, note]}}}
            ToolCall: {type: object, required: [type], properties: {type: {const: tool_call}, inner: {$ref: '#/components/schemas/Item'}}}
            Item: {oneOf: [{$ref: '#/components/schemas/Message'}, {$ref: '#/components/schemas/ToolCall'}], discriminator: {propertyName: type}}
            Named: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}], discriminator: {propertyName: k}}
            First: {type: object, required: [k], properties: {k: {$ref: '#/components/schemas/Kind'}}}
            Second: {type: object, required: [k], properties: {k: {$ref: '#/components/schemas/Kind'}}}
            Kind: {enum: [First, Second]}
            """);

    var compiled = imported.compile();
    for (String[] each :
        new String[][] {
          {"Item", "{\"type\":\"note\"}", "Message"},
          {"Item", "{\"type\":\"tool_call\",\"inner\":{\"type\":\"message\"}}", "ToolCall"},
          {"Named", "{\"k\":\"Second\"}", "Second"}
        }) {
      assertThat(compiled.type("api." + each[2]))
          .isAssignableFrom(compiled.codec(each[0]).read(each[1]).getClass());
    }
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void unionsMayHaveVariantsThatHaveTheUnion() {
    Imported imported =
        Imported.schemas(
            """
            Branch: {type: object, required: [kind], properties: {kind: {type: string}, child: {$ref: '#/components/schemas/Node'}}}
            Leaf: {type: object, required: [kind], properties: {kind: {type: string}}}
            Node:
              oneOf: [{$ref: '#/components/schemas/Leaf'}, {$ref: '#/components/schemas/Branch'}]
              discriminator: {propertyName: kind, mapping: {leaf: '#/components/schemas/Leaf', branch: Branch}}
            """);

    assertThat(imported.accessors("Branch")).contains("Optional<Node> child();");
    assertThat(imported.findings()).isEmpty();
    assertSurvives(
        imported.compile(), "Node", "{\"kind\":\"branch\",\"child\":{\"kind\":\"leaf\"}}");
  }

  @Test
  void propertiesBesideAlternativesAreKept() {
    Imported imported =
        Imported.schemas(
            """
            Card: {type: object, required: [number], properties: {number: {type: string}}}
            Bank: {type: object, required: [iban], properties: {iban: {type: string}}}
            Payment: {type: object, required: [id], properties: {id: {type: string}}, oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]}
            """);

    assertThat(imported.source("Payment"))
        .contains("String id();", "Optional<String> number();", "Optional<String> iban();");
    assertThat(imported.findings()).hasSize(1);
    assertSurvives(imported.compile(), "Payment", "{\"id\":\"a\",\"iban\":\"b\",\"new\":1}");
  }

  @Test
  void alternativesThatDescribeAPropertyDifferentlyMakeItAnyJson() {
    Imported imported =
        schemas31(
            """
            Card: {type: object, required: [type, code], properties: {type: {const: card}, code: {type: integer}, name: {type: string}}}
            Bank: {type: object, required: [type, code], properties: {type: {const: bank}, code: {type: string}, name: {type: string}}}
            Wire: {type: object, required: [type, swift], properties: {type: {const: wire}, swift: {type: string}}}
            Transfer: {oneOf: [{$ref: '#/components/schemas/Bank'}, {$ref: '#/components/schemas/Wire'}]}
            Payment: {type: object, required: [id], properties: {id: {type: string}}, oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Transfer'}]}
            """);

    assertThat(imported.source("Payment"))
        .contains(
            "String id();",
            "Optional<OpenEnum<Type>> type();",
            "Optional<JsonValue> code();",
            "Optional<String> name();",
            "Optional<String> swift();");
    assertThat(imported.findings())
        .contains(
            "Payment.code: is described differently by the schemas of which it is one: any JSON");
    Compiled compiled = imported.compile();
    for (String json :
        new String[] {
          "{\"id\":\"a\",\"type\":\"card\",\"code\":1,\"name\":\"b\"}",
          "{\"id\":\"a\",\"type\":\"bank\",\"code\":\"1\"}",
          "{\"id\":\"a\",\"type\":\"wire\",\"swift\":\"b\"}"
        }) {
      assertThat(compiled.codec("Payment").strict().read(json)).isNotNull();
    }
  }

  @Test
  void constantsWithTitlesAreAnEnum() {
    Imported imported =
        schemas31(
            """
            Speed: {oneOf: [{const: slow, title: Takes days.}, {const: fast, description: Takes minutes.}]}
            Level: {type: string, enum: [low, high], x-enum-descriptions: [Not much., {}]}
            """);

    assertThat(imported.source("Speed")).contains("/** Takes days. */", "/** Takes minutes. */");
    assertThat(imported.source("Level")).contains("/** Not much. */");
    imported.compile();
  }

  @Test
  void nothingIsLostThatOnlyConditionsAndPatternsName() {
    Compiled compiled =
        schemas31(
                """
                Patterns: {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {type: string}, '^y-': {type: integer}}, additionalProperties: false}
                Cond: {type: object, properties: {k: {type: string}}, if: {properties: {k: {const: a}}}, then: {properties: {x: {type: string}}}, unevaluatedProperties: false}
                Dep: {type: object, properties: {a: {type: string}}, dependentSchemas: {a: {properties: {x: {type: string}}}}, unevaluatedProperties: false}
                Base: {type: object, properties: {b: {type: string}}, additionalProperties: false}
                More: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {x: {type: string}}}
                Closed: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {x: {type: string}}, unevaluatedProperties: false}
                """)
            .compile();

    for (String type : new String[] {"Patterns", "Cond", "Dep", "More"}) {
      assertSurvives(compiled, type, "{\"x\":\"1\",\"x-y\":\"2\"}");
    }
    assertSurvives(compiled, "Closed", "{\"b\":\"0\",\"x\":\"1\"}");
    assertThat(compiled.type("api.Closed").getMethods())
        .extracting(java.lang.reflect.Method::getName)
        .doesNotContain("additionalProperties");
  }

  @Test
  void numbersAreAsLargeAsTheDocumentSays() {
    Imported imported =
        Imported.schemas(
            """
            A:
              type: object
              required: [u, m, low, n, mixed, level, wide, beyond, listed, share, edge]
              properties:
                u: {type: integer, format: uint64}
                m: {type: integer, maximum: 18446744073709551615}
                low: {type: integer, minimum: -1e30}
                n: {type: number, format: int64}
                mixed: {enum: [a, 1, true]}
                level: {enum: [1, 2]}
                wide: {type: integer, format: uint128}
                beyond: {type: integer, format: int32, maximum: 4294967295}
                listed: {type: integer, enum: [0, 18446744073709551615]}
                share: {enum: [1, 0.5]}
                edge: {type: integer, maximum: 9223372036854775807, minimum: -9223372036854775808}
            """);

    assertThat(imported.accessors("A"))
        .startsWith(
            "BigInteger u();",
            "BigInteger m();",
            "BigInteger low();",
            "long n();",
            "@Nullable JsonValue mixed();",
            "long level();",
            "BigInteger wide();",
            "long beyond();",
            "BigInteger listed();",
            "double share();",
            "long edge();");
    String json =
        "{\"u\":18446744073709551615,\"m\":1,\"low\":1,\"n\":1,\"mixed\":true,\"level\":3,"
            + "\"wide\":340282366920938463463374607431768211455,\"beyond\":4294967295,"
            + "\"listed\":18446744073709551615,\"share\":0.5,\"edge\":-9223372036854775808}";
    Compiled compiled = imported.compile();
    assertSurvives(compiled, "A", json);
    assertThat(compiled.codec("A").check(json)).isEmpty();
  }

  @Test
  void unionsOfDeprecatedTypesGiveNoWarning() {
    Imported.schemas(
            """
            A: {type: object, required: [a], properties: {a: {type: string}}}
            B: {type: object, deprecated: true, required: [b], properties: {b: {type: string}}}
            U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            """)
        .compile();
  }

  @Test
  void anUnrelatedSchemaRenamesNoNestedType() {
    String owner =
        """
        Owner: {type: object, required: [status], properties: {status: {type: string, enum: [up]}}}
        Child: {allOf: [{$ref: '#/components/schemas/Owner'}, {type: object, properties: {x: {type: string}}}]}
        """;
    Imported before = Imported.schemas(owner);
    Imported after =
        Imported.schemas(
            "Status: {type: object, properties: {code: {type: string}}}\n"
                + owner
                + "Other: {allOf: [{$ref: '#/components/schemas/Owner'}, {type: object, properties: {s: {$ref: '#/components/schemas/Status'}}}]}\n");

    assertThat(after.source("Owner")).isEqualTo(before.source("Owner"));
    assertThat(after.source("Child")).isEqualTo(before.source("Child"));
    assertThat(after.source("Other")).contains("Optional<api.Status> s();");
    assertSurvives(after.compile(), "Other", "{\"status\":\"up\",\"s\":{\"code\":\"1\"}}");
  }

  @Test
  void aPartThatIsImportedHasAllThatItRefersTo() {
    Imported imported =
        Imported.document(
            Imported.schemasDocument(
                "3.0.3",
                """
                Base: {type: object, required: [kind], properties: {kind: {type: string, enum: [a]}, name: {type: string}}}
                Tx: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {name: {type: string}}, required: [name]}]}
                Unrelated: {type: object}
                """),
            settings -> settings.include("Tx"));

    assertThat(imported.files()).containsExactly("Base.java", "Tx.java");
    imported.compile();
  }

  @Test
  void namesOfNestedTypesThatAreChosenAreHonouredOrAnError() throws IOException {
    String document =
        Imported.schemasDocument(
            "3.0.3",
            """
            Status: {type: string, enum: [x]}
            A: {type: object, properties: {status: {type: string, enum: [a]}, kind: {type: string, enum: [b]}, s: {$ref: '#/components/schemas/Status'}}}
            """);
    Path overrides = folder.resolve("overrides.yml");
    Files.writeString(overrides, "schemas: {A.status: {name: Status}, A.kind: {name: Sort}}");
    Imported imported = Imported.document(document, s -> s.overrides(overrides));

    assertThat(imported.source("A")).contains("enum Status {", "enum Sort {");
    imported.compile();
    Files.writeString(overrides, "schemas: {A.status: {name: A}}");
    assertThatThrownBy(() -> Imported.document(document, s -> s.overrides(overrides)))
        .hasMessageContaining("the overrides call A.status A");
  }

  @Test
  void typesThatStandDeepWithinOthersHaveNamesThatFileSystemsTake() {
    StringBuilder yaml = new StringBuilder("Outer: ");
    for (int i = 0; i < 12; i++) {
      yaml.append("{type: object, properties: {aRatherDescriptivePropertyName%d: ".formatted(i));
    }
    yaml.append("{type: string}").append("}}".repeat(12)).append('\n');
    yaml.append("Long: {type: object, properties: {")
        .append("x".repeat(180))
        .append(": {type: object, properties: {a: {type: string}}}}}\n");

    Imported.schemas(yaml.toString()).compile();
  }

  @Test
  void unionsThatAreWrittenAreUnionsToTheProcessor() {
    long seed = 4711;
    Random random = new Random(seed);
    StringBuilder yaml = new StringBuilder();
    String[] types = {
      "{type: string}",
      "{type: integer}",
      "{type: string, enum: [a]}",
      "{type: string, enum: [b]}",
      "{type: array, items: {type: string}}",
      "{type: object, properties: {z: {type: string}}}",
      "{type: string, nullable: true}",
      "{}",
      "{$ref: '#/components/schemas/U0'}"
    };
    for (int i = 0; i < 60; i++) {
      StringBuilder variants = new StringBuilder();
      for (int variant = 0; variant < 3; variant++) {
        String name = "V%dx%d".formatted(i, variant);
        yaml.append(name).append(": {type: object");
        yaml.append(random.nextBoolean() ? ", required: [p]" : "");
        yaml.append(random.nextInt(4) == 0 ? ", additionalProperties: false" : "");
        yaml.append(", properties: {p: ").append(types[random.nextInt(types.length)]);
        yaml.append(random.nextBoolean() ? "" : ", q: " + types[random.nextInt(types.length)]);
        yaml.append("}}\n");
        variants.append("{$ref: '#/components/schemas/").append(name).append("'}, ");
      }
      yaml.append(
          "U%d: {oneOf: [%s]}\n".formatted(i, variants.substring(0, variants.length() - 2)));
    }

    Imported imported = Imported.schemas(yaml.toString());

    assertThat(imported.findings()).as("seed " + seed).anyMatch(text -> text.contains("the same"));
    assertThat(imported.files()).as("seed " + seed).contains("U1.java");
    imported.compile();
  }
}
