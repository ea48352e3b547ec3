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
            "Account.officialName has the empty name in JSON. Name the property, or remove @JsonName for \"official_name\"."),
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
            "Account.account_id and accountId are both \"account_id\" in JSON. Give one of them another name with @JsonName.",
            "Account.id and accountId are both \"account_id\" in JSON. Give one of them another name with @JsonName."),
        mistake(
            "an empty name in JSON in another case",
            """
            @JsonNaming(NamingCase.KEBAB_CASE)
            @PlaidSchema
            interface Account {
              @JsonName("") String officialName(); // <- JsonNameEmpty
              int hashCode(); // <- ObjectMethod
            }
            """,
            "Account.officialName has the empty name in JSON. Name the property, or remove @JsonName for \"official-name\".",
            "Account.hashCode is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"hash-code\")."),
        mistake(
            "names that a naming makes one name",
            """
            @JsonNaming(NamingCase.CAMEL_CASE)
            @PlaidSchema
            interface Account {
              String accountId();
              String account_id(); // <- JsonNameClash
              @JsonName("accountId") String id(); // <- JsonNameClash
              @PlaidSchema
              @JsonNaming(NamingCase.AS_DECLARED)
              interface Owner {
                String ownerId();
                String owner_id();
              }
            }
            """,
            "Account.account_id and accountId are both \"accountId\" in JSON. Give one of them another name with @JsonName.",
            "Account.id and accountId are both \"accountId\" in JSON. Give one of them another name with @JsonName."),
        mistake(
            "namings that name nothing",
            """
            interface Base {
              String accountId();
            }
            @JsonNaming(NamingCase.CAMEL_CASE)
            @PlaidSchema
            interface Account extends Base { // <- Naming
              default String upper() { return accountId().toUpperCase(Locale.ROOT); }
              @AdditionalProperties Map<String, JsonValue> rest();
              interface Constants { int ONE = 1; }
            }
            @JsonNaming(NamingCase.CAMEL_CASE)
            @PlaidSchema
            interface Number { // <- Naming
              @WholeValue String value();
            }
            """,
            "Account declares no property, so that @JsonNaming names nothing. Remove the annotation, or write it on the interface that declares the accessors.",
            "Number declares no property, so that @JsonNaming names nothing. Remove the annotation, or write it on the interface that declares the accessors."),
        mistake(
            "namings of unions that name nothing",
            """
            @JsonNaming(NamingCase.CAMEL_CASE)
            @PlaidUnion
            sealed interface Source permits Card, Source.Unknown { // <- Naming
              non-sealed interface Unknown extends Source, UnknownVariant {}
            }
            @PlaidSchema
            non-sealed interface Card extends Source {
              String type();
            }
            @JsonNaming(NamingCase.CAMEL_CASE)
            @PlaidUnion(discriminator = "kind", mapping = @PlaidUnion.Mapping(value = "cash", variant = Cash.class))
            sealed interface Payment permits Cash, Payment.Unknown { // <- Naming
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            @PlaidSchema
            non-sealed interface Cash extends Payment {
              String kind();
            }
            """,
            "Source has no property, and each variant has its name in the mapping or none, so that @JsonNaming names nothing. Remove the annotation, or write it on the variants.",
            "Payment has no property, and each variant has its name in the mapping or none, so that @JsonNaming names nothing. Remove the annotation, or write it on the variants."),
        mistake(
            "runs of capitals that are one name in JSON",
            """
            @PlaidSchema
            interface Account {
              String webhookUrl();
              String webhookURL(); // <- JsonNameClash
            }
            """,
            "Account.webhookURL and webhookUrl are both \"webhook_url\" in JSON. Give one of them another name with @JsonName."),
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
            "Account.name and fullName are both \"full_name\" in JSON. Give one of them another name with @JsonName."),
        mistake(
            "bean accessors of one property",
            """
            @PlaidSchema
            interface Account {
              boolean isActive();
              Boolean getActive(); // <- JsonNameClash
            }
            """,
            "Account.getActive and isActive are both \"active\" in JSON. Give one of them another name with @JsonName."),
        mistake(
            "a field whose setter would replace a method that every builder has",
            """
            @PlaidSchema
            interface Account {
              Account from(); // <- GeneratedNameClash
            }
            """,
            "Account.from: in the builder its setter from(Account) would clash with a method that every builder has. Give the accessor another name and write @JsonName(\"from\")."),
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
            "Account.getWait: in the builder its setter wait(long) would clash with a method that every builder has. Give the accessor another name and write @JsonName(\"wait\").",
            "Account.getEquals: in the builder its setter equals(Object) would clash with a method that every builder has. Give the accessor another name and write @JsonName(\"equals\")."),
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
            "Account.addOwners: in the builder its setter addOwners(String) would clash with a method for the field owners. Give the accessor another name and write @JsonName(\"add_owners\").",
            "Account.addAllOwners: in the builder its setter addAllOwners(Iterable) would clash with a method for the field owners. Give the accessor another name and write @JsonName(\"add_all_owners\")."),
        mistake(
            "a field whose setter would replace a method for the additional properties",
            """
            @PlaidSchema
            interface Account {
              @AdditionalProperties Map<String, JsonValue> rest();
              Map<String, String> putAllRest(); // <- GeneratedNameClash
            }
            """,
            "Account.putAllRest: in the builder its setter putAllRest(Map) would clash with a method for the additional properties. Give the accessor another name and write @JsonName(\"put_all_rest\")."),
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
            "Account.Owners: in the builder its method addOwners(String) would clash with a method for the field owners. Give the accessor another name and write @JsonName(\"Owners\").",
            "Account.Name: in the builder its method clearName() would clash with a method for the field name. Give the accessor another name and write @JsonName(\"Name\").",
            "Account.allOwners: in the builder its method addAllOwners(Iterable) would clash with a method for the field owners. Give the accessor another name and write @JsonName(\"all_owners\")."),
        mistake(
            "types in the interface that have the names of generated ones",
            """
            @PlaidSchema
            interface Account { // <- GeneratedNameClash, GeneratedNameClash
              AccountBuilder kind();
              enum AccountBuilder { A }
              interface AccountJson {}
            }
            """,
            "Account: the type AccountBuilder in it has the name of one that is to be generated. Rename AccountBuilder.",
            "Account: the type AccountJson in it has the name of one that is to be generated. Rename AccountJson."),
        mistake(
            "a type that has the name of a generated one",
            """
            @PlaidSchema
            interface Account { // <- GeneratedTypeClash
              String name();
            }
            class AccountBuilder {}
            """,
            "Account: AccountBuilder is to be generated for it, but there is a type of that name already. Rename one of the two."),
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
            "Account: AccountBuilder is to be generated for it, but there is a type of that name already. Rename one of the two.",
            "Account: AccountJson is to be generated for it, but there is a type of that name already. Rename one of the two."),
        mistake(
            "two interfaces that lead to the same names",
            """
            @PlaidSchema
            interface Account_Owner { // <- GeneratedTypeClash
              String name();
            }
            class Account {
              @PlaidSchema
              interface Owner {
                String name();
              }
            }
            """,
            "Account_Owner: Account_OwnerBuilder is to be generated for it, but is generated for Account.Owner already. Rename one of the two interfaces."));
  }
}
