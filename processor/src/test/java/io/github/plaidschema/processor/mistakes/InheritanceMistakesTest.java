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
            "Account.name is declared by Named and by Titled, and their names in JSON are \"label\" and \"name\". Declare it in Account with @JsonName to say what holds."),
        mistake(
            "super-interfaces whose namings do not agree",
            """
            @JsonNaming(NamingCase.CAMEL_CASE)
            interface Named {
              String fullName();
              String id();
              @JsonName("sort_key") String sortKey();
            }
            interface Titled {
              String fullName();
              String id();
              String sortKey();
            }
            @PlaidSchema
            interface Account extends Named, Titled {} // <- ConflictingAccessors
            """,
            "Account.fullName is declared by Named and by Titled, and their names in JSON are \"fullName\" and \"full_name\". Declare it in Account with @JsonName to say what holds."),
        mistake(
            "accessors that override others of which another naming holds",
            """
            interface Named {
              String fullName();
              String id();
              @JsonName("sort_key") String sortKey();
              String nickName();
              Optional<String> shortName();
            }
            @JsonNaming(NamingCase.CAMEL_CASE)
            @PlaidSchema
            interface Account extends Named {
              @Override String fullName(); // <- ConflictingAccessors
              @Override String id();
              @Override String sortKey();
              @Override @JsonName("nick") String nickName();
            }
            @PlaidSchema
            interface Sub extends Account {
              @Override String nickName();
            }
            """,
            "Account.fullName overrides the accessor of Named, but is \"fullName\" in JSON and not \"full_name\". Name it with @JsonName to say what holds."),
        mistake(
            "an accessor that overrides two of different names",
            """
            interface Named {
              @JsonName("label") String name();
            }
            interface Titled {
              @JsonName("title") String name();
            }
            @PlaidSchema
            interface Account extends Named, Titled {
              @Override String name(); // <- ConflictingAccessors
            }
            """,
            "Account.name overrides the accessor of Titled, but is \"label\" in JSON and not \"title\". Name it with @JsonName to say what holds."),
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
            "Account.name is declared by Named and by Titled, and they do not agree on its annotations. Declare it in Account to say what holds.",
            "Account.secret is declared by Named and by Titled, and they do not agree on its annotations. Declare it in Account to say what holds."),
        mistake(
            "super-interfaces that do not agree on which elements may be null",
            """
            interface Named {
              List<@Nullable String> names();
              Map<String, List<@Nullable String>> groups();
            }
            interface Titled {
              List<String> names();
              Map<String, List<@Nullable String>> groups();
            }
            @PlaidSchema
            interface Account extends Named, Titled {} // <- ConflictingAccessors
            """,
            "Account.names is declared by Named and by Titled, and they do not agree on its annotations. Declare it in Account to say what holds."),
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
            "Account.name is declared by Named and by Titled, and they do not agree on its annotations. Declare it in Account to say what holds."),
        mistake(
            "super-interfaces that do not agree on what is the whole value",
            """
            interface Named {
              @WholeValue String name();
            }
            interface Titled {
              String name();
            }
            @PlaidSchema
            interface Account extends Named, Titled {} // <- ConflictingAccessors
            """,
            "Account.name is declared by Named and by Titled, and they do not agree on its annotations. Declare it in Account to say what holds."),
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
            "Account.name is declared by Named and by Titled, and their types exclude each other. Give both the same type, or rename one."),
        mistake(
            "super-interfaces that do not agree, below which there are others",
            """
            interface Named {
              @JsonName("label") String name();
            }
            interface Titled {
              String name();
            }
            @PlaidSchema
            interface Holder extends Named, Titled {} // <- ConflictingAccessors
            @PlaidSchema
            interface Account extends Holder {}
            @PlaidSchema
            interface Card extends Holder {}
            """,
            "Holder.name is declared by Named and by Titled, and their names in JSON are \"label\" and \"name\". Declare it in Holder with @JsonName to say what holds."),
        mistake(
            "annotated super-interfaces whose accessors have one name in JSON",
            """
            @PlaidSchema
            interface Named {
              String name();
            }
            @PlaidSchema
            interface Titled {
              @JsonName("name") String title();
            }
            @PlaidSchema
            interface Account extends Named, Titled {} // <- JsonNameClash
            """,
            "Account.title and name are both \"name\" in JSON. Give one of them another name with @JsonName."),
        mistake(
            "an annotated super-interface whose accessor is a method of the builder below",
            """
            @PlaidSchema
            interface Base {
              String addOwners();
            }
            @PlaidSchema
            interface Account extends Base { // <- GeneratedNameClash
              List<String> owners();
            }
            """,
            "Account.addOwners: in the builder its setter addOwners(String) would clash with a method for the field owners. Give the accessor another name and write @JsonName(\"add_owners\")."),
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
            "Named.name: java.lang.Thread is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith."),
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
            "Named.name: String[] is an array, which its holders could change. Use List<String>."),
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
            "Accounts.items: List is a raw type. Say what it holds, such as List<String>."),
        mistake(
            "a type argument of a super-interface that is not a JSON type",
            """
            interface Page<T> {
              List<T> items(); // <- FieldType
            }
            @PlaidSchema
            interface Threads extends Page<Thread> {}
            """,
            "Threads.items: java.lang.Thread is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith."),
        mistake(
            "types that do not exist",
            """
            @PlaidSchema
            interface Account extends Named { // <- MissingType
              Money balance(); // <- MissingType
              List<Owner> owners(); // <- MissingType
              Optional<Map<String, Limit>> limits(); // <- MissingType
              Map<Kind, String> names(); // <- MissingType
              OpenEnum<Subtype> subtype(); // <- MissingType
              @JsonWith(MoneyCodec.class) String available(); // <- MissingType
              Money.Amount amount(); // <- MissingType
              String[] tags(); // <- Array
            }
            """,
            "Account: the type Named that it extends does not exist, and no annotation processor has written it. Check its name and imports.",
            "Account.balance: the type Money does not exist, and no annotation processor has written it. Check its name and imports.",
            "Account.owners: the type Owner does not exist, and no annotation processor has written it. Check its name and imports.",
            "Account.limits: the type Limit does not exist, and no annotation processor has written it. Check its name and imports.",
            "Account.names: the type Kind does not exist, and no annotation processor has written it. Check its name and imports.",
            "Account.subtype: the type Subtype does not exist, and no annotation processor has written it. Check its name and imports.",
            "Account.available: the codec that @JsonWith names does not exist, and no annotation processor has written it. Check its name and imports.",
            "Account.amount: the type Money.Amount does not exist, and no annotation processor has written it. Check its name and imports.",
            "Account.tags: String[] is an array, which its holders could change. Use List<String>."));
  }
}
