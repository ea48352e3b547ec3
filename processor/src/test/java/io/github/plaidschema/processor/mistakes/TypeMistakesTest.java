package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import java.util.List;

/** A field has a type that JSON has, or one whose codec is named. */
class TypeMistakesTest extends MistakesTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "builders and codecs",
            """
            @PlaidSchema
            interface Account {
              static AccountBuilder builder() { return AccountBuilder.create(); }
              AccountBuilder self(); // <- GeneratedType
              Optional<AccountBuilder> maybe(); // <- GeneratedType
              AccountJson json(); // <- GeneratedType
              Account_OwnerBuilder owner(); // <- GeneratedType
              List<Account_OwnerJson> owners(); // <- GeneratedType
              default AccountBuilder toBuilder() { return AccountBuilder.from(this); }
              @PlaidSchema interface Owner { String name(); }
            }
            """,
            "Account.self: AccountBuilder is generated for Account, which has no field of it. Write \"default AccountBuilder self() { return AccountBuilder.from(this); }\", or remove the method.",
            "Account.maybe: AccountBuilder is generated for Account, which has no field of it. Write \"default AccountBuilder maybe() { return AccountBuilder.from(this); }\", or remove the method.",
            "Account.json: AccountJson is generated for Account, which has no field of it. Remove the method: the codec is AccountJson.CODEC.",
            "Account.owner: Account_OwnerBuilder is generated for Account.Owner and is not a JSON type. Use Account.Owner.",
            "Account.owners: Account_OwnerJson is generated for Account.Owner and is not a JSON type. Use Account.Owner."),
        mistake(
            "a builder by another name",
            """
            @PlaidSchema
            interface Account {
              String name();
              static AcountBuilder builder() { return null; } // <- MissingType
              @PlaidSchema
              interface Owner {
                String name();
                static OwnerJson codec() { return null; } // <- MissingType
              }
            }
            """,
            "Account.builder: the type AcountBuilder does not exist. What is generated for Account is called AccountBuilder and AccountJson: use one of these names.",
            "Account.Owner.codec: the type OwnerJson does not exist. What is generated for Account.Owner is called Account_OwnerBuilder and Account_OwnerJson: use one of these names."),
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
            "Account.owners: String[] is an array, which its holders could change. Use List<String>.",
            "Account.image: byte[] is an array, which its holders could change. Use String for encoded bytes, or List<Integer>.",
            "Account.grid: int[][] is an array, which its holders could change. Use List<List<Integer>>.",
            "Account.pairs: String[] is an array, which its holders could change. Use List<String>.",
            "Account.balances: long[] is an array, which its holders could change. Use List<Long>."),
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
            "Account.owners: List is a raw type. Say what it holds, such as List<String>.",
            "Account.balances: Map is a raw type. Say what it holds, such as Map<String, String>.",
            "Account.name: Optional is a raw type. Say what it holds, such as Optional<String>.",
            "Account.type: OpenEnum is a raw type. Say what it holds, such as OpenEnum<E>.",
            "Account.groups: List is a raw type. Say what it holds, such as List<String>."),
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
            "Account.owners: List<?> has a wildcard, of which no value can be read. Name the type itself.",
            "Account.names: List<? extends String> has a wildcard, of which no value can be read. Name the type itself.",
            "Account.balances: Map<String, ? super Integer> has a wildcard, of which no value can be read. Name the type itself.",
            "Account.name: Optional<?> has a wildcard, of which no value can be read. Name the type itself.",
            "Account.type: OpenEnum<?> has a wildcard, of which no value can be read. Name the type itself.",
            "Account.groups: List<?> has a wildcard, of which no value can be read. Name the type itself."),
        mistake(
            "classes that are not JSON types",
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
              JsonValue.JsonObject json(); // <- FieldType
              StringBuilder text(); // <- FieldType
              Locale language(); // <- FieldType
            }
            """,
            "Account.thread: java.lang.Thread is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith.",
            "Account.anything: java.lang.Object is not a JSON type. Use JsonValue for any JSON.",
            "Account.balance: java.lang.Number is not a JSON type. Use BigDecimal, int, long or double.",
            "Account.name: java.lang.CharSequence is not a JSON type. Use String.",
            "Account.opened: java.util.Date is not a JSON type. Use Instant or OffsetDateTime.",
            "Account.closed: java.time.ZonedDateTime is not a JSON type. Use OffsetDateTime.",
            "Account.nothing: java.lang.Void is not a JSON type. Use JsonValue for any JSON.",
            "Account.digits: java.lang.Short is not a JSON type. Use int.",
            "Account.rate: java.lang.Float is not a JSON type. Use double or BigDecimal.",
            "Account.initial: java.lang.Character is not a JSON type. Use String.",
            "Account.json: io.github.plaidschema.json.JsonValue.JsonObject is not a JSON type. Use JsonValue.",
            "Account.text: java.lang.StringBuilder is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith.",
            "Account.language: java.util.Locale is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith."),
        mistake(
            "primitives that are not JSON types",
            """
            @PlaidSchema
            interface Account {
              byte flags(); // <- FieldType
              short digits(); // <- FieldType
              float rate(); // <- FieldType
              char initial(); // <- FieldType
            }
            """,
            "Account.flags: byte is not a JSON type. Use int.",
            "Account.digits: short is not a JSON type. Use int.",
            "Account.rate: float is not a JSON type. Use double or BigDecimal.",
            "Account.initial: char is not a JSON type. Use String."),
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
            "Account.owner: test.Owner is not a JSON type. Annotate it with @PlaidSchema, or name a codec with @JsonWith.",
            "Account.balances: test.Money is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith.",
            "Account.marker: test.Marker is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith."),
        mistake(
            "collections and generic types that are not JSON types",
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
            "Account.owners: Collection<String> is not a JSON type. Use List<T> or Set<T>.",
            "Account.names: ArrayList<String> is not a JSON type. Use List<T> or Set<T>.",
            "Account.tags: SortedSet<String> is not a JSON type. Use Set<T>, which keeps the order of the document.",
            "Account.notes: TreeMap<String, String> is not a JSON type. Use Map<String, T>, which keeps the order of the document.",
            "Account.order: Comparable<String> is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith."),
        mistake(
            "maps whose keys are not property names",
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
            "Account.byNumber: the keys of a map are property names, and Integer is none. Use Map<String, T> or Map<OpenEnum<E>, T>.",
            "Account.byCurrency: the keys of a map are property names, and Currency is none. Use Map<String, T> or Map<OpenEnum<E>, T>.",
            "Account.byList: the keys of a map are property names, and List<String> is none. Use Map<String, T> or Map<OpenEnum<E>, T>.",
            "Account.byAnything: the keys of a map are property names, and Object is none. Use Map<String, T> or Map<OpenEnum<E>, T>.",
            "Account.nested: the keys of a map are property names, and UUID is none. Use Map<String, T> or Map<OpenEnum<E>, T>."),
        mistake(
            "an open enum of no enum",
            """
            @SuppressWarnings("unchecked")
            @PlaidSchema
            interface Account {
              OpenEnum<String> type(); // <- FieldType
            }
            """,
            "Account.type: OpenEnum<String> names no enum. Use OpenEnum<E> of a Java enum E."),
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
            "Account.currency: the enum Currency has no constants, so that no text is one of them. Add its constants, or use String.",
            "Account.currencies: the enum Currency has no constants, so that no text is one of them. Add its constants, or use String."),
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
            "Account.name: Optional<String> stands where a value has to be. Optional is for the whole field: use Optional<T>, Optional<List<T>> or T.",
            "Account.owners: Optional<String> stands where a value has to be. Optional is for the whole field: use Optional<T>, Optional<List<T>> or T.",
            "Account.balances: OptionalInt stands where a value has to be. Optional is for the whole field: use Optional<T>, Optional<List<T>> or T.",
            "Account.limit: OptionalLong stands where a value has to be. Optional is for the whole field: use Optional<T>, Optional<List<T>> or T.",
            "Account.rates: OptionalDouble stands where a value has to be. Optional is for the whole field: use Optional<T>, Optional<List<T>> or T."),
        mistake(
            "type arguments that are never null",
            """
            @PlaidSchema
            interface Account {
              Map<@Nullable String, String> keys(); // <- NullableElement
              Optional<@Nullable String> name(); // <- NullableElement
              List<OpenEnum<@Nullable Kind>> kinds(); // <- NullableElement
              Optional<Map<@Nullable OpenEnum<Kind>, String>> byKind(); // <- NullableElement
              enum Kind { A }
            }
            """,
            "Account.keys: the keys of a map are property names, which are never null. Remove @Nullable.",
            "Account.name: what an Optional holds is never null. Remove @Nullable.",
            "Account.kinds: an OpenEnum holds a text, which is never null. Write @Nullable before OpenEnum.",
            "Account.byKind: the keys of a map are property names, which are never null. Remove @Nullable."),
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
            "Account.digits is int and @Nullable, but a primitive is never null. Use Integer.",
            "Account.balance is long and @Nullable, but a primitive is never null. Use Long.",
            "Account.rate is double and @Nullable, but a primitive is never null. Use Double.",
            "Account.open is boolean and @Nullable, but a primitive is never null. Use Boolean."),
        mistake(
            "optionals that may be null",
            """
            @PlaidSchema
            interface Account {
              @Nullable Optional<String> name(); // <- NullableOptional
              @Nullable OptionalInt digits(); // <- NullableOptional
            }
            """,
            "Account.name is Optional and @Nullable. Use Optional for a property that may be absent, @Nullable for one that is there and may be null.",
            "Account.digits is Optional and @Nullable. Use Optional for a property that may be absent, @Nullable for one that is there and may be null."),
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
            "Hidden.Inner.Owner is private or stands in a private type, so that generated code cannot refer to it. Remove \"private\".",
            "Hidden.Account.currency: generated code in the package test cannot refer to Hidden.Currency. Make it public, or at least visible there.",
            "Hidden.Account.currencies: generated code in the package test cannot refer to Hidden.Currency. Make it public, or at least visible there.",
            "Hidden.Account.kind: generated code in the package test cannot refer to Hidden.Inner.Kind. Make it public, or at least visible there.",
            "Hidden.Account.owner: generated code in the package test cannot refer to Hidden.Inner.Owner. Make it public, or at least visible there."));
  }
}
