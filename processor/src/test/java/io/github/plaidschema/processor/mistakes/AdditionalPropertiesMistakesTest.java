package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import java.util.List;

/** One accessor holds the properties that no other names, as JSON. */
class AdditionalPropertiesMistakesTest extends MistakesTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "two accessors of the additional properties",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties Map<String, JsonValue> rest();
              @AdditionalProperties Map<String, JsonValue> others(); // <- AdditionalPropertiesTwice
            }
            """,
            "?"),
        mistake(
            "an accessor of the additional properties beside an inherited one",
            """
            interface Extensible {
              @AdditionalProperties Map<String, JsonValue> additionalProperties();
            }
            @PlaidSchema
            interface Account extends Extensible {
              @AdditionalProperties Map<String, JsonValue> rest(); // <- AdditionalPropertiesTwice
            }
            """,
            "?"),
        mistake(
            "additional properties that are no JSON values",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties Map<String, String> rest(); // <- AdditionalPropertiesType
            }
            """,
            "?"),
        mistake(
            "additional properties that are no map",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties JsonValue rest(); // <- AdditionalPropertiesType
            }
            """,
            "?"),
        mistake(
            "additional properties that may be null",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties @Nullable Map<String, JsonValue> rest(); // <- AdditionalPropertiesType
            }
            """,
            "?"),
        mistake(
            "additional properties of which some may be null",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties Map<String, @Nullable JsonValue> rest(); // <- AdditionalPropertiesType
            }
            """,
            "?"),
        mistake(
            "additional properties that are optional",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties Optional<Map<String, JsonValue>> rest(); // <- AdditionalPropertiesType
            }
            """,
            "?"),
        mistake(
            "additional properties with a name",
            """
            @PlaidSchema
            interface Account {
              @JsonName("rest") @AdditionalProperties Map<String, JsonValue> rest(); // <- AdditionalPropertiesType
            }
            """,
            "?"));
  }
}
