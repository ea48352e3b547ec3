package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is annotated has to be an interface that a class of the same package can implement. */
class InterfaceMistakesTest extends MistakesTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "an annotated class",
            """
            @PlaidSchema
            class Account {} // <- NotAnInterface
            """,
            "Account is a class. @PlaidSchema describes a JSON object by the accessors of an interface: declare \"interface Account\"."),
        mistake(
            "an annotated abstract class",
            """
            @PlaidSchema
            abstract class Account { // <- NotAnInterface
              abstract String name();
            }
            """,
            "Account is a class. @PlaidSchema describes a JSON object by the accessors of an interface: declare \"interface Account\"."),
        mistake(
            "an annotated enum",
            """
            @PlaidSchema
            enum Currency { USD } // <- NotAnInterface
            """,
            "Currency is an enum. @PlaidSchema describes a JSON object by the accessors of an interface: declare \"interface Currency\"."),
        mistake(
            "an annotated annotation",
            """
            @PlaidSchema
            @interface Account {} // <- NotAnInterface
            """,
            "Account is an annotation. @PlaidSchema describes a JSON object by the accessors of an interface: declare \"interface Account\"."),
        mistake(
            "a generic interface",
            """
            @PlaidSchema
            interface Page<T> { // <- GenericInterface
              String cursor();
            }
            """,
            "Page has type parameters, but JSON says nothing of them. Write one @PlaidSchema interface for each use, which extends the generic one without the annotation."),
        mistake(
            "a private nested interface",
            """
            class Accounts {
              @PlaidSchema
              private interface Account { // <- PrivateInterface
                String name();
              }
            }
            """,
            "Accounts.Account is private or stands in a private type, so that generated code cannot refer to it. Remove \"private\"."),
        mistake(
            "an interface in a private class",
            """
            class Accounts {
              private static class Details {
                @PlaidSchema
                interface Account { // <- PrivateInterface
                  String name();
                }
              }
            }
            """,
            "Accounts.Details.Account is private or stands in a private type, so that generated code cannot refer to it. Remove \"private\"."),
        mistake(
            "a sealed interface",
            """
            @PlaidSchema
            sealed interface Account permits Savings { // <- SealedInterface
              String name();
            }
            non-sealed interface Savings extends Account {}
            """,
            "Account is sealed, so that no generated class can implement it. Remove \"sealed\", or use @PlaidUnion if it stands for its variants."),
        mistake(
            "a sealed interface with other mistakes",
            """
            @PlaidSchema
            sealed interface Account permits Savings { // <- SealedInterface
              String[] names(); // <- Array
            }
            non-sealed interface Savings extends Account {}
            """,
            "Account is sealed, so that no generated class can implement it. Remove \"sealed\", or use @PlaidUnion if it stands for its variants.",
            "Account.names: String[] is an array, which its holders could change. Use List<String>."),
        mistake(
            "a generic interface that is sealed and private",
            """
            class Accounts {
              @PlaidSchema
              private sealed interface Account<T> permits Savings { // <- GenericInterface, SealedInterface, PrivateInterface
                String name();
              }
              private static non-sealed class Savings implements Account<String> {
                @Override
                public String name() { return ""; }
              }
            }
            """,
            "Accounts.Account has type parameters, but JSON says nothing of them. Write one @PlaidSchema interface for each use, which extends the generic one without the annotation.",
            "Accounts.Account is sealed, so that no generated class can implement it. Remove \"sealed\", or use @PlaidUnion if it stands for its variants.",
            "Accounts.Account is private or stands in a private type, so that generated code cannot refer to it. Remove \"private\"."));
  }

  /** The Eclipse compiler knows no places of records. */
  @ParameterizedTest
  @EnumSource
  void anAnnotatedRecordIsReported(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                """
                package test;
                @io.github.plaidschema.PlaidSchema
                record Account(String name) {}
                """)
            .compile();

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.ownDiagnostics())
        .extracting(Compilation::message)
        .containsExactly(
            "[PlaidSchema.NotAnInterface] Account is a record. @PlaidSchema describes a JSON object"
                + " by the accessors of an interface: declare \"interface Account\".");
  }
}
