package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import java.util.List;

/** Names are told apart in JSON, in the builder, and among the generated types. */
class NameMistakesTest extends MistakesTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "an empty name in JSON",
            """
            @PlaidSchema
            interface Account {
              @JsonName("") String officialName(); // <- JsonNameEmpty
            }
            """,
            "?"),
        mistake(
            "names that are one name in JSON",
            """
            @PlaidSchema
            interface Account {
              String accountId();
              String account_id(); // <- JsonNameClash
              @JsonName("account_id") String id(); // <- JsonNameClash
            }
            """,
            "?",
            "?"),
        mistake(
            "runs of capitals that are one name in JSON",
            """
            @PlaidSchema
            interface Account {
              String webhookUrl();
              String webhookURL(); // <- JsonNameClash
            }
            """,
            "?"),
        mistake(
            "an inherited name that is one name with another in JSON",
            """
            interface Named {
              String fullName();
            }
            @PlaidSchema
            interface Account extends Named {
              @JsonName("full_name") String name(); // <- JsonNameClash
            }
            """,
            "?"),
        mistake(
            "bean accessors of one property",
            """
            @PlaidSchema
            interface Account {
              boolean isActive();
              Boolean getActive(); // <- JsonNameClash, GeneratedNameClash
            }
            """,
            "?",
            "?"),
        mistake(
            "a field whose setter would replace a method that every builder has",
            """
            @PlaidSchema
            interface Account {
              Account from(); // <- GeneratedNameClash
            }
            """,
            "?"),
        mistake(
            "bean accessors whose setters would replace methods that every builder has",
            """
            @PlaidSchema
            interface Account {
              long getWait(); // <- GeneratedNameClash
              @JsonWith(AnyCodec.class) Object getEquals(); // <- GeneratedNameClash
            }
            class AnyCodec extends JsonCodec<Object> {
              @Override public Object read(JsonReader in) { return in.readString(); }
              @Override public void write(JsonWriter out, Object value) { out.writeString(value.toString()); }
            }
            """,
            "?",
            "?"),
        mistake(
            "a field whose setter would replace a method for another field",
            """
            @PlaidSchema
            interface Account {
              List<String> owners();
              String addOwners(); // <- GeneratedNameClash
              List<String> addAllOwners(); // <- GeneratedNameClash
            }
            """,
            "?",
            "?"),
        mistake(
            "a field whose setter would replace a method for the additional properties",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties Map<String, JsonValue> rest();
              Map<String, String> putAllRest(); // <- GeneratedNameClash
            }
            """,
            "?"),
        mistake(
            "fields for which the builder would have one method",
            """
            @PlaidSchema
            interface Account {
              List<String> owners();
              @JsonName("Owners") List<String> Owners(); // <- GeneratedNameClash
              Optional<String> name();
              @JsonName("Name") Optional<String> Name(); // <- GeneratedNameClash
              List<List<String>> allOwners(); // <- GeneratedNameClash
            }
            """,
            "?",
            "?",
            "?"),
        mistake(
            "a type that has the name of a generated one",
            """
            @PlaidSchema
            interface Account { // <- GeneratedTypeClash
              String name();
            }
            class AccountBuilder {}
            """,
            "?"),
        mistake(
            "two types that have the names of generated ones",
            """
            @PlaidSchema
            interface Account { // <- GeneratedTypeClash, GeneratedTypeClash
              String name();
            }
            class AccountBuilder {}
            class AccountJson {}
            """,
            "?",
            "?"),
        mistake(
            "two interfaces that lead to the same names",
            """
            @PlaidSchema
            interface Account_Owner {
              String name();
            }
            class Account {
              @PlaidSchema
              interface Owner { // <- GeneratedTypeClash, GeneratedTypeClash
                String name();
              }
            }
            """,
            "?",
            "?"));
  }
}
