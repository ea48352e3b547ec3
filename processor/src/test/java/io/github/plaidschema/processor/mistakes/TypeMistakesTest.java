package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import java.util.List;

/** A field has a type that JSON has, or one whose codec is named. */
class TypeMistakesTest extends MistakesTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "arrays",
            """
            @PlaidSchema
            interface Account {
              String[] owners(); // <- Array
              byte[] image(); // <- Array
              int[][] grid(); // <- Array
              List<String[]> pairs(); // <- Array
              Optional<long[]> balances(); // <- Array
            }
            """,
            "?",
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "raw types",
            """
            @SuppressWarnings("rawtypes")
            @PlaidSchema
            interface Account {
              List owners(); // <- RawType
              Map balances(); // <- RawType
              Optional name(); // <- RawType
              OpenEnum type(); // <- RawType
              Set<List> groups(); // <- RawType
            }
            """,
            "?",
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "wildcards",
            """
            @PlaidSchema
            interface Account {
              List<?> owners(); // <- Wildcard
              List<? extends String> names(); // <- Wildcard
              Map<String, ? super Integer> balances(); // <- Wildcard
              Optional<?> name(); // <- Wildcard
              OpenEnum<?> type(); // <- Wildcard
              Set<List<?>> groups(); // <- Wildcard
            }
            """,
            "?",
            "?",
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "classes that are no JSON types",
            """
            @PlaidSchema
            interface Account {
              Thread thread(); // <- FieldType
              Object anything(); // <- FieldType
              Number balance(); // <- FieldType
              CharSequence name(); // <- FieldType
              Date opened(); // <- FieldType
              ZonedDateTime closed(); // <- FieldType
              Void nothing(); // <- FieldType
              Short digits(); // <- FieldType
              Float rate(); // <- FieldType
              Character initial(); // <- FieldType
            }
            """,
            "?",
            "?",
            "?",
            "?",
            "?",
            "?",
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "primitives that are no JSON types",
            """
            @PlaidSchema
            interface Account {
              byte flags(); // <- FieldType
              short digits(); // <- FieldType
              float rate(); // <- FieldType
              char initial(); // <- FieldType
            }
            """,
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "types of the author's own that nothing describes",
            """
            interface Owner {
              String name();
            }
            record Money(long cents) {}
            @interface Marker {}
            @PlaidSchema
            interface Account {
              Owner owner(); // <- FieldType
              List<Money> balances(); // <- FieldType
              Marker marker(); // <- FieldType
            }
            """,
            "?",
            "?",
            "?"),
        mistake(
            "collections and generic types that are no JSON types",
            """
            @PlaidSchema
            interface Account {
              Collection<String> owners(); // <- FieldType
              ArrayList<String> names(); // <- FieldType
              SortedSet<String> tags(); // <- FieldType
              TreeMap<String, String> notes(); // <- FieldType
              Comparable<String> order(); // <- FieldType
            }
            """,
            "?",
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "maps whose keys are no property names",
            """
            enum Currency { USD }
            @PlaidSchema
            interface Account {
              Map<Integer, String> byNumber(); // <- MapKey
              Map<Currency, String> byCurrency(); // <- MapKey
              Map<List<String>, String> byList(); // <- MapKey
              Map<Object, String> byAnything(); // <- MapKey
              List<Map<UUID, String>> nested(); // <- MapKey
            }
            """,
            "?",
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "an open enum of no enum",
            """
            @SuppressWarnings("unchecked")
            @PlaidSchema
            interface Account {
              OpenEnum<String> type(); // <- FieldType
            }
            """,
            "?"),
        mistake(
            "an enum without constants",
            """
            enum Currency {}
            @PlaidSchema
            interface Account {
              Currency currency(); // <- FieldType
              List<OpenEnum<Currency>> currencies(); // <- FieldType
            }
            """,
            "?",
            "?"),
        mistake(
            "optionals where a value has to be",
            """
            @PlaidSchema
            interface Account {
              Optional<Optional<String>> name(); // <- NestedOptional
              List<Optional<String>> owners(); // <- NestedOptional
              Map<String, OptionalInt> balances(); // <- NestedOptional
              Optional<OptionalLong> limit(); // <- NestedOptional
              Set<OptionalDouble> rates(); // <- NestedOptional
            }
            """,
            "?",
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "elements that may be null",
            """
            @PlaidSchema
            interface Account {
              List<@Nullable String> owners(); // <- NullableElement
              Set<@Nullable String> tags(); // <- NullableElement
              Map<String, @Nullable String> notes(); // <- NullableElement
              Map<@Nullable String, String> keys(); // <- NullableElement
              Optional<@Nullable String> name(); // <- NullableElement
              Optional<List<@Nullable String>> names(); // <- NullableElement
              List<@Nullable List<String>> groups(); // <- NullableElement
            }
            """,
            "?",
            "?",
            "?",
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "primitives that may be null",
            """
            @PlaidSchema
            interface Account {
              @Nullable int digits(); // <- NullablePrimitive
              @Nullable long balance(); // <- NullablePrimitive
              @Nullable double rate(); // <- NullablePrimitive
              @Nullable boolean open(); // <- NullablePrimitive
            }
            """,
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "optionals that may be null",
            """
            @PlaidSchema
            interface Account {
              @Nullable Optional<String> name(); // <- NullableOptional
              @Nullable OptionalInt digits(); // <- NullableOptional
            }
            """,
            "?",
            "?"),
        mistake(
            "types that generated code cannot see",
            """
            class Hidden {
              private enum Currency { USD }
              private static class Inner {
                enum Kind { CASH }
                @PlaidSchema interface Owner { String name(); } // <- PrivateInterface
              }
              @PlaidSchema
              interface Account {
                Currency currency(); // <- InaccessibleType
                List<OpenEnum<Currency>> currencies(); // <- InaccessibleType
                Optional<Inner.Kind> kind(); // <- InaccessibleType
                Inner.Owner owner(); // <- InaccessibleType
              }
            }
            """,
            "?",
            "?",
            "?",
            "?",
            "?"));
  }
}
