package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.openapi.testing.Imported;
import org.junit.jupiter.api.Test;

/** What becomes of {@code oneOf} and {@code anyOf}. */
final class AlternativesTest {
  private static final String VARIANTS =
      """
      Card:
        type: object
        required: [type, number]
        properties: {type: {type: string}, number: {type: string}}
      Bank:
        type: object
        required: [type, iban]
        properties: {type: {type: string}, iban: {type: string}}
      """;

  @Test
  void alternativesWithADiscriminatorAreAUnion() {
    Imported imported =
        Imported.schemas(
            VARIANTS
                + """
                Order:
                  type: object
                  required: [payment]
                  properties: {payment: {$ref: '#/components/schemas/Payment'}}
                Payment:
                  description: How it is paid.
                  oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]
                  discriminator:
                    propertyName: type
                    mapping: {card: '#/components/schemas/Card', ach: Bank, sepa: Bank}
                """);

    assertThat(imported.source("Card"))
        .contains("public non-sealed interface Card extends Payment {");
    assertThat(imported.accessors("Order")).startsWith("Payment payment();");
    assertThat(imported.findings()).isEmpty();
    var compiled = imported.compile();
    var codec = compiled.codec("Payment");
    assertThat(compiled.type("api.Card"))
        .isAssignableFrom(codec.read("{\"type\":\"card\"}").getClass());
    assertThat(compiled.type("api.Bank"))
        .isAssignableFrom(codec.read("{\"type\":\"sepa\"}").getClass());
    String json = "{\"payment\":{\"type\":\"coin\",\"weight\":1.50}}";
    var order = compiled.codec("Order");
    assertThat(order.writeString(order.read(json))).isEqualTo(json);
  }

  @Test
  void alternativesWithoutADiscriminatorAreToldApartByTheirProperties() {
    Imported imported =
        Imported.schemas(
            VARIANTS
                + """
                Payment:
                  anyOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]
                """);

    var compiled = imported.compile();
    Object bank = compiled.codec("Payment").read("{\"type\":\"x\",\"iban\":\"y\"}");
    assertThat(compiled.type("api.Bank")).isAssignableFrom(bank.getClass());
  }

  @Test
  void alternativesWithinASchemaHaveTypesOfTheirOwn() {
    Imported imported =
        Imported.schemas(
            """
            Charge:
              type: object
              required: [source]
              properties:
                source:
                  oneOf:
                    - {type: string}
                    - {type: array, items: {type: string}}
                    - {type: object, required: [id], properties: {id: {type: string}}}
            """);

    assertThat(imported.files())
        .containsExactly("Charge.java", "ChargeSource.java", "ChargeSourceOption3.java");
    assertThat(imported.accessors("Charge")).startsWith("ChargeSource source();");
    var codec = imported.compile().codec("Charge");
    for (String source : new String[] {"\"a\"", "[\"a\",\"b\"]", "{\"id\":\"a\"}", "17"}) {
      String json = "{\"source\":" + source + "}";
      assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
    }
  }

  @Test
  void alternativesToNullAreNullable() {
    Imported imported =
        Imported.document(
            Imported.schemasDocument(
                "3.1.0",
                """
                Holder:
                  type: object
                  required: [name, part]
                  properties:
                    name: {anyOf: [{type: string}, {type: "null"}]}
                    part: {oneOf: [{$ref: '#/components/schemas/Part'}, {type: "null"}]}
                Part: {type: object, properties: {a: {type: string}}}
                """),
            settings -> settings);

    assertThat(imported.accessors("Holder"))
        .startsWith("@Nullable String name();", "@Nullable Part part();");
  }

  @Test
  void alternativesMayHaveThemselvesAsParts() {
    Imported imported =
        Imported.schemas(
            """
            Pattern: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Not'}]}
            Text: {type: object, required: [text], properties: {text: {type: string}}}
            Not: {type: object, required: [not], properties: {not: {$ref: '#/components/schemas/Pattern'}}}
            Unclear: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            A: {type: object, properties: {x: {$ref: '#/components/schemas/Unclear'}}}
            B: {type: object, properties: {x: {$ref: '#/components/schemas/Unclear'}}}
            """);

    assertThat(imported.accessors("Not")).startsWith("Pattern not();");
    assertThat(imported.accessors("A")).startsWith("Optional<JsonValue> x();");
    assertThat(imported.findings()).contains("Unclear: has variants that look the same: any JSON");
    var codec = imported.compile().codec("Pattern");
    String json = "{\"not\":{\"not\":{\"text\":\"a\"}}}";
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
  }

  @Test
  void alternativesThatCannotBeToldApartAreAnyJsonAndReported() {
    Imported imported =
        Imported.schemas(
            """
            Same: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            Lacking:
              oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/C'}]
              discriminator: {propertyName: kind}
            Any: {oneOf: [{$ref: '#/components/schemas/A'}, {description: Whatever}]}
            A: {type: object, properties: {x: {type: string}}}
            B: {type: object, properties: {x: {type: string}}}
            C: {type: object, properties: {kind: {type: string}}}
            Holder:
              type: object
              required: [same, lacking, any]
              properties:
                same: {$ref: '#/components/schemas/Same'}
                lacking: {$ref: '#/components/schemas/Lacking'}
                any: {$ref: '#/components/schemas/Any'}
            """);

    assertThat(imported.accessors("Holder"))
        .startsWith("JsonValue same();", "JsonValue lacking();", "JsonValue any();");
    assertThat(imported.findings())
        .contains(
            "Same: has variants that look the same: any JSON",
            "Lacking: has the discriminator kind, which A lacks: any JSON",
            "Any: has a variant that is a map or any JSON: any JSON");
    imported.compile();
  }
}
