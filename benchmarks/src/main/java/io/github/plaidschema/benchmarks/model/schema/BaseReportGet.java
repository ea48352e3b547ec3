package io.github.plaidschema.benchmarks.model.schema;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.OpenEnum;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plaid Schema's models of {@code /cra/check_report/base_report/get}. */
public interface BaseReportGet {

  @PlaidSchema
  interface CraCheckReportBaseReportGetResponse {
    BaseReport report();

    List<BaseReportWarning> warnings();

    String requestId();
  }

  @PlaidSchema
  interface BaseReport {
    String reportId();

    OffsetDateTime dateGenerated();

    double daysRequested();

    Optional<String> clientReportId();

    List<BaseReportItem> items();

    Optional<BaseReportUserAttributes> attributes();
  }

  @PlaidSchema
  interface BaseReportItem {
    String institutionName();

    String institutionId();

    OffsetDateTime dateLastUpdated();

    String itemId();

    List<BaseReportAccount> accounts();
  }

  @PlaidSchema
  interface BaseReportAccount {
    String accountId();

    BaseReportAccountBalances balances();

    List<ConsumerDispute> consumerDisputes();

    @Nullable String mask();

    BaseReportAccountMetadata metadata();

    String name();

    @Nullable String officialName();

    OpenEnum<Shared.AccountType> type();

    @Nullable String subtype();

    double daysAvailable();

    List<BaseReportTransaction> transactions();

    List<Owner> owners();

    @Nullable OpenEnum<OwnershipType> ownershipType();

    Optional<List<BaseReportHistoricalBalance>> historicalBalances();

    Optional<BaseReportAccountInsights> accountInsights();

    Optional<BaseReportAttributes> attributes();
  }

  @PlaidSchema
  interface BaseReportAccountBalances {
    @Nullable Double available();

    @Nullable Double current();

    @Nullable Double limit();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();

    Optional<OffsetDateTime> lastUpdatedDatetime();

    Optional<Double> averageBalance();

    Optional<List<BaseReportAverageMonthlyBalances>> averageMonthlyBalances();

    Optional<Double> mostRecentThirtyDayAverageBalance();
  }

  @PlaidSchema
  interface BaseReportAverageMonthlyBalances {
    String startDate();

    String endDate();

    CreditAmountWithCurrency averageBalance();
  }

  @PlaidSchema
  interface CreditAmountWithCurrency {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface ConsumerDispute {
    String consumerDisputeId();

    LocalDate disputeFieldCreateDate();

    OpenEnum<ConsumerDisputeCategory> category();

    String statement();
  }

  enum ConsumerDisputeCategory {
    @JsonName("TRANSACTION")
    TRANSACTION,
    @JsonName("BALANCE")
    BALANCE,
    @JsonName("IDENTITY")
    IDENTITY,
    @JsonName("OTHER")
    OTHER
  }

  @PlaidSchema
  interface BaseReportAccountMetadata {
    @Nullable LocalDate startDate();

    @Nullable LocalDate endDate();
  }

  @PlaidSchema
  interface BaseReportTransaction {
    String accountId();

    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();

    Optional<String> name();

    @Nullable String originalDescription();

    Optional<CreditCategory> creditCategory();

    Optional<String> checkNumber();

    LocalDate date();

    Optional<String> dateTransacted();

    Optional<Shared.Location> location();

    Optional<String> merchantName();

    boolean pending();

    Optional<String> accountOwner();

    String transactionId();

    Optional<OpenEnum<BaseReportTransactionType>> transactionType();

    Optional<List<String>> category();

    Optional<String> categoryId();
  }

  @PlaidSchema
  interface CreditCategory {
    String primary();

    String detailed();
  }

  enum BaseReportTransactionType {
    DIGITAL,
    PLACE,
    SPECIAL,
    UNRESOLVED
  }

  @PlaidSchema
  interface Owner {
    List<String> names();

    List<PhoneNumber> phoneNumbers();

    List<Email> emails();

    List<Address> addresses();
  }

  @PlaidSchema
  interface PhoneNumber {
    String data();

    boolean primary();

    String type();
  }

  @PlaidSchema
  interface Email {
    String data();

    boolean primary();

    String type();
  }

  @PlaidSchema
  interface Address {
    AddressData data();

    Optional<Boolean> primary();
  }

  @PlaidSchema
  interface AddressData {
    @Nullable String city();

    @Nullable String region();

    String street();

    @Nullable String postalCode();

    @Nullable String country();
  }

  enum OwnershipType {
    INDIVIDUAL,
    JOINT,
    ASSOCIATION,
    TRUST
  }

  @PlaidSchema
  interface BaseReportHistoricalBalance {
    LocalDate date();

    double current();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface BaseReportAccountInsights {
    Optional<LocalDate> oldestTransactionDate();

    Optional<LocalDate> mostRecentTransactionDate();

    Optional<Integer> daysAvailable();

    Optional<Double> averageDaysBetweenTransactions();

    Optional<List<BaseReportLongestGapInsights>> longestGapsBetweenTransactions();

    Optional<List<BaseReportNumberFlowInsights>> numberOfInflows();

    Optional<List<BaseReportAverageFlowInsights>> averageInflowAmounts();

    Optional<List<BaseReportNumberFlowInsights>> numberOfOutflows();

    Optional<List<BaseReportAverageFlowInsights>> averageOutflowAmounts();

    Optional<Integer> numberOfDaysNoTransactions();
  }

  @PlaidSchema
  interface BaseReportLongestGapInsights {
    Optional<LocalDate> startDate();

    Optional<LocalDate> endDate();

    Optional<Integer> days();
  }

  @PlaidSchema
  interface BaseReportNumberFlowInsights {
    LocalDate startDate();

    LocalDate endDate();

    int count();
  }

  @PlaidSchema
  interface BaseReportAverageFlowInsights {
    LocalDate startDate();

    LocalDate endDate();

    CreditAmountWithCurrency totalAmount();
  }

  @PlaidSchema
  interface BaseReportAttributes {
    Optional<Boolean> isPrimaryAccount();

    Optional<Double> primaryAccountScore();

    Optional<Integer> nsfOverdraftTransactionsCount();

    @JsonName("nsf_overdraft_transactions_count_30d")
    Optional<Integer> nsfOverdraftTransactionsCount30d();

    @JsonName("nsf_overdraft_transactions_count_60d")
    Optional<Integer> nsfOverdraftTransactionsCount60d();

    @JsonName("nsf_overdraft_transactions_count_90d")
    Optional<Integer> nsfOverdraftTransactionsCount90d();

    Optional<TotalInflowAmount> totalInflowAmount();

    @JsonName("total_inflow_amount_30d")
    Optional<TotalInflowAmount30d> totalInflowAmount30d();

    @JsonName("total_inflow_amount_60d")
    Optional<TotalInflowAmount60d> totalInflowAmount60d();

    @JsonName("total_inflow_amount_90d")
    Optional<TotalInflowAmount90d> totalInflowAmount90d();

    Optional<TotalOutflowAmount> totalOutflowAmount();

    @JsonName("total_outflow_amount_30d")
    Optional<TotalOutflowAmount30d> totalOutflowAmount30d();

    @JsonName("total_outflow_amount_60d")
    Optional<TotalOutflowAmount60d> totalOutflowAmount60d();

    @JsonName("total_outflow_amount_90d")
    Optional<TotalOutflowAmount90d> totalOutflowAmount90d();
  }

  @PlaidSchema
  interface TotalInflowAmount {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalInflowAmount30d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalInflowAmount60d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalInflowAmount90d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalOutflowAmount {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalOutflowAmount30d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalOutflowAmount60d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalOutflowAmount90d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface BaseReportUserAttributes {
    Optional<Integer> nsfOverdraftTransactionsCount();

    @JsonName("nsf_overdraft_transactions_count_30d")
    Optional<Integer> nsfOverdraftTransactionsCount30d();

    @JsonName("nsf_overdraft_transactions_count_60d")
    Optional<Integer> nsfOverdraftTransactionsCount60d();

    @JsonName("nsf_overdraft_transactions_count_90d")
    Optional<Integer> nsfOverdraftTransactionsCount90d();

    Optional<TotalReportInflowAmount> totalInflowAmount();

    @JsonName("total_inflow_amount_30d")
    Optional<TotalReportInflowAmount30d> totalInflowAmount30d();

    @JsonName("total_inflow_amount_60d")
    Optional<TotalReportInflowAmount60d> totalInflowAmount60d();

    @JsonName("total_inflow_amount_90d")
    Optional<TotalReportInflowAmount90d> totalInflowAmount90d();

    Optional<TotalReportOutflowAmount> totalOutflowAmount();

    @JsonName("total_outflow_amount_30d")
    Optional<TotalReportOutflowAmount30d> totalOutflowAmount30d();

    @JsonName("total_outflow_amount_60d")
    Optional<TotalReportOutflowAmount60d> totalOutflowAmount60d();

    @JsonName("total_outflow_amount_90d")
    Optional<TotalReportOutflowAmount90d> totalOutflowAmount90d();
  }

  @PlaidSchema
  interface TotalReportInflowAmount {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalReportInflowAmount30d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalReportInflowAmount60d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalReportInflowAmount90d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalReportOutflowAmount {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalReportOutflowAmount30d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalReportOutflowAmount60d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface TotalReportOutflowAmount90d {
    double amount();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();
  }

  @PlaidSchema
  interface BaseReportWarning {
    String warningType();

    OpenEnum<BaseReportWarningCode> warningCode();

    @Nullable Cause cause();
  }

  enum BaseReportWarningCode {
    @JsonName("IDENTITY_UNAVAILABLE")
    IDENTITY_UNAVAILABLE,
    @JsonName("TRANSACTIONS_UNAVAILABLE")
    TRANSACTIONS_UNAVAILABLE,
    @JsonName("USER_FRAUD_ALERT")
    USER_FRAUD_ALERT
  }

  @PlaidSchema
  interface Cause {
    OpenEnum<Shared.PlaidErrorType> errorType();

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

    String itemId();
  }
}
