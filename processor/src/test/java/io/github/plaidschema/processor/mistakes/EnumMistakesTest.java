package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import java.util.List;

/** The constants of an enum are told apart by their texts in JSON. */
class EnumMistakesTest extends MistakesTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "constants of one text in JSON",
            """
            enum Subtype { // <- in Eclipse
              CREDIT_CARD,
              @JsonName("credit_card") CARD, // <- EnumNameClash
              creditCard // <- EnumNameClash
            }
            @PlaidSchema
            interface Account {
              Subtype subtype();
            }
            """,
            "Subtype.CARD and CREDIT_CARD are both \"credit_card\" in JSON. Give one of them another text with @JsonName.",
            "Subtype.creditCard and CARD are both \"credit_card\" in JSON. Give one of them another text with @JsonName."),
        mistake(
            "constants that a naming makes one text",
            """
            @JsonNaming(NamingCase.SCREAMING_SNAKE_CASE)
            enum Subtype { // <- in Eclipse
              CREDIT_CARD,
              creditCard // <- EnumNameClash
            }
            @PlaidSchema
            interface Account {
              Subtype subtype();
            }
            """,
            "Subtype.creditCard and CREDIT_CARD are both \"CREDIT_CARD\" in JSON. Give one of them another text with @JsonName."),
        mistake(
            "a constant with the empty text in JSON",
            """
            enum Subtype { // <- in Eclipse
              CREDIT_CARD,
              @JsonName("") NONE // <- JsonNameEmpty
            }
            @PlaidSchema
            interface Account {
              OpenEnum<Subtype> subtype();
            }
            """,
            "Subtype.NONE has the empty text in JSON. Name it with @JsonName, or remove the annotation."),
        mistake(
            "two fallbacks",
            """
            enum Subtype { // <- in Eclipse
              CREDIT_CARD,
              @Fallback OTHER,
              @Fallback UNKNOWN // <- FallbackClash
            }
            @PlaidSchema
            interface Account {
              Subtype subtype();
            }
            """,
            "Subtype.UNKNOWN and OTHER are both marked with @Fallback, but one constant stands for all unknown texts. Remove one of the annotations."),
        mistake(
            "an enum with mistakes that several fields of several interfaces have",
            """
            enum Subtype { // <- in Eclipse
              CREDIT_CARD,
              @JsonName("credit_card") CARD, // <- EnumNameClash
            }
            @PlaidSchema
            interface Account {
              Subtype subtype();
              List<OpenEnum<Subtype>> others();
            }
            @PlaidSchema
            interface Card {
              Optional<Subtype> subtype();
              Map<OpenEnum<Subtype>, String> names();
            }
            """,
            "Subtype.CARD and CREDIT_CARD are both \"credit_card\" in JSON. Give one of them another text with @JsonName."));
  }
}
