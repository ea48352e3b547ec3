package io.github.plaidschema.benchmarks.model.schema;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.OpenEnum;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plaid Schema's models of {@code /transactions/get}. */
public interface TransactionsGet {

  @PlaidSchema
  interface TransactionsGetResponse {
    List<Shared.AccountBase> accounts();

    List<Transaction> transactions();

    int totalTransactions();

    Shared.Item item();

    String requestId();
  }

  @PlaidSchema
  interface Transaction {
    String accountId();

    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();

    Optional<List<String>> category();

    Optional<String> categoryId();

    Optional<String> checkNumber();

    LocalDate date();

    Shared.Location location();

    String name();

    Optional<String> merchantName();

    Optional<String> originalDescription();

    PaymentMeta paymentMeta();

    boolean pending();

    @Nullable String pendingTransactionId();

    @Nullable String accountOwner();

    String transactionId();

    Optional<String> transactionType();

    Optional<String> logoUrl();

    Optional<String> website();

    @Nullable LocalDate authorizedDate();

    @Nullable OffsetDateTime authorizedDatetime();

    @Nullable OffsetDateTime datetime();

    String paymentChannel();

    Optional<PersonalFinanceCategory> personalFinanceCategory();

    Optional<BusinessFinanceCategory> businessFinanceCategory();

    @Nullable String transactionCode();

    Optional<String> personalFinanceCategoryIconUrl();

    Optional<List<TransactionCounterparty>> counterparties();

    Optional<String> merchantEntityId();

    Optional<ClientCustomization> clientCustomization();
  }

  @PlaidSchema
  interface PaymentMeta {
    @Nullable String referenceNumber();

    @Nullable String ppdId();

    @Nullable String payee();

    @Nullable String byOrderOf();

    @Nullable String payer();

    @Nullable String paymentMethod();

    @Nullable String paymentProcessor();

    @Nullable String reason();
  }

  @PlaidSchema
  interface PersonalFinanceCategory {
    String primary();

    String detailed();

    Optional<String> confidenceLevel();

    Optional<OpenEnum<PersonalFinanceCategoryVersion>> version();
  }

  enum PersonalFinanceCategoryVersion {
    @JsonName("v1")
    V1,
    @JsonName("v2")
    V2
  }

  @PlaidSchema
  interface BusinessFinanceCategory {
    String primary();

    String detailed();

    Optional<String> confidenceLevel();
  }

  @PlaidSchema
  interface TransactionCounterparty {
    String name();

    Optional<String> entityId();

    OpenEnum<CounterpartyType> type();

    @Nullable String website();

    @Nullable String logoUrl();

    Optional<String> confidenceLevel();

    Optional<CounterpartyNumbers> accountNumbers();
  }

  enum CounterpartyType {
    MERCHANT,
    FINANCIAL_INSTITUTION,
    PAYMENT_APP,
    MARKETPLACE,
    PAYMENT_TERMINAL,
    INCOME_SOURCE
  }

  @PlaidSchema
  interface CounterpartyNumbers {
    Optional<CounterpartyNumbersBACS> bacs();

    Optional<CounterpartyNumbersInternational> international();
  }

  @PlaidSchema
  interface CounterpartyNumbersBACS {
    @Sensitive
    Optional<String> account();

    @Sensitive
    Optional<String> sortCode();
  }

  @PlaidSchema
  interface CounterpartyNumbersInternational {
    Optional<String> bic();
  }

  @PlaidSchema
  interface ClientCustomization {
    Optional<String> customEntityId();
  }
}
