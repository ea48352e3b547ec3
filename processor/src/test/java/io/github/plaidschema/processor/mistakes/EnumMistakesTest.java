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
            enum Subtype {
              CREDIT_CARD,
              @JsonName("credit_card") CARD, // <- EnumNameClash
              creditCard // <- EnumNameClash
            }
            @PlaidSchema
            interface Account {
              Subtype subtype();
            }
            """,
            "?",
            "?"),
        mistake(
            "a constant with the empty text in JSON",
            """
            enum Subtype {
              CREDIT_CARD,
              @JsonName("") NONE // <- JsonNameEmpty
            }
            @PlaidSchema
            interface Account {
              OpenEnum<Subtype> subtype();
            }
            """,
            "?"),
        mistake(
            "two fallbacks",
            """
            enum Subtype {
              CREDIT_CARD,
              @Fallback OTHER,
              @Fallback UNKNOWN // <- FallbackClash
            }
            @PlaidSchema
            interface Account {
              Subtype subtype();
            }
            """,
            "?"),
        mistake(
            "an enum with mistakes that several fields of several interfaces have",
            """
            enum Subtype {
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
            "?"));
  }
}
