package io.github.plaidschema.benchmarks.model.schema;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.OpenEnum;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plaid Schema's models of more than one response. */
public interface Shared {

  @PlaidSchema
  interface PlaidError {
    OpenEnum<PlaidErrorType> errorType();

    String errorCode();

    Optional<String> errorCodeReason();

    String errorMessage();

    @Nullable String displayMessage();

    Optional<String> requestId();

    Optional<Integer> status();

    Optional<String> documentationUrl();

    Optional<String> suggestedAction();

    Optional<List<String>> requiredAccountSubtypes();

    Optional<List<String>> providedAccountSubtypes();
  }

  enum PlaidErrorType {
    @JsonName("INVALID_REQUEST")
    INVALID_REQUEST,
    @JsonName("INVALID_RESULT")
    INVALID_RESULT,
    @JsonName("INVALID_INPUT")
    INVALID_INPUT,
    @JsonName("INSTITUTION_ERROR")
    INSTITUTION_ERROR,
    @JsonName("RATE_LIMIT_EXCEEDED")
    RATE_LIMIT_EXCEEDED,
    @JsonName("API_ERROR")
    API_ERROR,
    @JsonName("ITEM_ERROR")
    ITEM_ERROR,
    @JsonName("ASSET_REPORT_ERROR")
    ASSET_REPORT_ERROR,
    @JsonName("RECAPTCHA_ERROR")
    RECAPTCHA_ERROR,
    @JsonName("OAUTH_ERROR")
    OAUTH_ERROR,
    @JsonName("PAYMENT_ERROR")
    PAYMENT_ERROR,
    @JsonName("BANK_TRANSFER_ERROR")
    BANK_TRANSFER_ERROR,
    @JsonName("INCOME_VERIFICATION_ERROR")
    INCOME_VERIFICATION_ERROR,
    @JsonName("MICRODEPOSITS_ERROR")
    MICRODEPOSITS_ERROR,
    @JsonName("SANDBOX_ERROR")
    SANDBOX_ERROR,
    @JsonName("PARTNER_ERROR")
    PARTNER_ERROR,
    @JsonName("SIGNAL_ERROR")
    SIGNAL_ERROR,
    @JsonName("TRANSACTIONS_ERROR")
    TRANSACTIONS_ERROR,
    @JsonName("TRANSACTION_ERROR")
    TRANSACTION_ERROR,
    @JsonName("TRANSFER_ERROR")
    TRANSFER_ERROR,
    @JsonName("CHECK_REPORT_ERROR")
    CHECK_REPORT_ERROR,
    @JsonName("CONSUMER_REPORT_ERROR")
    CONSUMER_REPORT_ERROR,
    @JsonName("USER_ERROR")
    USER_ERROR
  }

  enum Products {
    ASSETS,
    AUTH,
    BALANCE,
    BALANCE_PLUS,
    BEACON,
    IDENTITY,
    IDENTITY_MATCH,
    INVESTMENTS,
    INVESTMENTS_AUTH,
    LIABILITIES,
    PAYMENT_INITIATION,
    IDENTITY_VERIFICATION,
    TRANSACTIONS,
    CREDIT_DETAILS,
    INCOME,
    INCOME_VERIFICATION,
    STANDING_ORDERS,
    TRANSFER,
    EMPLOYMENT,
    RECURRING_TRANSACTIONS,
    TRANSACTIONS_REFRESH,
    SIGNAL,
    STATEMENTS,
    PROCESSOR_PAYMENTS,
    PROCESSOR_IDENTITY,
    PROFILE,
    CRA_BASE_REPORT,
    CRA_INCOME_INSIGHTS,
    CRA_PARTNER_INSIGHTS,
    CRA_NETWORK_INSIGHTS,
    CRA_CASHFLOW_INSIGHTS,
    CRA_MONITORING,
    CRA_LEND_SCORE,
    CRA_PLAID_CREDIT_SCORE,
    LAYER,
    PAY_BY_BANK,
    PROTECT_LINKED_BANK
  }

  @PlaidSchema
  interface AccountBase {
    String accountId();

    AccountBalance balances();

    @Nullable String mask();

    String name();

    @Nullable String officialName();

    OpenEnum<AccountType> type();

    @Nullable String subtype();

    Optional<String> verificationStatus();

    Optional<String> verificationName();

    Optional<AccountVerificationInsights> verificationInsights();

    Optional<String> persistentAccountId();

    Optional<OpenEnum<AccountHolderCategory>> holderCategory();
  }

  @PlaidSchema
  interface AccountBalance {
    @Nullable Double available();

    @Nullable Double current();

    @Nullable Double limit();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();

    Optional<OffsetDateTime> lastUpdatedDatetime();
  }

  enum AccountType {
    INVESTMENT,
    CREDIT,
    DEPOSITORY,
    LOAN,
    BROKERAGE,
    OTHER
  }

  @PlaidSchema
  interface AccountVerificationInsights {
    Optional<Integer> nameMatchScore();

    AccountVerificationInsightsNetworkStatus networkStatus();

    Optional<AccountVerificationInsightsPreviousReturns> previousReturns();

    OpenEnum<AccountVerificationInsightsAccountNumberFormat> accountNumberFormat();
  }

  @PlaidSchema
  interface AccountVerificationInsightsNetworkStatus {
    boolean hasNumbersMatch();

    boolean isNumbersMatchVerified();
  }

  @PlaidSchema
  interface AccountVerificationInsightsPreviousReturns {
    boolean hasPreviousAdministrativeReturn();
  }

  enum AccountVerificationInsightsAccountNumberFormat {
    VALID,
    INVALID,
    UNKNOWN
  }

  enum AccountHolderCategory {
    BUSINESS,
    PERSONAL,
    UNRECOGNIZED
  }

  @PlaidSchema
  interface Location {
    @Nullable String address();

    @Nullable String city();

    @Nullable String region();

    @Nullable String postalCode();

    @Nullable String country();

    @Nullable Double lat();

    @Nullable Double lon();

    @Nullable String storeNumber();
  }

  @PlaidSchema
  interface Item {
    String itemId();

    Optional<String> institutionId();

    Optional<String> institutionName();

    @Nullable String webhook();

    Optional<OpenEnum<ItemAuthMethod>> authMethod();

    @Nullable PlaidError error();

    List<OpenEnum<Products>> availableProducts();

    List<OpenEnum<Products>> billedProducts();

    Optional<List<OpenEnum<Products>>> products();

    Optional<List<OpenEnum<Products>>> consentedProducts();

    @Nullable OffsetDateTime consentExpirationTime();

    String updateType();
  }

  enum ItemAuthMethod {
    @JsonName("INSTANT_AUTH")
    INSTANT_AUTH,
    @JsonName("INSTANT_MATCH")
    INSTANT_MATCH,
    @JsonName("AUTOMATED_MICRODEPOSITS")
    AUTOMATED_MICRODEPOSITS,
    @JsonName("SAME_DAY_MICRODEPOSITS")
    SAME_DAY_MICRODEPOSITS,
    @JsonName("INSTANT_MICRODEPOSITS")
    INSTANT_MICRODEPOSITS,
    @JsonName("DATABASE_MATCH")
    DATABASE_MATCH,
    @JsonName("DATABASE_INSIGHTS")
    DATABASE_INSIGHTS,
    @JsonName("TRANSFER_MIGRATED")
    TRANSFER_MIGRATED,
    @JsonName("INVESTMENTS_FALLBACK")
    INVESTMENTS_FALLBACK
  }
}
