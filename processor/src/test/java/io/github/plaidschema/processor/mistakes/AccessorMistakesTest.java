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
            "Account.name has type parameters, but a field has one type. Remove them."),
        mistake(
            "an accessor with parameters",
            """
            @PlaidSchema
            interface Account {
              String name(int length); // <- AccessorParameters
            }
            """,
            "Account.name has parameters, but an accessor has none. Remove them, or make it a default or static method."),
        mistake(
            "an inherited accessor with parameters",
            """
            interface Named {
              String name(int length); // <- AccessorParameters
            }
            @PlaidSchema
            interface Account extends Named {}
            """,
            "Named.name has parameters, but an accessor has none. Remove them, or make it a default or static method."),
        mistake(
            "a void accessor",
            """
            @PlaidSchema
            interface Account {
              void name(); // <- VoidAccessor
            }
            """,
            "Account.name returns nothing, but an accessor returns the value of its field. Declare its type, or make it a default or static method."),
        mistake(
            "an accessor that declares checked exceptions",
            """
            @PlaidSchema
            interface Account {
              String name() throws IOException, IllegalStateException, InterruptedException; // <- CheckedException, CheckedException
            }
            """,
            "Account.name declares java.io.IOException, but reading a field throws no checked exception. Remove the throws clause.",
            "Account.name declares java.lang.InterruptedException, but reading a field throws no checked exception. Remove the throws clause."),
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
            "Account.toString is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"to_string\").",
            "Account.hashCode is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"hash_code\").",
            "Account.finalize is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"finalize\").",
            "Account.clone is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"clone\")."),
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
            "Account.getClass is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"get_class\").",
            "Account.notify is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"notify\").",
            "Account.notifyAll is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"notify_all\").",
            "Account.wait is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"wait\")."),
        mistake(
            "a default value without a body",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue String currency(); // <- DefaultValue
            }
            """,
            "Account.currency is marked with @DefaultValue, but has no body. Write \"default\" and return the default value."),
        mistake(
            "a default value that may be null",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue default @Nullable String currency() { return "USD"; } // <- DefaultValue
            }
            """,
            "Account.currency is marked with @DefaultValue, but may be null, for which its default is to stand. Remove @Nullable."),
        mistake(
            "a default value of an optional",
            """
            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
            @interface Checked {}
            @PlaidSchema
            interface Account {
              @DefaultValue default Optional<String> currency() { return Optional.of("USD"); } // <- DefaultValue
              @DefaultValue default OptionalInt digits() { return OptionalInt.of(2); } // <- DefaultValue
              @DefaultValue default @Checked Optional<String> code() { return Optional.of("USD"); } // <- DefaultValue
            }
            """,
            "Account.currency is marked with @DefaultValue, but may be empty, for which its default is to stand. Return the type itself.",
            "Account.digits is marked with @DefaultValue, but may be empty, for which its default is to stand. Return the type itself.",
            "Account.code is marked with @DefaultValue, but may be empty, for which its default is to stand. Return the type itself."),
        mistake(
            "a default value of the additional properties",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue @AdditionalProperties default Map<String, JsonValue> rest() { return Map.of(); } // <- DefaultValue
            }
            """,
            "Account.rest is marked with @DefaultValue, but holds the additional properties, whose default is the empty map. Remove @DefaultValue."),
        mistake(
            "a static method with a default value",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue static String currency() { return "USD"; } // <- DefaultValue
            }
            """,
            "Account.currency is not a field, so that @DefaultValue says nothing. Remove the annotation."),
        mistake(
            "a default method with parameters and a default value",
            """
            @PlaidSchema
            interface Account {
              @DefaultValue default String currency(int digits) { return "USD"; } // <- DefaultValue
            }
            """,
            "Account.currency is not a field, so that @DefaultValue says nothing. Remove the annotation."),
        mistake(
            "the name of a constant",
            """
            @PlaidSchema
            interface Account {
              @JsonName("limit") int LIMIT = 3; // <- NotAField
              String name();
            }
            """,
            "Account.LIMIT is a constant and no field, so that @JsonName says nothing. Remove the annotation, or write an accessor."),
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
            "Account.upperName is not a field, so that @JsonName says nothing. Remove the annotation, or mark the method with @DefaultValue to make it a field with a default.",
            "Account.lowerName is not a field, so that @Sensitive says nothing. Remove the annotation, or mark the method with @DefaultValue to make it a field with a default.",
            "Account.rest is not a field, so that @AdditionalProperties says nothing. Remove the annotation, or the body of the method.",
            "Account.builder is not a field, so that @JsonName says nothing. Remove the annotation.",
            "Account.secret is not a field, so that @Sensitive says nothing. Remove the annotation."));
  }
}
