package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import java.util.List;

/** A codec is a class that generated code can make an instance of, for the type of the field. */
class CodecMistakesTest extends MistakesTest {
  private static final String MONEY =
      """
      record Money(String amount) {}
      abstract class TextCodec<T> extends JsonCodec<T> {
        @Override public void write(JsonWriter out, T value) { out.writeString(value.toString()); }
      }
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "a class that is not a codec",
            """
            record Money(String amount) {}
            @PlaidSchema
            interface Account {
              @JsonWith(Money.class) Money balance(); // <- Codec
              @JsonWith(int.class) Money limit(); // <- Codec
              @JsonWith(Money[].class) Money available(); // <- Codec
            }
            """,
            "Account.balance: Money is not a codec. Let it extend JsonCodec<T>.",
            "Account.limit: int is not a codec. Let it extend JsonCodec<T>.",
            "Account.available: Money[] is not a codec. Let it extend JsonCodec<T>."),
        mistake(
            "a codec of nothing in particular",
            """
            @SuppressWarnings("rawtypes")
            class MoneyCodec extends JsonCodec {
              @Override public Object read(JsonReader in) { return in.readString(); }
              @Override public void write(JsonWriter out, Object value) {}
            }
            record Money(String amount) {}
            @PlaidSchema
            interface Account {
              @JsonWith(MoneyCodec.class) Money balance(); // <- Codec
            }
            """,
            "Account.balance: MoneyCodec extends JsonCodec without saying of what. Let it extend JsonCodec<T>."),
        mistake(
            "an abstract codec",
            MONEY
                + """
                abstract class MoneyCodec extends TextCodec<Money> {}
                @PlaidSchema
                interface Account {
                  @JsonWith(MoneyCodec.class) Money balance(); // <- Codec
                  @JsonWith(JsonCodec.class) Money limit(); // <- Codec
                }
                """,
            "Account.balance: MoneyCodec cannot be instantiated: it is abstract. Name a class that is not.",
            "Account.limit: JsonCodec cannot be instantiated: it is abstract. Name a class that is not."),
        mistake(
            "a generic codec",
            MONEY
                + """
                class AnyCodec<T> extends TextCodec<T> {
                  @Override public T read(JsonReader in) { throw in.rejected("anything"); }
                }
                @PlaidSchema
                interface Account {
                  @JsonWith(AnyCodec.class) Money balance(); // <- Codec
                }
                """,
            "Account.balance: AnyCodec cannot be instantiated: it has type parameters. Name a class without them."),
        mistake(
            "codecs that no class of the package can make an instance of",
            MONEY
                + """
                class Codecs {
                  class Inner extends TextCodec<Money> {
                    @Override public Money read(JsonReader in) { return new Money(in.readString()); }
                  }
                  private static class Hidden extends TextCodec<Money> {
                    @Override public Money read(JsonReader in) { return new Money(in.readString()); }
                  }
                  static class Closed extends TextCodec<Money> {
                    private Closed() {}
                    @Override public Money read(JsonReader in) { return new Money(in.readString()); }
                  }
                  static class Demanding extends TextCodec<Money> {
                    Demanding(String currency) {}
                    @Override public Money read(JsonReader in) { return new Money(in.readString()); }
                  }
                  static class Failing extends TextCodec<Money> {
                    Failing() throws IOException {}
                    @Override public Money read(JsonReader in) { return new Money(in.readString()); }
                  }
                  @PlaidSchema
                  interface Account {
                    @JsonWith(Inner.class) Money inner(); // <- Codec
                    @JsonWith(Hidden.class) Money hidden(); // <- Codec
                    @JsonWith(Closed.class) Money closed(); // <- Codec
                    @JsonWith(Demanding.class) Money demanding(); // <- Codec
                    @JsonWith(Failing.class) Money failing(); // <- Codec
                  }
                }
                """,
            "Codecs.Account.inner: Codecs.Inner cannot be instantiated: it is an inner class. Make it static.",
            "Codecs.Account.hidden: Codecs.Hidden cannot be instantiated: it is not visible here. Make it public.",
            "Codecs.Account.closed: Codecs.Closed cannot be instantiated: it has no visible constructor without parameters and checked exceptions. Add one.",
            "Codecs.Account.demanding: Codecs.Demanding cannot be instantiated: it has no visible constructor without parameters and checked exceptions. Add one.",
            "Codecs.Account.failing: Codecs.Failing cannot be instantiated: it has no visible constructor without parameters and checked exceptions. Add one."),
        mistake(
            "a codec of the keys of a map",
            """
            enum Currency { USD }
            class CurrencyCodec extends JsonCodec<OpenEnum<Currency>> {
              @Override public OpenEnum<Currency> read(JsonReader in) { throw in.rejected("anything"); }
              @Override public void write(JsonWriter out, OpenEnum<Currency> value) {}
            }
            @PlaidSchema
            interface Account {
              @JsonWith(CurrencyCodec.class) Map<OpenEnum<Currency>, String> limits(); // <- Codec
            }
            """,
            "Account.limits: CurrencyCodec reads and writes OpenEnum<Currency>, but the type of the field is Map<OpenEnum<Currency>, String>. Name a codec of that type, or remove @JsonWith."),
        mistake(
            "a codec of another type",
            MONEY
                + """
                class MoneyCodec extends TextCodec<Money> {
                  @Override public Money read(JsonReader in) { return new Money(in.readString()); }
                }
                @PlaidSchema
                interface Account {
                  @JsonWith(MoneyCodec.class) String name(); // <- Codec
                  @JsonWith(MoneyCodec.class) int digits(); // <- Codec
                  @JsonWith(MoneyCodec.class) @Nullable List<String> owners(); // <- Codec
                  @JsonWith(MoneyCodec.class) Thread thread(); // <- Codec
                }
                """,
            "Account.name: MoneyCodec reads and writes Money, but the type of the field is String. Name a codec of that type, or remove @JsonWith.",
            "Account.digits: MoneyCodec reads and writes Money, but the type of the field is int. Name a codec of that type, or remove @JsonWith.",
            "Account.owners: MoneyCodec reads and writes Money, but the type of the field is List<String>. Name a codec of that type, or remove @JsonWith.",
            "Account.thread: MoneyCodec reads and writes Money, but the type of the field is Thread. Name a codec of that type, or remove @JsonWith."),
        mistake(
            "a codec of the additional properties",
            MONEY
                + """
                class MoneyCodec extends TextCodec<Money> {
                  @Override public Money read(JsonReader in) { return new Money(in.readString()); }
                }
                @PlaidSchema
                interface Account {
                  @JsonWith(MoneyCodec.class) @AdditionalProperties Map<String, JsonValue> rest(); // <- NotAField
                }
                """,
            "Account.rest holds the additional properties and is not a field, so that @JsonWith says nothing. Remove one of the annotations."));
  }
}
