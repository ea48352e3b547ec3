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
            "Account.others and rest are both marked with @AdditionalProperties, but one accessor holds them all. Remove one of the annotations."),
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
            "Account.rest and additionalProperties are both marked with @AdditionalProperties, but one accessor holds them all. Remove one of the annotations."),
        mistake(
            "additional properties that are not JSON values",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties Map<String, String> rest(); // <- AdditionalPropertiesType
            }
            """,
            "Account.rest holds the additional properties, but Map<String, String> is not a map of JSON values. Use Map<String, JsonValue>."),
        mistake(
            "additional properties that are not a map",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties JsonValue rest(); // <- AdditionalPropertiesType
            }
            """,
            "Account.rest holds the additional properties, but JsonValue is not a map of JSON values. Use Map<String, JsonValue>."),
        mistake(
            "additional properties that may be null",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties @Nullable Map<String, JsonValue> rest(); // <- AdditionalPropertiesType
            }
            """,
            "Account.rest holds the additional properties: where there are none, the map is empty, and a null in JSON is JsonValue.NULL. Remove @Nullable."),
        mistake(
            "additional properties of which some may be null",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties Map<String, @Nullable JsonValue> rest(); // <- AdditionalPropertiesType
            }
            """,
            "Account.rest holds the additional properties: where there are none, the map is empty, and a null in JSON is JsonValue.NULL. Remove @Nullable."),
        mistake(
            "additional properties that are optional",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties Optional<Map<String, JsonValue>> rest(); // <- AdditionalPropertiesType
            }
            """,
            "Account.rest holds the additional properties, but Optional<Map<String, JsonValue>> is not a map of JSON values. Use Map<String, JsonValue>."),
        mistake(
            "additional properties with a name",
            """
            @PlaidSchema
            interface Account {
              @JsonName("rest") @AdditionalProperties Map<String, JsonValue> rest(); // <- NotAField
            }
            """,
            "Account.rest holds the additional properties and is not a field, so that @JsonName says nothing. Remove one of the annotations."),
        mistake(
            "additional properties that two annotated interfaces hold",
            """
            @PlaidSchema
            interface Named {
              @AdditionalProperties Map<String, JsonValue> rest();
            }
            @PlaidSchema
            interface Titled {
              @AdditionalProperties Map<String, JsonValue> others();
            }
            @PlaidSchema
            interface Account extends Named, Titled {} // <- AdditionalPropertiesTwice
            """,
            "Account.others and rest are both marked with @AdditionalProperties, but one accessor holds them all. Remove one of the annotations."));
  }
}
