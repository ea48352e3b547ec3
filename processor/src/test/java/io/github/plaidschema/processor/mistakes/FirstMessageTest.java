package io.github.plaidschema.processor.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What newcomers write, and the first line that they then see: it says where, what is wrong and
 * what to write instead. Where the language itself rules something out, compilers say so first,
 * each in words of its own.
 */
class FirstMessageTest {

  /** Interfaces are shown with these annotations, as their authors have them. */
  private static final String HEAD =
      """
      package test;
      import io.github.plaidschema.*;
      import io.github.plaidschema.api.*;
      import io.github.plaidschema.json.*;
      import java.math.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  /**
   * A mistake.
   *
   * @param source its line ends with {@code // <-}
   * @param javac the first message of javac
   * @param eclipse the first message of the Eclipse compiler
   */
  private record Typical(String name, String source, String javac, String eclipse) {

    /** Both compilers show our message first. */
    static Typical of(String name, String source, String message) {
      return new Typical(name, source, message, message);
    }

    /** The members of an interface {@code Account}. */
    static Typical member(String name, String members, String message) {
      return of(name, inAccount(members), message);
    }

    /** As {@link #member}, where the compilers are first. */
    static Typical member(String name, String members, String javac, String eclipse) {
      return new Typical(name, inAccount(members), javac, eclipse);
    }

    private static String inAccount(String members) {
      return "@PlaidSchema\npublic interface Account {\n  String id();\n" + members + "\n}\n";
    }

    void verify(TestCompiler compiler) {
      Diagnostic<?> first =
          compiler.with(HEAD + source).compile().problems().stream()
              .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
              .findFirst()
              .orElseThrow(() -> new AssertionError("no error"));

      assertThat(
              Compilation.message(first)
                  .replaceAll("\\s*\\R\\s*", " ")
                  .replace("annotation interface not", "annotation type not"))
          .isEqualTo(compiler == TestCompiler.JAVAC ? javac : eclipse);
      // The Eclipse compiler knows no places of records: the message names them.
      if (first.getSource() != null || !name.equals("a record")) {
        assertThat(first.getLineNumber()).isEqualTo(line());
      }
    }

    private long line() {
      List<String> lines = (HEAD + source).lines().toList();
      return IntStream.range(0, lines.size())
              .filter(line -> lines.get(line).endsWith("// <-"))
              .findFirst()
              .orElseThrow()
          + 1L;
    }
  }

  private static List<Typical> mistakes() {
    return List.of(
        Typical.of(
            "a class",
            """
            @PlaidSchema
            public class Account { // <-
              String name;
            }
            """,
            "[PlaidSchema.NotAnInterface] Account is a class. @PlaidSchema describes a JSON object by the accessors of an interface: declare \"interface Account\"."),
        Typical.of(
            "an abstract class",
            """
            @PlaidSchema
            public abstract class Account { // <-
              abstract String name();
            }
            """,
            "[PlaidSchema.NotAnInterface] Account is a class. @PlaidSchema describes a JSON object by the accessors of an interface: declare \"interface Account\"."),
        Typical.of(
            "a record",
            """
            @PlaidSchema
            public record Account(String name) {} // <-
            """,
            "[PlaidSchema.NotAnInterface] Account is a record. @PlaidSchema describes a JSON object by the accessors of an interface: declare \"interface Account\"."),
        Typical.of(
            "an enum",
            """
            @PlaidSchema
            public enum Status { ACTIVE } // <-
            """,
            "[PlaidSchema.NotAnInterface] Status is an enum. @PlaidSchema describes a JSON object by the accessors of an interface: declare \"interface Status\"."),
        Typical.of(
            "a class with a factory of its builder",
            """
            @PlaidSchema
            public class Account { // <-
              static AccountBuilder builder() { return AccountBuilder.create(); }
            }
            """,
            "[PlaidSchema.NotAnInterface] Account is a class. @PlaidSchema describes a JSON object by the accessors of an interface: declare \"interface Account\"."),
        Typical.member(
            "an accessor of its own builder",
            "  AccountBuilder self(); // <-",
            "[PlaidSchema.GeneratedType] Account.self: AccountBuilder is generated for Account, which has no field of it. Write \"default AccountBuilder self() { return AccountBuilder.from(this); }\", or remove the method."),
        Typical.member(
            "toBuilder without a body",
            "  AccountBuilder toBuilder(); // <-",
            "[PlaidSchema.GeneratedType] Account.toBuilder: AccountBuilder is generated for Account, which has no field of it. Write \"default AccountBuilder toBuilder() { return AccountBuilder.from(this); }\", or remove the method."),
        Typical.member(
            "toBuilder beside a factory",
            """
              static AccountBuilder builder() { return AccountBuilder.create(); }
              AccountBuilder toBuilder(); // <-
            """,
            "[PlaidSchema.GeneratedType] Account.toBuilder: AccountBuilder is generated for Account, which has no field of it. Write \"default AccountBuilder toBuilder() { return AccountBuilder.from(this); }\", or remove the method."),
        Typical.member(
            "an optional builder",
            "  Optional<AccountBuilder> builder(); // <-",
            "[PlaidSchema.GeneratedType] Account.builder: AccountBuilder is generated for Account, which has no field of it. Write \"default AccountBuilder builder() { return AccountBuilder.from(this); }\", or remove the method."),
        Typical.member(
            "its own codec",
            "  AccountJson json(); // <-",
            "[PlaidSchema.GeneratedType] Account.json: AccountJson is generated for Account, which has no field of it. Remove the method: the codec is AccountJson.CODEC."),
        Typical.member(
            "another schema's builder",
            """
              Account_OwnerBuilder owner(); // <-
              @PlaidSchema interface Owner { String name(); }
            """,
            "[PlaidSchema.GeneratedType] Account.owner: Account_OwnerBuilder is generated for Account.Owner and is not a JSON type. Use Account.Owner."),
        Typical.member(
            "a mistake beside a factory",
            """
              static AccountBuilder builder() { return AccountBuilder.create(); }
              Date opened(); // <-
            """,
            "[PlaidSchema.FieldType] Account.opened: java.util.Date is not a JSON type. Use Instant or OffsetDateTime."),
        Typical.member(
            "a mistake in another schema",
            """
              static AccountBuilder builder() { return AccountBuilder.create(); }
              Owner owner();
              @PlaidSchema interface Owner { Date born(); } // <-
            """,
            "[PlaidSchema.FieldType] Account.Owner.born: java.util.Date is not a JSON type. Use Instant or OffsetDateTime."),
        Typical.member(
            "a misspelled builder",
            "  static AcountBuilder builder() { return null; } // <-",
            "cannot find symbol symbol:   class AcountBuilder location: interface test.Account",
            "AcountBuilder cannot be resolved to a type"),
        Typical.member(
            "the name of a nested schema's builder",
            """
              @PlaidSchema
              interface Owner {
                String name();
                static OwnerBuilder builder() { return null; } // <-
              }
            """,
            "cannot find symbol symbol:   class OwnerBuilder location: interface test.Account.Owner",
            "OwnerBuilder cannot be resolved to a type"),
        Typical.member(
            "a misspelled setter",
            "  static Account of(String id) { return AccountBuilder.create().idd(id).build(); } // <-",
            "cannot find symbol symbol:   method idd(java.lang.String) location: class test.AccountBuilder",
            "The method idd(java.lang.String) is undefined for the type test.AccountBuilder"),
        Typical.member(
            "a nested interface without the annotation",
            """
              Balance balance(); // <-
              interface Balance { String current(); }
            """,
            "[PlaidSchema.FieldType] Account.balance: test.Account.Balance is not a JSON type. Annotate it with @PlaidSchema, or name a codec with @JsonWith."),
        Typical.member(
            "a list of interfaces without the annotation",
            """
              List<Balance> balances(); // <-
              interface Balance { String current(); }
            """,
            "[PlaidSchema.FieldType] Account.balances: test.Account.Balance is not a JSON type. Annotate it with @PlaidSchema, or name a codec with @JsonWith."),
        Typical.member(
            "a field that is a record",
            """
              Balance balance(); // <-
              record Balance(String current) {}
            """,
            "[PlaidSchema.FieldType] Account.balance: test.Account.Balance is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith."),
        Typical.member(
            "a Date",
            "  Date opened(); // <-",
            "[PlaidSchema.FieldType] Account.opened: java.util.Date is not a JSON type. Use Instant or OffsetDateTime."),
        Typical.member(
            "a float",
            "  float rate(); // <-",
            "[PlaidSchema.FieldType] Account.rate: float is not a JSON type. Use double or BigDecimal."),
        Typical.member(
            "a char",
            "  char grade(); // <-",
            "[PlaidSchema.FieldType] Account.grade: char is not a JSON type. Use String."),
        Typical.member(
            "an Object",
            "  Object data(); // <-",
            "[PlaidSchema.FieldType] Account.data: java.lang.Object is not a JSON type. Use JsonValue for any JSON."),
        Typical.member(
            "a map of Object",
            "  Map<String, Object> data(); // <-",
            "[PlaidSchema.FieldType] Account.data: java.lang.Object is not a JSON type. Use JsonValue for any JSON."),
        Typical.member(
            "void",
            "  void name(); // <-",
            "[PlaidSchema.VoidAccessor] Account.name returns nothing, but an accessor returns the value of its field. Declare its type, or make it a default or static method."),
        Typical.member(
            "a setter",
            "  void setName(String name); // <-",
            "[PlaidSchema.AccessorParameters] Account.setName has parameters, but an accessor has none. Remove them, or make it a default or static method."),
        Typical.member(
            "a wither",
            "  Account withName(String name); // <-",
            "[PlaidSchema.AccessorParameters] Account.withName has parameters, but an accessor has none. Remove them, or make it a default or static method."),
        Typical.member(
            "a wither of the builder",
            "  AccountBuilder withName(String name); // <-",
            "[PlaidSchema.AccessorParameters] Account.withName has parameters, but an accessor has none. Remove them, or make it a default or static method."),
        Typical.member(
            "a parameter",
            "  String name(int index); // <-",
            "[PlaidSchema.AccessorParameters] Account.name has parameters, but an accessor has none. Remove them, or make it a default or static method."),
        Typical.member(
            "an equals of its own",
            "  boolean equals(Account other); // <-",
            "[PlaidSchema.AccessorParameters] Account.equals has parameters, but an accessor has none. Remove them, or make it a default or static method."),
        Typical.of(
            "type parameters",
            """
            @PlaidSchema
            public interface Page<T> { // <-
              List<T> items();
            }
            """,
            "[PlaidSchema.GenericInterface] Page has type parameters, but JSON says nothing of them. Write one @PlaidSchema interface for each use, which extends the generic one without the annotation."),
        Typical.member(
            "a generic method",
            "  <T> T name(); // <-",
            "[PlaidSchema.GenericAccessor] Account.name has type parameters, but a field has one type. Remove them."),
        Typical.of(
            "a private interface",
            """
            public class Outer {
              @PlaidSchema
              private interface Account { // <-
                String name();
              }
            }
            """,
            "[PlaidSchema.PrivateInterface] Outer.Account is private or stands in a private type, so that generated code cannot refer to it. Remove \"private\"."),
        Typical.member(
            "an array",
            "  String[] names(); // <-",
            "[PlaidSchema.Array] Account.names: String[] is an array, which its holders could change. Use List<String>."),
        Typical.member(
            "bytes",
            "  byte[] data(); // <-",
            "[PlaidSchema.Array] Account.data: byte[] is an array, which its holders could change. Use String for encoded bytes, or List<Integer>."),
        Typical.member(
            "a raw list",
            "  List names(); // <-",
            "[PlaidSchema.RawType] Account.names: List is a raw type. Say what it holds, such as List<String>."),
        Typical.member(
            "a raw map",
            "  Map names(); // <-",
            "[PlaidSchema.RawType] Account.names: Map is a raw type. Say what it holds, such as Map<String, String>."),
        Typical.member(
            "an ArrayList",
            "  ArrayList<String> names(); // <-",
            "[PlaidSchema.FieldType] Account.names: ArrayList<String> is not a JSON type. Use List<T> or Set<T>."),
        Typical.member(
            "a Stream",
            "  java.util.stream.Stream<String> names(); // <-",
            "[PlaidSchema.FieldType] Account.names: Stream<String> is not a JSON type. Use a @PlaidSchema interface, or name a codec with @JsonWith."),
        Typical.member(
            "a wildcard",
            "  List<?> data(); // <-",
            "[PlaidSchema.Wildcard] Account.data: List<?> has a wildcard, of which no value can be read. Name the type itself."),
        Typical.member(
            "a bounded wildcard",
            "  List<? extends Number> data(); // <-",
            "[PlaidSchema.Wildcard] Account.data: List<? extends Number> has a wildcard, of which no value can be read. Name the type itself."),
        Typical.member(
            "a list of a primitive",
            "  List<int> counts(); // <-",
            "unexpected type required: reference found:    int",
            "Syntax error, insert \"Dimensions\" to complete ReferenceType"),
        new Typical(
            "default methods that clash",
            """
            @PlaidSchema
            public interface Account extends Named, Titled {} // <-

            interface Named {
              default String label() { return "a"; }
            }

            interface Titled {
              default String label() { return "b"; }
            }
            """,
            "types test.Named and test.Titled are incompatible; interface test.Account inherits unrelated defaults for label() from types test.Named and test.Titled",
            "Duplicate default methods named label with the parameters () and () are inherited from the types test.Titled and test.Named"),
        Typical.member(
            "one name for two fields",
            """
              String userId();
              @JsonName("user_id") String user(); // <-
            """,
            "[PlaidSchema.JsonNameClash] Account.user and userId are both \"user_id\" in JSON. Give one of them another name with @JsonName."),
        Typical.member(
            "@JsonName on a constant",
            "  @JsonName(\"x\") String X = \"x\"; // <-",
            "[PlaidSchema.NotAField] Account.X is a constant and no field, so that @JsonName says nothing. Remove the annotation, or write an accessor."),
        Typical.member(
            "@JsonName on a static method",
            "  @JsonName(\"x\") static String x() { return \"\"; } // <-",
            "[PlaidSchema.NotAField] Account.x is not a field, so that @JsonName says nothing. Remove the annotation."),
        Typical.member(
            "@JsonName on a default method",
            "  @JsonName(\"cur\") default String currency() { return \"USD\"; } // <-",
            "[PlaidSchema.NotAField] Account.currency is not a field, so that @JsonName says nothing. Remove the annotation, or mark the method with @DefaultValue to make it a field with a default."),
        Typical.member(
            "@Sensitive on a constant of an enum",
            """
              Kind kind();
              enum Kind { @Sensitive A } // <-
            """,
            "annotation type not applicable to this kind of declaration",
            "The annotation @io.github.plaidschema.Sensitive is disallowed for this location"),
        Typical.member(
            "@PlaidSchema on a method",
            "  @PlaidSchema String name(); // <-",
            "annotation type not applicable to this kind of declaration",
            "The annotation @io.github.plaidschema.PlaidSchema is disallowed for this location"),
        Typical.member(
            "@Fallback on a method",
            "  @Fallback String name(); // <-",
            "annotation type not applicable to this kind of declaration",
            "The annotation @io.github.plaidschema.Fallback is disallowed for this location"),
        Typical.member(
            "an Optional in an Optional",
            "  Optional<Optional<String>> name(); // <-",
            "[PlaidSchema.NestedOptional] Account.name: Optional<String> stands where a value has to be. Optional is for the whole field: use Optional<T>, Optional<List<T>> or T."),
        Typical.member(
            "a list of Optionals",
            "  List<Optional<String>> names(); // <-",
            "[PlaidSchema.NestedOptional] Account.names: Optional<String> stands where a value has to be. Optional is for the whole field: use Optional<T>, Optional<List<T>> or T."),
        Typical.member(
            "a nullable primitive",
            "  @Nullable int count(); // <-",
            "[PlaidSchema.NullablePrimitive] Account.count is int and @Nullable, but a primitive is never null. Use Integer."),
        Typical.member(
            "a nullable Optional",
            "  @Nullable Optional<String> name(); // <-",
            "[PlaidSchema.NullableOptional] Account.name is Optional and @Nullable. Use Optional for a property that may be absent, @Nullable for one that is there and may be null."),
        Typical.member(
            "a codec of another type",
            """
              @JsonWith(MoneyCodec.class) String money(); // <-
              final class MoneyCodec extends JsonCodec<BigDecimal> {
                @Override public BigDecimal read(JsonReader in) { return in.readBigDecimal(); }
                @Override public void write(JsonWriter out, BigDecimal value) { out.writeBigDecimal(value); }
              }
            """,
            "[PlaidSchema.Codec] Account.money: MoneyCodec reads and writes BigDecimal, but the type of the field is String. Name a codec of that type, or remove @JsonWith."),
        Typical.member(
            "a codec that is none",
            "  @JsonWith(String.class) String money(); // <-",
            "[PlaidSchema.Codec] Account.money: String is not a codec. Let it extend JsonCodec<T>."),
        Typical.member(
            "@DefaultValue without a body",
            "  @DefaultValue String currency(); // <-",
            "[PlaidSchema.DefaultValue] Account.currency is marked with @DefaultValue, but has no body. Write \"default\" and return the default value."),
        Typical.member(
            "a checked exception",
            "  String name() throws java.io.IOException; // <-",
            "[PlaidSchema.CheckedException] Account.name declares java.io.IOException, but reading a field throws no checked exception. Remove the throws clause."),
        Typical.member(
            "additional properties of Object",
            "  @AdditionalProperties Map<String, Object> rest(); // <-",
            "[PlaidSchema.AdditionalPropertiesType] Account.rest holds the additional properties, but Map<String, Object> is not a map of JSON values. Use Map<String, JsonValue>."),
        Typical.member(
            "toString",
            "  String toString(); // <-",
            "[PlaidSchema.ObjectMethod] Account.toString is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"to_string\")."),
        Typical.member(
            "a map of numbers",
            "  Map<Integer, String> names(); // <-",
            "[PlaidSchema.MapKey] Account.names: the keys of a map are property names, and Integer is none. Use Map<String, T> or Map<OpenEnum<E>, T>."),
        Typical.member(
            "an open enum of strings",
            "  OpenEnum<String> kind(); // <-",
            "[PlaidSchema.FieldType] Account.kind: OpenEnum<String> names no enum. Use OpenEnum<E> of a Java enum E.",
            "Bound mismatch: The type java.lang.String is not a valid substitute for the bounded parameter <E extends java.lang.Enum<E>> of the type io.github.plaidschema.json.OpenEnum<E>"),
        Typical.member(
            "a type that does not exist",
            "  Strin name(); // <-",
            "cannot find symbol symbol:   class Strin location: interface test.Account",
            "Strin cannot be resolved to a type"),
        Typical.member(
            "an empty enum",
            """
              Kind kind(); // <-
              enum Kind {}
            """,
            "[PlaidSchema.FieldType] Account.kind: the enum Account.Kind has no constants, so that no text is one of them. Add its constants, or use String."),
        Typical.of(
            "a builder written by hand",
            """
            @PlaidSchema
            public interface Account { // <-
              String name();
            }

            class AccountBuilder {}
            """,
            "[PlaidSchema.GeneratedTypeClash] Account: AccountBuilder is to be generated for it, but there is a type of that name already. Rename one of the two."),
        Typical.of(
            "a sealed schema",
            """
            @PlaidSchema
            public sealed interface Payment { // <-
              non-sealed interface Card extends Payment {}
            }
            """,
            "[PlaidSchema.SealedInterface] Payment is sealed, so that no generated class can implement it. Remove \"sealed\", or use @PlaidUnion if it stands for its variants."),
        Typical.of(
            "a union that is not sealed",
            """
            @PlaidUnion
            public interface Payment {} // <-
            """,
            "[PlaidSchema.UnionNotSealed] Payment is not sealed, so that nothing says which variants it has. Declare \"sealed interface Payment\", and permit its variants."),
        new Typical(
            "a union without variants",
            """
            @PlaidUnion
            public sealed interface Payment {} // <-
            """,
            "[PlaidSchema.UnionUnknown] Payment permits no interface for what is none of its variants. Add \"non-sealed interface Unknown extends Payment, UnknownVariant {}\" to it, and permit it.",
            "Sealed type Payment lacks a permits clause and no type from the same compilation unit declares Payment as its direct supertype"),
        Typical.of(
            "a union without the unknown variant",
            """
            @PlaidUnion
            public sealed interface Payment { // <-
              @PlaidSchema non-sealed interface Card extends Payment { String brand(); }
            }
            """,
            "[PlaidSchema.UnionUnknown] Payment permits no interface for what is none of its variants. Add \"non-sealed interface Unknown extends Payment, UnknownVariant {}\" to it, and permit it."),
        Typical.of(
            "a variant without the annotation",
            """
            @PlaidUnion(discriminator = "type")
            public sealed interface Payment { // <-
              non-sealed interface Card extends Payment { String type(); }
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "[PlaidSchema.UnionVariant] Payment permits Payment.Card, which is not a variant. Annotate it with @PlaidSchema, or let it extend UnknownVariant if it stands for the unknown ones."),
        Typical.of(
            "a variant without the discriminator",
            """
            @PlaidUnion(discriminator = "kind")
            public sealed interface Payment {
              @PlaidSchema non-sealed interface Card extends Payment { String type(); } // <-
              non-sealed interface Unknown extends Payment, UnknownVariant {}
            }
            """,
            "[PlaidSchema.UnionDiscriminator] Payment.Card has no field \"kind\", by which Payment tells its variants apart. Add one that is a String or an enum."),
        new Typical(
            "a superclass",
            """
            @PlaidSchema
            public interface Account extends Base {} // <-

            class Base {}
            """,
            "interface expected here",
            "The type test.Base cannot be a superinterface of Account; a superinterface must be an interface"),
        Typical.of(
            "a client without operations",
            """
            @PlaidClient
            public interface Api {
              JsonValue get(); // <-
            }
            """,
            "[PlaidSchema.ClientMethod] Api.get: it is not an operation. Annotate it with @Operation, or make it a default method."),
        Typical.of(
            "a client that is a class",
            """
            @PlaidClient
            public class Api {} // <-
            """,
            "[PlaidSchema.ClientInterface] Api is a class. @PlaidClient describes operations by the methods of an interface: declare \"interface Api\"."));
  }

  @TestFactory
  Stream<DynamicTest> theFirstMessageHelps() {
    return mistakes().stream()
        .flatMap(
            mistake ->
                Arrays.stream(TestCompiler.values())
                    .map(
                        compiler ->
                            dynamicTest(
                                mistake.name() + " [" + compiler + "]",
                                () -> mistake.verify(compiler))));
  }
}
