package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import java.util.List;

/** What interfaces inherit is as good as what they declare. */
class InheritanceMistakesTest extends MistakesTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "super-interfaces that do not agree on the name in JSON",
            """
            interface Named {
              @JsonName("label") String name();
            }
            interface Titled {
              String name();
            }
            @PlaidSchema
            interface Account extends Named, Titled {} // <- ConflictingAccessors
            """,
            "?"),
        mistake(
            "super-interfaces that do not agree on what may be null and what is secret",
            """
            interface Named {
              @Nullable String name();
              @Sensitive String secret();
            }
            interface Titled {
              String name();
              String secret();
            }
            @PlaidSchema
            interface Account extends Named, Titled {} // <- ConflictingAccessors, ConflictingAccessors
            """,
            "?",
            "?"),
        mistake(
            "super-interfaces that do not agree on the codec",
            """
            interface Named {
              @JsonWith(TextCodec.class) String name();
            }
            interface Titled {
              String name();
            }
            class TextCodec extends JsonCodec<String> {
              @Override public String read(JsonReader in) { return in.readString(); }
              @Override public void write(JsonWriter out, String value) { out.writeString(value); }
            }
            @PlaidSchema
            interface Account extends Named, Titled {} // <- ConflictingAccessors
            """,
            "?"),
        mistake(
            "super-interfaces that do not agree on the type",
            """
            interface Named {
              String name();
            }
            interface Titled {
              int name();
            }
            @PlaidSchema
            interface Account extends Named, Titled {} // <- ConflictingAccessors
            """,
            "?"),
        mistake(
            "a mistake that several interfaces inherit",
            """
            interface Named {
              Thread name(); // <- FieldType
            }
            @PlaidSchema
            interface Account extends Named {}
            @PlaidSchema
            interface Owner extends Named {}
            """,
            "?"),
        mistake(
            "a mistake in an annotated interface that others inherit",
            """
            @PlaidSchema
            interface Account extends Named {}
            @PlaidSchema
            interface Named {
              String[] name(); // <- Array
            }
            """,
            "?"),
        mistake(
            "a raw super-interface",
            """
            interface Page<T> {
              List<T> items(); // <- RawType
            }
            @SuppressWarnings("rawtypes")
            @PlaidSchema
            interface Accounts extends Page {}
            """,
            "?"),
        mistake(
            "a type argument of a super-interface that is no JSON type",
            """
            interface Page<T> {
              List<T> items(); // <- FieldType
            }
            @PlaidSchema
            interface Threads extends Page<Thread> {}
            """,
            "?"),
        mistake(
            "types that do not exist",
            """
            @PlaidSchema
            interface Account extends Named { // <- MissingType
              Money balance(); // <- MissingType
              List<Owner> owners(); // <- MissingType
              Optional<Map<String, Limit>> limits(); // <- MissingType
              Map<Currency, String> names(); // <- MissingType
              OpenEnum<Subtype> subtype(); // <- MissingType
              @JsonWith(MoneyCodec.class) String available(); // <- MissingType
              Page<String> page(); // <- MissingType
              Money.Amount amount(); // <- MissingType
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
            "?"));
  }
}
