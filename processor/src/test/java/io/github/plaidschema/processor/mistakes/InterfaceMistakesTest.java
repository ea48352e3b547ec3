package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import java.util.List;

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
            "?"),
        mistake(
            "an annotated abstract class",
            """
            @PlaidSchema
            abstract class Account { // <- NotAnInterface
              abstract String name();
            }
            """,
            "?"),
        mistake(
            "an annotated enum",
            """
            @PlaidSchema
            enum Currency { USD } // <- NotAnInterface
            """,
            "?"),
        mistake(
            "an annotated record",
            """
            @PlaidSchema
            record Account(String name) {} // <- NotAnInterface
            """,
            "?"),
        mistake(
            "an annotated annotation",
            """
            @PlaidSchema
            @interface Account {} // <- NotAnInterface
            """,
            "?"),
        mistake(
            "a generic interface",
            """
            @PlaidSchema
            interface Page<T> { // <- GenericInterface
              String cursor();
            }
            """,
            "?"),
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
            "?"),
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
            "?"),
        mistake(
            "a sealed interface",
            """
            @PlaidSchema
            sealed interface Account permits Savings { // <- SealedInterface
              String name();
            }
            non-sealed interface Savings extends Account {}
            """,
            "?"),
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
            "?",
            "?",
            "?"));
  }
}
