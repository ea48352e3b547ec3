package io.github.plaidschema.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.PlaidSchemaProcessor;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.OriginRecorder;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each interface has a page, which says what its source says. */
class ReferencePageTest {
  private static final String ON = "-Aplaidschema.reference=true";

  private static final String[] SOURCES = {
    """
    package sdk;
    import io.github.plaidschema.*;
    import io.github.plaidschema.json.*;
    import java.math.BigDecimal;
    import java.util.*;
    import org.jspecify.annotations.Nullable;
    /**
     * An account: what a {@link Holder} has.
     *
     * <p>Its numbers are <b>not</b> shared.
     *
     * @see Holder
     */
    @PlaidSchema
    public interface Account extends Named {
      /** Its kind, such as {@code CASH}. */
      OpenEnum<Kind> kind();
      @Nullable List<sdk.people.Holder> holders();
      Optional<BigDecimal> balance();
      /** {@return the currency | unit} */
      @DefaultValue default String currency() { return "USD"; }
      /** @return how many there are */
      OptionalInt count();
      @Sensitive @JsonName("no.") String number();
      /**
       * Old.
       *
       * @deprecated use {@link #kind()}
       */
      @Deprecated State state();
      Map<OpenEnum<Kind>, Account> others();
      Part part();
      Map<String, JsonValue> values();
      @AdditionalProperties Map<String, JsonValue> rest();
      /** A part. */
      @PlaidSchema
      interface Part { Account account(); }
      enum State { GOOD, @Fallback BAD }
    }
    """,
    """
    package sdk;
    interface Named {
      /** What people call it. */
      String name();
    }
    """,
    """
    package sdk;
    /** What an account is. */
    public enum Kind {
      /** Money. */
      CASH,
      @io.github.plaidschema.JsonName("credit card") @Deprecated CARD
    }
    """,
    """
    package sdk.people;
    @io.github.plaidschema.PlaidSchema
    public interface Holder { String name(); sdk.Account account(); }
    """,
  };

  private static Compilation compile(TestCompiler compiler, String... sources) {
    // The sources use what they declare deprecated.
    Compilation compilation = compiler.with(sources).options(ON).compile();
    assertThat(compilation.success()).isTrue();
    return compilation;
  }

  @ParameterizedTest
  @EnumSource
  void aPageHasTheFieldsAndTheValuesOfTheirEnums(TestCompiler compiler) {
    assertThat(compile(compiler, SOURCES).page("sdk/Account.md"))
        .isEqualTo(
            """
            # Account

            `sdk.Account`

            An account: what a `Holder` has.

            Its numbers are **not** shared.

            ## Fields

            | Field | Type | Required | Description |
            |---|---|---|---|
            | `name` | `String` | Yes | What people call it. |
            | `kind` | OpenEnum&lt;[Kind](#kind)> | Yes | Its kind, such as `CASH`. |
            | `holders` | List&lt;[Holder](../sdk.people/Holder.md)> | Yes, may be null |  |
            | `balance` | `BigDecimal` | No |  |
            | `currency` | `String` | No, has a default | The currency \\| unit. |
            | `count` | `int` | No | How many there are. |
            | `number` | `String` | Yes | In JSON: `no.`. **Sensitive:** `toString` does not show it. |
            | `state` | [Account.State](#accountstate) | Yes | **Deprecated.** Use `kind()`. Old. |
            | `others` | Map&lt;OpenEnum&lt;[Kind](#kind)>, [Account](Account.md)> | Yes |  |
            | `part` | [Account.Part](Account.Part.md) | Yes |  |
            | `values` | `Map<String, JsonValue>` | Yes |  |

            Other properties are kept, in `rest`.

            ## Kind

            What an account is.

            | Constant | In JSON | Description |
            |---|---|---|
            | `CASH` | `cash` | Money. |
            | `CARD` | `credit card` | **Deprecated.** |

            As an `OpenEnum`, any other text is kept, and written back.

            ## Account.State

            | Constant | In JSON |
            |---|---|
            | `GOOD` | `good` |
            | `BAD` | `bad` |

            Any other text is read as `BAD`, and written back.

            <!-- Written by Plaid Schema. Changes are lost. -->
            """);
  }

  @ParameterizedTest
  @EnumSource
  void aUnionHasItsVariants(TestCompiler compiler) {
    Compilation compilation = compile(compiler, Schemas.sources("unions"));

    assertThat(compilation.page("sdk.unions/Payment.md"))
        .contains("told apart by the property `type`", "](CardPayment.md) | `")
        .contains("Anything else is read as `Payment.Unknown`, which keeps the JSON.");
    assertThat(compilation.page("sdk.unions/Shape.md")).contains("told apart by what");
  }

  @ParameterizedTest
  @EnumSource
  void severalDiscriminatorsAreNamedWithTheTextsThatGoTogether(TestCompiler compiler) {
    Compilation compilation = compile(compiler, Schemas.sources("events"));

    assertThat(compilation.page("sdk.events/Event.md"))
        .contains("told apart by the properties `event_type`, `event code`.")
        .contains("](ItemError.md) | `ITEM` + `ERROR` |")
        .contains("| `ASSETS` + `GONE`, `ASSETS` + `LOST` |");
  }

  @ParameterizedTest
  @EnumSource
  void aWholeValueSaysThatItIsNoObject(TestCompiler compiler) {
    String source =
        """
        @io.github.plaidschema.PlaidSchema
        public interface Id { @io.github.plaidschema.WholeValue String value(); }
        """;

    assertThat(compile(compiler, source).page("Id.md"))
        .startsWith("# Id\n\n`Id`\n\n## Fields\n")
        .contains("the value of this field itself, not an object");
  }

  @ParameterizedTest
  @EnumSource
  void anInterfaceWithoutFieldsSaysSo(TestCompiler compiler) {
    String source = "package sdk;\n@io.github.plaidschema.PlaidSchema public interface Empty {}";

    assertThat(compile(compiler, source).page("sdk/Empty.md"))
        .contains("## Fields\n\nThere are none.\n\nOther properties are skipped.\n");
  }

  @ParameterizedTest
  @EnumSource
  void anEnumThatIsCalledLikeAnotherHeadingHasAnAnchorOfItsOwn(TestCompiler compiler) {
    String holder =
        """
        package sdk;
        @io.github.plaidschema.PlaidSchema
        public interface Kind { sdk.other.Kind kind(); }
        """;
    String other = "package sdk.other;\npublic enum Kind { A }";

    assertThat(compile(compiler, holder, other).page("sdk/Kind.md"))
        .contains("[Kind](#sdkotherkind)", "\n## sdk.other.Kind\n", "Any other text is rejected.");
  }

  @ParameterizedTest
  @EnumSource
  void aCommentInheritsFromWhatItOverrides(TestCompiler compiler) {
    String child =
        """
        package sdk;
        @io.github.plaidschema.PlaidSchema
        public interface Child extends Parent {
          /** {@inheritDoc} Always. */
          String name();
          @Override String text();
        }
        """;
    String parent =
        """
        package sdk;
        interface Parent {
          /** The name. */
          String name();
          /** The text. */
          String text();
        }
        """;

    assertThat(compile(compiler, child, parent).page("sdk/Child.md"))
        .contains("| The name. Always. |", "| The text. |");
  }

  @ParameterizedTest
  @EnumSource
  void codeInACommentKeepsItsIndentation(TestCompiler compiler) {
    String source =
        """
        package sdk;
        /**
         * Used so:
         *
         * <pre>{@code
         * if (empty) {
         *   return;
         * }
         * }</pre>
         */
        @io.github.plaidschema.PlaidSchema
        public interface Empty {}
        """;

    assertThat(compile(compiler, source).page("sdk/Empty.md"))
        .contains("Used so:\n\n```\nif (empty) {\n  return;\n}\n```\n\n## Fields\n");
  }

  @ParameterizedTest
  @EnumSource
  void noPageIsWrittenUnlessAskedFor(TestCompiler compiler) {
    for (String[] options : new String[][] {{}, {"-Aplaidschema.reference=false"}}) {
      Compilation compilation = compiler.with(SOURCES).options(options).compile();

      assertThat(Files.exists(compilation.generated().resolve("plaid-schema-reference"))).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachPageHasItsInterfaceAsItsOnlyOrigin(TestCompiler compiler) {
    OriginRecorder recorder = new OriginRecorder(new PlaidSchemaProcessor());

    compiler.with(SOURCES).options(ON).withoutProcessors().withProcessor(recorder).compile();

    assertThat(recorder.origins())
        .hasSize(9)
        .containsEntry("plaid-schema-reference/sdk/Account.md", List.of("sdk.Account"))
        .containsEntry("plaid-schema-reference/sdk/Account.Part.md", List.of("sdk.Account.Part"))
        .containsEntry("plaid-schema-reference/sdk.people/Holder.md", List.of("sdk.people.Holder"));
  }

  @ParameterizedTest
  @EnumSource
  void noOrderMatters(TestCompiler compiler) {
    List<String> turned = new ArrayList<>(List.of(SOURCES));
    Collections.reverse(turned);
    Compilation one = compile(TestCompiler.JAVAC, SOURCES);
    Compilation other = compile(compiler, turned.toArray(String[]::new));

    for (String page : List.of("sdk/Account.md", "sdk/Account.Part.md", "sdk.people/Holder.md")) {
      assertThat(other.page(page)).isEqualTo(one.page(page));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageThatCannotBeWrittenIsReported(TestCompiler compiler) {
    Compilation compilation =
        compiler.with(SOURCES).options(ON).failingToWrite("Holder.md").compile();

    assertThat(compilation.ownDiagnostics())
        .extracting(Compilation::message)
        .containsExactly(
            "[PlaidSchema.NotWritten] Holder: sdk.people/Holder.md could not be written (the disk is"
                + " full). See that the folder for generated sources can be written to.");
  }
}
