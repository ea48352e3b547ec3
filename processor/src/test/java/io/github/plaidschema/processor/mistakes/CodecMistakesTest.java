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
            "a class that is no codec",
            """
            record Money(String amount) {}
            @PlaidSchema
            interface Account {
              @JsonWith(Money.class) Money balance(); // <- Codec
              @JsonWith(int.class) Money limit(); // <- Codec
              @JsonWith(Money[].class) Money available(); // <- Codec
            }
            """,
            "?",
            "?",
            "?"),
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
            "?"),
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
            "?",
            "?"),
        mistake(
            "a generic codec",
            MONEY
                + """
                class AnyCodec<T> extends TextCodec<T> {
                  @Override public T read(JsonReader in) { throw in.refused("anything"); }
                }
                @PlaidSchema
                interface Account {
                  @JsonWith(AnyCodec.class) Money balance(); // <- Codec
                }
                """,
            "?"),
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
            "?",
            "?",
            "?",
            "?",
            "?"),
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
            "?",
            "?",
            "?",
            "?"),
        mistake(
            "a codec of the additional properties",
            MONEY
                + """
                class MoneyCodec extends TextCodec<Money> {
                  @Override public Money read(JsonReader in) { return new Money(in.readString()); }
                }
                @PlaidSchema
                interface Account {
                  @JsonWith(MoneyCodec.class) @AdditionalProperties Map<String, JsonValue> rest(); // <- AdditionalPropertiesType
                }
                """,
            "?"));
  }
}
