package io.github.plaidschema.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.plaidschema.testing.support.HandwrittenTypes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A type that is written by hand passes, until one thing in it is broken. */
final class BrokenTypesAreCaughtTest {
  static List<Fault> faultsOfAccount() {
    return List.of(
        new Fault(
            Promise.EQUALITY,
            "AccountBuilder.java",
            "case 2 -> rank;",
            "",
            "Account.rank: takes no part in equality",
            "smallest document: {\"rank\":"),
        new Fault(
            Promise.EQUALITY,
            "AccountBuilder.java",
            "return super.hashCode();",
            "return System.identityHashCode(this);",
            "has another hash code, though it is equal"),
        new Fault(
            Promise.EQUALITY,
            "AccountBuilder.java",
            "return super.equals(other);",
            "return super.equals(other)"
                + " && Presence.of(this, \"rank\") == Presence.of((Value) other, \"rank\");",
            "is not equal, though every accessor returns the same"),
        new Fault(
            Promise.EQUALITY,
            "AccountBuilder.java",
            "return super.equals(other);",
            "return other instanceof Account that && id().equals(that.id())"
                + " && (!(that instanceof Value own) || super.equals(own));",
            "not symmetric"),
        new Fault(
            Promise.BUILDER,
            "AccountBuilder.java",
            "missing.add(\"balance\");",
            "",
            "Account: build() names [id, tags, kind, status]"),
        new Fault(
            Promise.BUILDER,
            "AccountBuilder.java",
            "!copied && ",
            "",
            "Account.id: cannot be copied by a builder where it is missing"),
        new Fault(
            Promise.BUILDER,
            "AccountBuilder.java",
            "public AccountBuilder rank(Integer",
            "public AccountBuilder withRank(Integer",
            "Account.rank: the builder has no setter for it"),
        new Fault(
            Promise.BUILDER,
            "AccountBuilder.java",
            "to.number = own.number;",
            "",
            "Account.number: from(value).build() returns something else"),
        new Fault(
            Promise.IMMUTABILITY,
            "AccountBuilder.java",
            "List.copyOf(from.tags)",
            "from.tags",
            "Account.tags: returns a collection that can be changed",
            "smallest document: {"),
        new Fault(
            Promise.IMMUTABILITY,
            "AccountBuilder.java",
            "new LinkedHashMap<>(from.rest)",
            "from.rest",
            "Account.rest: changes with the map that its setter was given"),
        new Fault(
            Promise.ROUND_TRIP,
            "AccountJson.java",
            "out.writeBigDecimal(value.balance);",
            "out.writeDouble(value.balance.doubleValue());",
            "Account.balance: is written otherwise"),
        new Fault(
            Promise.ROUND_TRIP,
            "AccountBuilder.java",
            "this, unknown);",
            "this, unknown); raw = null;",
            "Account.balance: is written otherwise",
            "smallest document: {\"balance\":"),
        new Fault(
            Promise.UNKNOWN_PROPERTIES,
            "AccountJson.java",
            "rest = FieldReader.readUnknown(in, rest);",
            "FieldReader.skipUnknown(in);",
            "is not among the additional properties",
            "is lost when it is written"),
        new Fault(
            Promise.UNKNOWN_TEXTS,
            "AccountJson.java",
            "to.kind = in.readOpenEnum(KINDS);",
            "to.kind = KINDS.open(in.readOpenEnum(KINDS).known().orElse(Account.Kind.CHECKING));",
            "Account.kind: does not return an unknown text as its type says",
            "Account.kind: does not write an unknown text back"),
        new Fault(
            Promise.UNKNOWN_TEXTS,
            "AccountJson.java",
            "to.status = in.readEnum(STATUSES);",
            "to.status = STATUSES.find(in.readString());",
            "Account.status: throws MissingValueException for"),
        new Fault(
            Promise.EXPLICIT_NULLS,
            "AccountBuilder.java",
            "this, unknown);",
            "this, unknown); nulls = 0;",
            "Account.name: does not write an explicit null as it was read",
            "smallest document: {\"name\":null}"),
        new Fault(
            Promise.EXPLICIT_NULLS,
            "AccountBuilder.java",
            "super(value);",
            "super(value); nulls = 0;",
            "Account.rank: does not carry an explicit null through a builder"),
        new Fault(
            Promise.PRESENCE,
            "AccountBuilder.java",
            "return super.presence(property);",
            "return super.presence(property) == Presence.NULL"
                + " ? Presence.ABSENT : super.presence(property);",
            "Account.rank: is said to be absent where it is null",
            "smallest document: {\"rank\":null}"),
        new Fault(
            Promise.DRIFT,
            "AccountBuilder.java",
            "return Required.value(id, this, 0);",
            "return id == null ? \"\" : id;",
            "Account.id: has no value, but does not throw a MissingValueException",
            "smallest document: {}"),
        new Fault(
            Promise.DRIFT,
            "AccountBuilder.java",
            "return Required.value(kind, this, 5);",
            "return Required.value(kind, this, 6);",
            "Account.kind: throws a MissingValueException that does not name it"),
        new Fault(
            Promise.DRIFT,
            "AccountJson.java",
            ".required(0, 1, 3, 4, 5, 6)",
            "",
            "Account.id: is not listed by check where it is absent"),
        new Fault(
            Promise.WRONG_TYPES,
            "AccountJson.java",
            "to.rank = FieldReader.readInt(in);",
            "to.rank = in.peek() == JsonToken.STRING ? in.readString().length() : in.readInt();",
            "Account.rank: reads \"no value of that type\"",
            "smallest document: {\"rank\":\"no value of that type\"}"),
        new Fault(
            Promise.WRONG_TYPES,
            "AccountBuilder.java",
            "return Required.fitting(name, this, 1);",
            "return name;",
            "Account.name: has a value that does not fit, but does not throw"),
        new Fault(
            Promise.WRONG_TYPES,
            "AccountBuilder.java",
            "super(value);",
            "super(value); raw = null;",
            "a copy is written otherwise"),
        new Fault(
            Promise.WRONG_TYPES,
            "AccountBuilder.java",
            "super(from.remainder());",
            "super(Remainder.none());",
            "Account.id: throws MissingValueException for"),
        new Fault(
            Promise.REDACTION,
            "AccountBuilder.java",
            "number=[redacted]",
            "number=\" + number + \"",
            "Account.number: is a secret that toString shows",
            "smallest document: {\"number\":\"s3cret"),
        new Fault(
            Promise.REDACTION,
            "AccountBuilder.java",
            "rest.keySet()",
            "rest",
            "Account.rest: shows the value of an unknown property"),
        new Fault(
            Promise.REDACTION,
            "AccountJson.java",
            "to.status = in.readEnum(STATUSES);",
            "{ String text = in.readString(); to.status = text == null ? null : STATUSES.find(text);"
                + " if (to.status == null) { throw in.rejected(\"a status, not \" + text); } }",
            "Account.status: has a value that the exception shows"),
        new Fault(
            Promise.SHARED_CODEC,
            "AccountJson.java",
            "AccountBuilder to = new AccountBuilder();",
            "SHARED = new AccountBuilder(); Thread.yield(); AccountBuilder to = SHARED;",
            "thread"));
  }

  static List<Fault> faultsOfPayment() {
    return List.of(
        new Fault(
            Promise.VARIANTS,
            "PaymentJson.java",
            ".text(\"cash\", 1)",
            ".text(\"cash\", 0)",
            "Payment: is not read as Cash",
            "smallest document: {\"type\":\"cash\"}"),
        new Fault(
            Promise.VARIANTS,
            "PaymentJson.java",
            "new UnknownValue(Variants.readUnknown(in))",
            "new UnknownValue(Variants.readUnknown(in).get(\"x\").orElse(JsonValue.NULL))",
            "Payment: does not keep what is none of its variants"));
  }

  @Test
  void aTypeThatIsWrittenByHandKeepsItsContract() {
    assertThatCode(() -> SchemaContract.of(HandwrittenTypes.account()).verify())
        .doesNotThrowAnyException();
    assertThatCode(() -> SchemaContract.of(HandwrittenTypes.payment()).verify())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("faultsOfAccount")
  void aFaultOfASchemaIsCaughtAndToldWithItsPlace(Fault fault) {
    assertIsCaught(fault, HandwrittenTypes.account(fault.file(), fault.right(), fault.wrong()));
  }

  @ParameterizedTest
  @MethodSource("faultsOfPayment")
  void aFaultOfAUnionIsCaughtAndToldWithItsPlace(Fault fault) {
    assertIsCaught(fault, HandwrittenTypes.payment(fault.file(), fault.right(), fault.wrong()));
  }

  @Test
  void everyPromiseIsBrokenByAFault() {
    assertThat(faultsOfAccount()).extracting(Fault::promise).contains(promisesOfSchemas());
    assertThat(faultsOfPayment()).extracting(Fault::promise).containsOnly(Promise.VARIANTS);
  }

  private static Promise[] promisesOfSchemas() {
    return Arrays.stream(Promise.values())
        .filter(promise -> promise != Promise.VARIANTS)
        .toArray(Promise[]::new);
  }

  private static void assertIsCaught(Fault fault, Class<?> type) {
    Promise[] others =
        Arrays.stream(Promise.values())
            .filter(promise -> promise != fault.promise())
            .toArray(Promise[]::new);

    Throwable failure =
        catchThrowable(() -> SchemaContract.of(type).without(others).withSeed(7).verify());

    assertThat(failure)
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(fault.told().toArray(String[]::new))
        .hasMessageContainingAll(fault.promise().name(), "(seed 7)");
  }
}
