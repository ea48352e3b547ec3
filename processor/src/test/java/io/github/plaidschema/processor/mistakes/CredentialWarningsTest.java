package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A field that is called like a secret is one, or its author says that it is none. */
class CredentialWarningsTest extends MistakesTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "names that look like secrets",
            """
            @PlaidSchema
            interface Item {
              String accessToken(); // <- Credential
              @Nullable String clientSecret(); // <- Credential
              Optional<String> password(); // <- Credential
              List<String> publicTokens(); // <- Credential
              Map<String, String> credentials(); // <- Credential
              @JsonName("api_key") String key(); // <- Credential
              Set<String> accountNumbers(); // <- Credential
              @DefaultValue default String ssn() { return ""; } // <- Credential
              Optional<List<List<String>>> passphrase(); // <- Credential
            }
            """,
            "Item.accessToken looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "Item.clientSecret looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "Item.password looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "Item.publicTokens looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "Item.credentials looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "Item.key looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "Item.accountNumbers looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "Item.ssn looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "Item.passphrase looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it."),
        mistake(
            "numbers of accounts, cards, taxpayers and documents",
            """
            @PlaidSchema
            interface BankNumbers {
              String account(); // <- Credential
              String wireRouting(); // <- Credential
              @Nullable String sortCode(); // <- Credential
              JsonValue iban(); // <- Credential
              long accountNumber(); // <- Credential
              OptionalInt cardPin(); // <- Credential
              String branch(); // <- Credential
              String institution(); // <- Credential
              @JsonNaming(NamingCase.CAMEL_CASE)
              @PlaidSchema
              interface Payer { String taxId(); } // <- Credential
            }
            interface Typed { String type(); }
            @PlaidSchema
            interface ScreenedDocument extends Typed {
              String number(); // <- Credential
            }
            @PlaidSchema
            interface CreditCard {
              String number(); // <- Credential
            }
            @PlaidSchema
            interface Loan {
              /** The account number that payments refer to. */
              String referenceNumber(); // <- Credential
            }
            """,
            "BankNumbers.account looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "BankNumbers.wireRouting looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "BankNumbers.sortCode looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "BankNumbers.iban looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "BankNumbers.accountNumber looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "BankNumbers.cardPin looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "BankNumbers.branch looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "BankNumbers.institution looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "BankNumbers.Payer.taxId looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "ScreenedDocument.number looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "CreditCard.number looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it.",
            "Loan.referenceNumber looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it."),
        mistake(
            "bean accessors that look like secrets",
            """
            @PlaidSchema
            interface Item {
              String getAccessToken(); // <- Credential
            }
            """,
            "Item.getAccessToken looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it."),
        mistake(
            "a secret that several interfaces inherit",
            """
            interface Authorized {
              String accessToken(); // <- Credential
            }
            @PlaidSchema
            interface Item extends Authorized {}
            @PlaidSchema
            interface Account extends Authorized {}
            """,
            "Authorized.accessToken looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it."),
        mistake(
            "a secret that an annotated interface hands on",
            """
            @PlaidSchema
            interface Authorized {
              String accessToken(); // <- Credential
            }
            @PlaidSchema
            interface Item extends Authorized {}
            """,
            "Authorized.accessToken looks like a secret, and toString prints it. Mark it with @Sensitive, or with @SuppressWarnings(\"PlaidSchema.Credential\") if everyone may see it."));
  }

  @ParameterizedTest
  @EnumSource
  void itIsAWarningAndNoError(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                """
                package test;
                @io.github.plaidschema.PlaidSchema
                public interface Item {
                  String accessToken();
                }
                """)
            .compile();

    assertThat(compilation.success()).isTrue();
    assertThat(compilation.problems())
        .extracting(Diagnostic::getKind)
        .containsExactly(Diagnostic.Kind.WARNING);
    assertThat(compilation.generatedTypes()).containsExactly("test.ItemBuilder", "test.ItemJson");
  }

  @ParameterizedTest
  @EnumSource
  void otherNamesAndTypesLeadToNone(TestCompiler compiler) {
    compiler
        .with(
            """
            package test;
            import io.github.plaidschema.PlaidSchema;
            import java.time.OffsetDateTime;
            import java.util.List;
            @PlaidSchema
            public interface Item {
              String tokenType();
              String secretary();
              String accountNumberMask();
              String secretQuestion();
              String key();
              String number();
              String tokenized();
              boolean password();
              OffsetDateTime accessToken();
              int token();
              List<Long> secrets();
              Kind credential();
              Item ssn();
              String accountMask();
              String routingNumberType();
              String bic();
              String cardBin();
              Item account();
              List<Item> accounts();
              int taxYear();
              int maxTokens();
              enum Kind { PIN }
            }
            """)
        .compile()
        .clean();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSensitiveOrSuppressedLeadsToNone(TestCompiler compiler) {
    // The Eclipse compiler warns of each warning that it does not know itself.
    String[] options =
        compiler == TestCompiler.ECLIPSE ? new String[] {"-warn:-warningToken"} : new String[0];
    compiler
        .with(
            """
            package test;
            import io.github.plaidschema.PlaidSchema;
            import io.github.plaidschema.Sensitive;
            @PlaidSchema
            public interface Item {
              @Sensitive String accessToken();
              @SuppressWarnings("PlaidSchema.Credential") String publicToken();
            }
            """,
            """
            package test;
            import io.github.plaidschema.PlaidSchema;
            @SuppressWarnings({"unused", "PlaidSchema.Credential"})
            @PlaidSchema
            public interface Exchange {
              String publicToken();
              @PlaidSchema
              interface Part {
                String secret();
              }
            }
            """)
        .options(options)
        .compile()
        .clean();
  }
}
