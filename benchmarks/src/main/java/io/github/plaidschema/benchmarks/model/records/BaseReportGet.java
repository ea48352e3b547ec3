package io.github.plaidschema.benchmarks.model.records;

import io.avaje.jsonb.Json;
import io.github.plaidschema.benchmarks.model.OrNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The other libraries' models of {@code /cra/check_report/base_report/get}. */
@SuppressWarnings("MemberName") // spelled as in JSON, so that no library needs a naming rule
public interface BaseReportGet {

  @Json
  record CraCheckReportBaseReportGetResponse(
      BaseReport report, List<BaseReportWarning> warnings, String request_id) {}

  @Json
  record BaseReport(
      String report_id,
      OffsetDateTime date_generated,
      double days_requested,
      @OrNull String client_report_id,
      List<BaseReportItem> items,
      @OrNull BaseReportUserAttributes attributes) {}

  @Json
  record BaseReportItem(
      String institution_name,
      String institution_id,
      OffsetDateTime date_last_updated,
      String item_id,
      List<BaseReportAccount> accounts) {}

  @Json
  record BaseReportAccount(
      String account_id,
      BaseReportAccountBalances balances,
      List<ConsumerDispute> consumer_disputes,
      @OrNull String mask,
      BaseReportAccountMetadata metadata,
      String name,
      @OrNull String official_name,
      Shared.AccountType type,
      @OrNull String subtype,
      double days_available,
      List<BaseReportTransaction> transactions,
      List<Owner> owners,
      @OrNull OwnershipType ownership_type,
      @OrNull List<BaseReportHistoricalBalance> historical_balances,
      @OrNull BaseReportAccountInsights account_insights,
      @OrNull BaseReportAttributes attributes) {}

  @Json
  record BaseReportAccountBalances(
      @OrNull Double available,
      @OrNull Double current,
      @OrNull Double limit,
      @OrNull String iso_currency_code,
      @OrNull String unofficial_currency_code,
      @OrNull OffsetDateTime last_updated_datetime,
      @OrNull Double average_balance,
      @OrNull List<BaseReportAverageMonthlyBalances> average_monthly_balances,
      @OrNull Double most_recent_thirty_day_average_balance) {}

  @Json
  record BaseReportAverageMonthlyBalances(
      String start_date, String end_date, CreditAmountWithCurrency average_balance) {}

  @Json
  record CreditAmountWithCurrency(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record ConsumerDispute(
      String consumer_dispute_id,
      LocalDate dispute_field_create_date,
      ConsumerDisputeCategory category,
      String statement) {}

  enum ConsumerDisputeCategory {
    TRANSACTION,
    BALANCE,
    IDENTITY,
    OTHER
  }

  @Json
  record BaseReportAccountMetadata(@OrNull LocalDate start_date, @OrNull LocalDate end_date) {}

  @Json
  record BaseReportTransaction(
      String account_id,
      double amount,
      @OrNull String iso_currency_code,
      @OrNull String unofficial_currency_code,
      @OrNull String name,
      @OrNull String original_description,
      @OrNull CreditCategory credit_category,
      @OrNull String check_number,
      LocalDate date,
      @OrNull String date_transacted,
      @OrNull Shared.Location location,
      @OrNull String merchant_name,
      boolean pending,
      @OrNull String account_owner,
      String transaction_id,
      @OrNull BaseReportTransactionType transaction_type,
      @OrNull List<String> category,
      @OrNull String category_id) {}

  @Json
  record CreditCategory(String primary, String detailed) {}

  enum BaseReportTransactionType {
    digital,
    place,
    special,
    unresolved
  }

  @Json
  record Owner(
      List<String> names,
      List<PhoneNumber> phone_numbers,
      List<Email> emails,
      List<Address> addresses) {}

  @Json
  record PhoneNumber(String data, boolean primary, String type) {}

  @Json
  record Email(String data, boolean primary, String type) {}

  @Json
  record Address(AddressData data, @OrNull Boolean primary) {}

  @Json
  record AddressData(
      @OrNull String city,
      @OrNull String region,
      String street,
      @OrNull String postal_code,
      @OrNull String country) {}

  enum OwnershipType {
    individual,
    joint,
    association,
    trust
  }

  @Json
  record BaseReportHistoricalBalance(
      LocalDate date,
      double current,
      @OrNull String iso_currency_code,
      @OrNull String unofficial_currency_code) {}

  @Json
  record BaseReportAccountInsights(
      @OrNull LocalDate oldest_transaction_date,
      @OrNull LocalDate most_recent_transaction_date,
      @OrNull Integer days_available,
      @OrNull Double average_days_between_transactions,
      @OrNull List<BaseReportLongestGapInsights> longest_gaps_between_transactions,
      @OrNull List<BaseReportNumberFlowInsights> number_of_inflows,
      @OrNull List<BaseReportAverageFlowInsights> average_inflow_amounts,
      @OrNull List<BaseReportNumberFlowInsights> number_of_outflows,
      @OrNull List<BaseReportAverageFlowInsights> average_outflow_amounts,
      @OrNull Integer number_of_days_no_transactions) {}

  @Json
  record BaseReportLongestGapInsights(
      @OrNull LocalDate start_date, @OrNull LocalDate end_date, @OrNull Integer days) {}

  @Json
  record BaseReportNumberFlowInsights(LocalDate start_date, LocalDate end_date, int count) {}

  @Json
  record BaseReportAverageFlowInsights(
      LocalDate start_date, LocalDate end_date, CreditAmountWithCurrency total_amount) {}

  @Json
  record BaseReportAttributes(
      @OrNull Boolean is_primary_account,
      @OrNull Double primary_account_score,
      @OrNull Integer nsf_overdraft_transactions_count,
      @OrNull Integer nsf_overdraft_transactions_count_30d,
      @OrNull Integer nsf_overdraft_transactions_count_60d,
      @OrNull Integer nsf_overdraft_transactions_count_90d,
      @OrNull TotalInflowAmount total_inflow_amount,
      @OrNull TotalInflowAmount30d total_inflow_amount_30d,
      @OrNull TotalInflowAmount60d total_inflow_amount_60d,
      @OrNull TotalInflowAmount90d total_inflow_amount_90d,
      @OrNull TotalOutflowAmount total_outflow_amount,
      @OrNull TotalOutflowAmount30d total_outflow_amount_30d,
      @OrNull TotalOutflowAmount60d total_outflow_amount_60d,
      @OrNull TotalOutflowAmount90d total_outflow_amount_90d) {}

  @Json
  record TotalInflowAmount(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalInflowAmount30d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalInflowAmount60d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalInflowAmount90d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalOutflowAmount(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalOutflowAmount30d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalOutflowAmount60d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalOutflowAmount90d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record BaseReportUserAttributes(
      @OrNull Integer nsf_overdraft_transactions_count,
      @OrNull Integer nsf_overdraft_transactions_count_30d,
      @OrNull Integer nsf_overdraft_transactions_count_60d,
      @OrNull Integer nsf_overdraft_transactions_count_90d,
      @OrNull TotalReportInflowAmount total_inflow_amount,
      @OrNull TotalReportInflowAmount30d total_inflow_amount_30d,
      @OrNull TotalReportInflowAmount60d total_inflow_amount_60d,
      @OrNull TotalReportInflowAmount90d total_inflow_amount_90d,
      @OrNull TotalReportOutflowAmount total_outflow_amount,
      @OrNull TotalReportOutflowAmount30d total_outflow_amount_30d,
      @OrNull TotalReportOutflowAmount60d total_outflow_amount_60d,
      @OrNull TotalReportOutflowAmount90d total_outflow_amount_90d) {}

  @Json
  record TotalReportInflowAmount(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalReportInflowAmount30d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalReportInflowAmount60d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalReportInflowAmount90d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalReportOutflowAmount(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalReportOutflowAmount30d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalReportOutflowAmount60d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record TotalReportOutflowAmount90d(
      double amount, @OrNull String iso_currency_code, @OrNull String unofficial_currency_code) {}

  @Json
  record BaseReportWarning(
      String warning_type, BaseReportWarningCode warning_code, @OrNull Cause cause) {}

  enum BaseReportWarningCode {
    IDENTITY_UNAVAILABLE,
    TRANSACTIONS_UNAVAILABLE,
    USER_FRAUD_ALERT
  }

  @Json
  record Cause(
      Shared.PlaidErrorType error_type,
      String error_code,
      @OrNull String error_code_reason,
      String error_message,
      @OrNull String display_message,
      @OrNull String request_id,
      @OrNull Integer status,
      @OrNull String documentation_url,
      @OrNull String suggested_action,
      @OrNull List<String> required_account_subtypes,
      @OrNull List<String> provided_account_subtypes,
      String item_id) {}
}
