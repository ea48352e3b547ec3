package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import java.util.List;

/** A field is described by a method that takes nothing and returns its value. */
class AccessorMistakesTest extends MistakesTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "a generic accessor",
            """
            @PlaidSchema
            interface Account {
              <T> T name(); // <- GenericAccessor
            }
            """,
            "?"),
        mistake(
            "an accessor with parameters",
            """
            @PlaidSchema
            interface Account {
              String name(int length); // <- AccessorParameters
            }
            """,
            "?"),
        mistake(
            "an inherited accessor with parameters",
            """
            interface Named {
              String name(int length); // <- AccessorParameters
            }
            @PlaidSchema
            interface Account extends Named {}
            """,
            "?"),
        mistake(
            "a void accessor",
            """
            @PlaidSchema
            interface Account {
              void name(); // <- VoidAccessor
            }
            """,
            "?"),
        mistake(
            "an accessor that declares checked exceptions",
            """
            @PlaidSchema
            interface Account {
              String name() throws IOException, IllegalStateException, InterruptedException; // <- CheckedException, CheckedException
            }
            """,
            "?",
            "?"),
        mistake(
            "methods of every object",
            """
            @PlaidSchema
            interface Account {
              @Override String toString(); // <- ObjectMethod
              @Override int hashCode(); // <- ObjectMethod
              String finalize(); // <- ObjectMethod
              int clone(); // <- ObjectMethod
            }
            """,
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "final methods of every object",
            """
            @PlaidSchema
            interface Account {
              Class<?> getClass(); // <- ObjectMethod
              void notify(); // <- ObjectMethod
              String notifyAll(); // <- ObjectMethod
              int wait(); // <- ObjectMethod
            }
            """,
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "a default value without a body",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue String currency(); // <- DefaultValue
            }
            """,
            "?"),
        mistake(
            "a default value that may be null",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue default @Nullable String currency() { return "USD"; } // <- DefaultValue
            }
            """,
            "?"),
        mistake(
            "a default value of an optional",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue default Optional<String> currency() { return Optional.of("USD"); } // <- DefaultValue
              @DefaultValue default OptionalInt digits() { return OptionalInt.of(2); } // <- DefaultValue
            }
            """,
            "?",
            "?"),
        mistake(
            "a default value of the additional properties",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue @AdditionalProperties default Map<String, JsonValue> rest() { return Map.of(); } // <- DefaultValue
            }
            """,
            "?"),
        mistake(
            "a static method with a default value",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue static String currency() { return "USD"; } // <- DefaultValue
            }
            """,
            "?"),
        mistake(
            "a default method with parameters and a default value",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue default String currency(int digits) { return "USD"; } // <- DefaultValue
            }
            """,
            "?"),
        mistake(
            "annotations of fields on methods that are none",
            """
            @PlaidSchema
            interface Account {
              String name();
              @JsonName("upper") default String upperName() { return name().toUpperCase(Locale.ROOT); } // <- NotAField
              @Sensitive default String lowerName() { return name().toLowerCase(Locale.ROOT); } // <- NotAField
              @AdditionalProperties default Map<String, JsonValue> rest() { return Map.of(); } // <- NotAField
              @JsonName("b") static String builder() { return ""; } // <- NotAField
              @Sensitive private String secret() { return name(); } // <- NotAField
            }
            """,
            "?",
            "?",
            "?",
            "?",
            "?"));
  }
}
