package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A union is sealed, and its variants can be told apart. */
class UnionMistakesTest extends MistakesTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "a union that is a class",
            """
            @PlaidUnion
            class Payment {} // <- NotAnInterface
            """,
            "Payment is a class. @PlaidUnion stands for the interfaces that extend it: declare \"sealed interface Payment\"."),
        mistake(
            "a union that is not sealed",
            """
            @PlaidUnion
            interface Payment { // <- UnionNotSealed
              interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment is not sealed, so that nothing says which variants it has. Declare \"sealed interface Payment\", and permit its variants."),
        mistake(
            "a generic union in a private type",
            """
            class Payments {
              @PlaidUnion
              private sealed interface Payment<T> { // <- GenericInterface, PrivateInterface
                non-sealed interface Unknown extends Payment<String>, UnknownVariant {}
              }
            }
            """,
            "Payments.Payment has type parameters, but JSON says nothing of them. Write one @PlaidUnion interface for each use, which extends the generic one without the annotation.",
            "Payments.Payment is private or stands in a private type, so that generated code cannot refer to it. Remove \"private\"."),
        mistake(
            "a union that is a schema",
            """
            @PlaidSchema
            @PlaidUnion
            sealed interface Payment { // <- UnionAndSchema
              @PlaidSchema
              non-sealed interface Cash extends Payment {}
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment is marked with @PlaidSchema and @PlaidUnion, but is an object or one of several. Remove one of the annotations."),
        mistake(
            "a union without variants",
            """
            @PlaidUnion
            sealed interface Payment { // <- UnionNoVariants
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment has no variant but the unknown one. Add a @PlaidSchema interface that extends it for each."),
        mistake(
            "variants that are not schemas",
            """
            @PlaidUnion(
                discriminator = "type",
                mapping = @PlaidUnion.Mapping(value = "a", variant = Payment.Cash.class))
            sealed interface Payment { // <- UnionVariant, UnionVariant, UnionVariant, UnionVariant
              record Id(String value) implements Payment {}
              enum Sort implements Payment { A }
              non-sealed interface Cash extends Payment {}
              @PlaidUnion
              sealed interface Card extends Payment {
                @PlaidSchema
                non-sealed interface Debit extends Card {}
                non-sealed interface None extends Card, UnknownVariant {}
              }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment permits Payment.Id, which is a record. Make it an interface, and annotate it with @PlaidSchema.",
            "Payment permits Payment.Sort, which is an enum. Make it an interface, and annotate it with @PlaidSchema.",
            "Payment permits Payment.Cash, which is not a variant. Annotate it with @PlaidSchema, or let it extend UnknownVariant if it stands for the unknown ones.",
            "Payment permits Payment.Card, which is a union itself. Let the variants of Payment.Card extend Payment directly, and permit them."),
        mistake(
            "a union without an unknown variant",
            """
            @PlaidUnion
            sealed interface Payment { // <- UnionUnknown
              @PlaidSchema
              non-sealed interface Cash extends Payment {}
            }
            """,
            "Payment permits no interface for what is none of its variants. Add \"non-sealed interface Unknown extends Payment, UnknownVariant {}\" to it, and permit it."),
        mistake(
            "a union with two unknown variants",
            """
            @PlaidUnion
            sealed interface Payment {
              @PlaidSchema
              non-sealed interface Cash extends Payment {}
              non-sealed interface Other extends Payment, UnknownVariant {}
              non-sealed interface Unknown extends Payment, UnknownVariant {} // <- UnionUnknown
            }
            """,
            "Payment.Unknown and Payment.Other both extend UnknownVariant, but one stands for all unknown variants of Payment. Remove one of them."),
        mistake(
            "unknown variants that no generated class can be",
            """
            @PlaidUnion
            sealed interface Payment {
              @PlaidSchema
              non-sealed interface Cash extends Payment {}
              final class Unknown implements Payment, UnknownVariant { // <- UnionUnknown
                @Override
                public JsonValue json() { return JsonValue.NULL; }
              }
            }
            @PlaidUnion
            sealed interface Transfer {
              @PlaidSchema
              non-sealed interface Wire extends Transfer {}
              non-sealed interface Unknown<T> extends Transfer, UnknownVariant {} // <- UnionUnknown
            }
            @PlaidUnion
            sealed interface Card {
              @PlaidSchema
              non-sealed interface Debit extends Card {}
              @PlaidSchema
              non-sealed interface Unknown extends Card, UnknownVariant {} // <- UnionUnknown
            }
            """,
            "Payment.Unknown stands for the unknown variants, for which a class is generated. Declare \"non-sealed interface Unknown\", without type parameters.",
            "Transfer.Unknown stands for the unknown variants, for which a class is generated. Declare \"non-sealed interface Unknown\", without type parameters.",
            "Card.Unknown stands for the unknown variants, of which no fields are known. Remove @PlaidSchema, or UnknownVariant."),
        mistake(
            "an unknown variant that would have fields",
            """
            @PlaidUnion
            sealed interface Payment {
              String id();
              @PlaidSchema
              non-sealed interface Cash extends Payment {}
              non-sealed interface Unknown extends Payment, UnknownVariant { // <- UnionUnknown, UnionUnknown
                String at(int index);
                default int size() { return 0; }
              }
            }
            """,
            "Payment.Unknown has nothing but its JSON, and cannot implement Payment.id. Write a default method for it that looks into json().",
            "Payment.Unknown has nothing but its JSON, and cannot implement Payment.Unknown.at. Write a default method for it that looks into json()."),
        mistake(
            "variants without a field for the discriminator",
            """
            @PlaidUnion(discriminator = "type")
            sealed interface Payment {
              @PlaidSchema
              non-sealed interface Cash extends Payment { // <- UnionDiscriminator
                @JsonName("Type") String type();
              }
              @PlaidSchema
              non-sealed interface Card extends Payment {
                int type(); // <- UnionDiscriminator
              }
              enum Kind { ACH, WIRE }
              @PlaidSchema
              non-sealed interface Bank extends Payment {
                Kind type(); // <- UnionDiscriminator
              }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment.Cash has no field \"type\", by which Payment tells its variants apart. Add one that is a String or an enum.",
            "Payment.Card.type tells the variants of Payment apart, but int is not a string. Use String or an enum.",
            "Payment.Bank.type is \"bank\" for Payment, but Kind has no constant for it. Add one, or use OpenEnum<Kind>."),
        mistake(
            "a wrong field for the discriminator that variants inherit",
            """
            interface Typed { List<String> type(); }
            @PlaidUnion(discriminator = "type")
            sealed interface Payment {
              @PlaidSchema
              non-sealed interface Cash extends Payment, Typed {} // <- UnionDiscriminator
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment.Cash.type tells the variants of Payment apart, but List<String> is not a string. Use String or an enum."),
        mistake(
            "texts that stand for several variants",
            """
            @PlaidUnion(
                discriminator = "type",
                mapping = {
                  @PlaidUnion.Mapping(value = "cash", variant = Payment.Card.class),
                  @PlaidUnion.Mapping(value = "card", variant = Payment.Card.class),
                  @PlaidUnion.Mapping(value = "card", variant = Payment.Card.class)
                })
            sealed interface Payment { // <- UnionTextClash, UnionTextClash
              @PlaidSchema
              non-sealed interface Card extends Payment { String type(); }
              @PlaidSchema
              non-sealed interface Cash extends Payment { String type(); }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment: \"card\" stands for Payment.Card and for Payment.Card. Give one of them another text in the mapping, or remove it.",
            "Payment: \"cash\" stands for Payment.Card and for Payment.Cash. Give one of them another text in the mapping, or remove it."),
        mistake(
            "a fallback for the text of a variant",
            """
            @PlaidUnion(
                discriminator = "type",
                mapping = @PlaidUnion.Mapping(value = "wire", variant = Payment.Bank.class))
            sealed interface Payment {
              enum Kind { ACH, @Fallback OTHER }
              @PlaidSchema
              non-sealed interface Bank extends Payment {
                Kind type(); // <- UnionDiscriminator
              }
              @PlaidSchema
              non-sealed interface Other extends Payment { Kind type(); }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment.Bank.type is \"wire\" for Payment, but Kind has no constant for it. Add one, or use OpenEnum<Kind>."),
        mistake(
            "variants without fields for one of several discriminators",
            """
            @PlaidUnion(
                discriminator = {"type", "code"},
                mapping = {
                  @PlaidUnion.Mapping(value = {"A", "X"}, variant = Payment.Cash.class),
                  @PlaidUnion.Mapping(value = {"A", "Y"}, variant = Payment.Card.class),
                  @PlaidUnion.Mapping(value = {"B", "Y"}, variant = Payment.Card.class),
                  @PlaidUnion.Mapping(value = {"C", "Y"}, variant = Payment.Bank.class)
                })
            sealed interface Payment {
              enum Type { A, C }
              @PlaidSchema
              non-sealed interface Cash extends Payment { // <- UnionDiscriminator
                String type();
              }
              @PlaidSchema
              non-sealed interface Card extends Payment {
                @JsonName("type") Type kind(); // <- UnionDiscriminator, UnionDiscriminator
                int code(); // <- UnionDiscriminator
              }
              @PlaidSchema
              non-sealed interface Bank extends Payment {
                String type();
                Optional<OpenEnum<Type>> code();
              }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment.Cash has no field \"code\", by which Payment tells its variants apart. Add one that is a String or an enum.",
            "Payment.Card.kind is \"A\" for Payment, but Type has no constant for it. Add one, or use OpenEnum<Type>.",
            "Payment.Card.kind is \"B\" for Payment, but Type has no constant for it. Add one, or use OpenEnum<Type>.",
            "Payment.Card.code tells the variants of Payment apart, but int is not a string. Use String or an enum."),
        mistake(
            "mappings that do not fit several discriminators",
            """
            @PlaidUnion(
                discriminator = {"type", "code"},
                mapping = {
                  @PlaidUnion.Mapping(value = "A", variant = Payment.Cash.class),
                  @PlaidUnion.Mapping(value = {"A", "X", "Y"}, variant = Payment.Card.class),
                  @PlaidUnion.Mapping(value = {}, variant = Payment.Card.class)
                })
            sealed interface Payment { // <- UnionMapping, UnionMapping, UnionMapping, UnionMapping
              @PlaidSchema
              non-sealed interface Cash extends Payment { String type(); String code(); }
              @PlaidSchema
              non-sealed interface Card extends Payment { String type(); String code(); }
              @PlaidSchema
              non-sealed interface Coin extends Payment { String type(); String code(); }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment has a mapping of \"A\", but its discriminator is \"type\", \"code\". Write one text for each property, in the same order.",
            "Payment has a mapping of \"A\", \"X\", \"Y\", but its discriminator is \"type\", \"code\". Write one text for each property, in the same order.",
            "Payment has a mapping of no text, but its discriminator is \"type\", \"code\". Write one text for each property, in the same order.",
            "Payment does not say which texts of \"type\", \"code\" stand for Payment.Coin. Add @PlaidUnion.Mapping(value = {\"…\", \"…\"}, variant = Payment.Coin.class)."),
        mistake(
            "texts of several discriminators that stand for several variants",
            """
            @PlaidUnion(
                discriminator = {"type", "code"},
                mapping = {
                  @PlaidUnion.Mapping(value = {"A", "X"}, variant = Payment.Cash.class),
                  @PlaidUnion.Mapping(value = {"X", "A"}, variant = Payment.Cash.class),
                  @PlaidUnion.Mapping(value = {"A", "X"}, variant = Payment.Card.class),
                  @PlaidUnion.Mapping(value = {"A", "Z"}, variant = Payment.Unknown.class)
                })
            sealed interface Payment { // <- UnionTextClash, UnionMapping
              @PlaidSchema
              non-sealed interface Cash extends Payment { String type(); String code(); }
              @PlaidSchema
              non-sealed interface Card extends Payment { String type(); String code(); }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment: \"A\", \"X\" stands for Payment.Cash and for Payment.Card. Give one of them another text in the mapping, or remove it.",
            "Payment maps \"A\", \"Z\" to Payment.Unknown, which is none of its variants that are objects. Name one of these."),
        mistake(
            "properties of a discriminator that are none, or one",
            """
            @PlaidUnion(
                discriminator = {"type", "type"},
                mapping = @PlaidUnion.Mapping(value = {"A", "X"}, variant = Payment.Cash.class))
            sealed interface Payment { // <- UnionDiscriminator
              @PlaidSchema
              non-sealed interface Cash extends Payment { String type(); }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            @PlaidUnion(
                discriminator = {"type", ""},
                mapping = @PlaidUnion.Mapping(value = {"A", "X"}, variant = Transfer.Cash.class))
            sealed interface Transfer { // <- UnionDiscriminator
              @PlaidSchema
              non-sealed interface Cash extends Transfer { String type(); }
              non-sealed interface Unknown extends Transfer, UnknownVariant {}
            }
            """,
            "Payment names a property twice in its discriminator. Name each property once.",
            "Transfer names an empty property in its discriminator. Name each property once."),
        mistake(
            "texts that are mapped to no variant",
            """
            @PlaidUnion(
                discriminator = "type",
                mapping = {
                  @PlaidUnion.Mapping(value = "a", variant = String.class),
                  @PlaidUnion.Mapping(value = "b", variant = int.class),
                  @PlaidUnion.Mapping(value = "c", variant = Payment.Id.class),
                  @PlaidUnion.Mapping(value = "d", variant = Payment.Unknown.class)
                })
            sealed interface Payment { // <- UnionMapping, UnionMapping, UnionMapping, UnionMapping
              @PlaidSchema
              non-sealed interface Id extends Payment { @WholeValue String value(); }
              @PlaidSchema
              non-sealed interface Cash extends Payment { String type(); }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment maps \"b\" to int, which is none of its variants that are objects. Name one of these.",
            "Payment maps \"a\" to String, which is none of its variants that are objects. Name one of these.",
            "Payment maps \"c\" to Payment.Id, which is none of its variants that are objects. Name one of these.",
            "Payment maps \"d\" to Payment.Unknown, which is none of its variants that are objects. Name one of these."),
        mistake(
            "a mapping without a discriminator",
            """
            @PlaidUnion(mapping = @PlaidUnion.Mapping(value = "cash", variant = Payment.Cash.class))
            sealed interface Payment { // <- UnionMapping
              @PlaidSchema
              non-sealed interface Cash extends Payment { String type(); }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment maps texts, but names no discriminator that has them. Name the property, or remove the mapping."),
        mistake(
            "variants of one shape",
            """
            @PlaidUnion
            sealed interface Payment { // <- UnionAmbiguous, UnionAmbiguous
              @PlaidSchema
              non-sealed interface Card extends Payment { String id(); Optional<String> note(); }
              @PlaidSchema
              non-sealed interface Cash extends Payment { Optional<LocalDate> note(); UUID id(); }
              @PlaidSchema
              non-sealed interface Coin extends Payment { String id(); Optional<Integer> note(); }
              @PlaidSchema
              non-sealed interface Text extends Payment { @WholeValue String value(); }
              @PlaidSchema
              non-sealed interface Date extends Payment { @WholeValue LocalDate value(); }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment: its variants Payment.Card and Payment.Cash have the same properties, so that nothing tells them apart. Name a discriminator of objects, or make one variant of both.",
            "Payment: its variants Payment.Text and Payment.Date are both any string, so that nothing tells them apart. Name a discriminator of objects, or make one variant of both."),
        mistake(
            "whole values that may be objects",
            """
            @PlaidUnion
            sealed interface Payment {
              @PlaidSchema
              non-sealed interface Labels extends Payment { // <- UnionVariant
                @WholeValue Map<String, String> value();
              }
              @PlaidSchema
              non-sealed interface Anything extends Payment { // <- UnionVariant
                @WholeValue JsonValue value();
              }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment.Labels is the variant of Payment that is any object, but only strings, numbers, booleans and arrays tell themselves apart. Use one of these, or an object without @WholeValue.",
            "Payment.Anything is the variant of Payment that is any JSON, but only strings, numbers, booleans and arrays tell themselves apart. Use one of these, or an object without @WholeValue."),
        mistake(
            "whole values that could hold themselves",
            """
            @PlaidUnion
            sealed interface Payment {
              @PlaidSchema
              non-sealed interface More extends Payment {
                @WholeValue Payment value(); // <- WholeValue
              }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            @PlaidSchema
            interface Loop {
              @WholeValue Loop value(); // <- WholeValue
            }
            @PlaidSchema
            interface Loops {
              @WholeValue List<Loops> value();
            }
            """,
            "Payment.More.value is the whole value, but Payment is a union or a whole value itself. Use Payment directly.",
            "Loop.value is the whole value, but Loop is a union or a whole value itself. Use Loop directly."),
        mistake(
            "variants of one simple name",
            """
            class Cards {
              @PlaidSchema
              non-sealed interface Cash extends Payment { String card(); }
            }
            @PlaidUnion
            sealed interface Payment permits Cards.Cash, Cash, Payment.Unknown { // <- GeneratedNameClash
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            @PlaidSchema
            non-sealed interface Cash extends Payment { String amount(); }
            """,
            "Payment: its variants test.Cards.Cash and test.Cash have one simple name, after which methods of its visitor are called. Rename one of them."),
        mistake(
            "a type that is called as the visitor",
            """
            @PlaidUnion
            sealed interface Payment { // <- GeneratedTypeClash
              @PlaidSchema
              non-sealed interface Cash extends Payment {}
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            interface PaymentVisitor {}
            """,
            "Payment: PaymentVisitor is to be generated for it, but there is a type of that name already. Rename one of the two."),
        mistake(
            "a mapping to a type that does not exist",
            """
            @PlaidUnion(
                discriminator = "type",
                mapping = @PlaidUnion.Mapping(value = "check", variant = Cheque.class))
            sealed interface Payment permits Payment.Cash, Payment.Unknown { // <- MissingType
              @PlaidSchema
              non-sealed interface Cash extends Payment { String type(); }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment: the type that \"check\" is mapped to does not exist, and no annotation processor has written it. Check its name and imports."),
        mistake(
            "an unknown variant that extends a type that does not exist",
            """
            @PlaidUnion
            sealed interface Card {
              @PlaidSchema
              non-sealed interface Debit extends Card {}
              non-sealed interface Unknown extends Card, UnknownVariants {} // <- MissingType
            }
            """,
            "Card.Unknown: the type UnknownVariants that it extends does not exist, and no annotation processor has written it. Check its name and imports."),
        mistake(
            "a private variant",
            """
            class Payments {
              @PlaidUnion
              sealed interface Payment permits Cash, Unknown {} // <- InaccessibleType
              @PlaidSchema
              private non-sealed interface Cash extends Payment {} // <- PrivateInterface
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payments.Payment: generated code cannot refer to Payments.Cash. Make it public, or at least visible there.",
            "Payments.Cash is private or stands in a private type, so that generated code cannot refer to it. Remove \"private\"."),
        mistake(
            "a variant with a mistake of its own",
            """
            @PlaidUnion(discriminator = "type")
            sealed interface Payment {
              @PlaidSchema
              non-sealed interface Cash extends Payment {
                Thread type(); // <- FieldType
              }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "Payment.Cash.type: java.lang.Thread is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith."),
        mistake(
            "whole values that are not the only one, or not always there",
            """
            @PlaidSchema
            interface Id {
              @WholeValue String value(); // <- WholeValue
              Optional<String> note();
            }
            @PlaidSchema
            interface Limit {
              @WholeValue @JsonName("limit") Optional<BigDecimal> value(); // <- WholeValue, WholeValue
            }
            @PlaidSchema
            interface Labels {
              @WholeValue List<String> value(); // <- WholeValue
              @AdditionalProperties Map<String, JsonValue> rest();
            }
            @PlaidSchema
            interface Rate {
              @WholeValue @DefaultValue default double value() { return 1; } // <- WholeValue
            }
            @PlaidSchema
            interface Rest {
              @WholeValue @AdditionalProperties Map<String, JsonValue> rest(); // <- NotAField
              @WholeValue default String name() { return ""; } // <- NotAField
            }
            """,
            "Id.value is the whole value, beside which there can be no other field. Remove @WholeValue, or the other accessors.",
            "Limit.value is the whole value, which is always there. Return BigDecimal itself, without a default.",
            "Limit.value is the whole value, which has no name in JSON. Remove @JsonName.",
            "Labels.value is the whole value, beside which there can be no other field. Remove @WholeValue, or the other accessors.",
            "Rate.value is the whole value, which is always there. Return double itself, without a default.",
            "Rest.rest holds the additional properties and is not a field, so that @WholeValue says nothing. Remove one of the annotations.",
            "Rest.name is not a field, so that @WholeValue says nothing. Remove the annotation, or mark the method with @DefaultValue to make it a field with a default."));
  }

  /** The Eclipse compiler names it itself, and tells processors nothing of it. */
  @ParameterizedTest
  @EnumSource(names = "JAVAC")
  void aVariantThatDoesNotExistIsReported(TestCompiler compiler) {
    mistake(
            "a variant that does not exist",
            """
            @PlaidUnion
            sealed interface Transfer permits Transfer.Unknown, Wire { // <- MissingType
              non-sealed interface Unknown extends Transfer, UnknownVariant {}
            }
            """,
            "Transfer: the type Wire that it permits does not exist, and no annotation processor has written it. Check its name and imports.")
        .verify(compiler);
  }
}
