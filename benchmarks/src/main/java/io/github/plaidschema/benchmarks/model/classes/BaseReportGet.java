package io.github.plaidschema.benchmarks.model.classes;

import com.dslplatform.json.CompiledJson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Models of {@code /cra/check_report/base_report/get} for the libraries that fill public fields
 * faster than they make records.
 */
@SuppressWarnings({"MemberName", "NullAway.Init"}) // spelled as in JSON; filled after construction
public interface BaseReportGet {

  @CompiledJson
  final class CraCheckReportBaseReportGetResponse {
    public BaseReport report;
    public List<BaseReportWarning> warnings;
    public String request_id;
  }

  final class BaseReport {
    public String report_id;
    public OffsetDateTime date_generated;
    public double days_requested;
    public String client_report_id;
    public List<BaseReportItem> items;
    public BaseReportUserAttributes attributes;
  }

  final class BaseReportItem {
    public String institution_name;
    public String institution_id;
    public OffsetDateTime date_last_updated;
    public String item_id;
    public List<BaseReportAccount> accounts;
  }

  final class BaseReportAccount {
    public String account_id;
    public BaseReportAccountBalances balances;
    public List<ConsumerDispute> consumer_disputes;
    public String mask;
    public BaseReportAccountMetadata metadata;
    public String name;
    public String official_name;
    public Shared.AccountType type;
    public String subtype;
    public double days_available;
    public List<BaseReportTransaction> transactions;
    public List<Owner> owners;
    public OwnershipType ownership_type;
    public List<BaseReportHistoricalBalance> historical_balances;
    public BaseReportAccountInsights account_insights;
    public BaseReportAttributes attributes;
  }

  final class BaseReportAccountBalances {
    public Double available;
    public Double current;
    public Double limit;
    public String iso_currency_code;
    public String unofficial_currency_code;
    public OffsetDateTime last_updated_datetime;
    public Double average_balance;
    public List<BaseReportAverageMonthlyBalances> average_monthly_balances;
    public Double most_recent_thirty_day_average_balance;
  }

  final class BaseReportAverageMonthlyBalances {
    public String start_date;
    public String end_date;
    public CreditAmountWithCurrency average_balance;
  }

  final class CreditAmountWithCurrency {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class ConsumerDispute {
    public String consumer_dispute_id;
    public LocalDate dispute_field_create_date;
    public ConsumerDisputeCategory category;
    public String statement;
  }

  enum ConsumerDisputeCategory {
    TRANSACTION,
    BALANCE,
    IDENTITY,
    OTHER
  }

  final class BaseReportAccountMetadata {
    public LocalDate start_date;
    public LocalDate end_date;
  }

  final class BaseReportTransaction {
    public String account_id;
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
    public String name;
    public String original_description;
    public CreditCategory credit_category;
    public String check_number;
    public LocalDate date;
    public String date_transacted;
    public Shared.Location location;
    public String merchant_name;
    public boolean pending;
    public String account_owner;
    public String transaction_id;
    public BaseReportTransactionType transaction_type;
    public List<String> category;
    public String category_id;
  }

  final class CreditCategory {
    public String primary;
    public String detailed;
  }

  enum BaseReportTransactionType {
    digital,
    place,
    special,
    unresolved
  }

  final class Owner {
    public List<String> names;
    public List<PhoneNumber> phone_numbers;
    public List<Email> emails;
    public List<Address> addresses;
  }

  final class PhoneNumber {
    public String data;
    public boolean primary;
    public String type;
  }

  final class Email {
    public String data;
    public boolean primary;
    public String type;
  }

  final class Address {
    public AddressData data;
    public Boolean primary;
  }

  final class AddressData {
    public String city;
    public String region;
    public String street;
    public String postal_code;
    public String country;
  }

  enum OwnershipType {
    individual,
    joint,
    association,
    trust
  }

  final class BaseReportHistoricalBalance {
    public LocalDate date;
    public double current;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class BaseReportAccountInsights {
    public LocalDate oldest_transaction_date;
    public LocalDate most_recent_transaction_date;
    public Integer days_available;
    public Double average_days_between_transactions;
    public List<BaseReportLongestGapInsights> longest_gaps_between_transactions;
    public List<BaseReportNumberFlowInsights> number_of_inflows;
    public List<BaseReportAverageFlowInsights> average_inflow_amounts;
    public List<BaseReportNumberFlowInsights> number_of_outflows;
    public List<BaseReportAverageFlowInsights> average_outflow_amounts;
    public Integer number_of_days_no_transactions;
  }

  final class BaseReportLongestGapInsights {
    public LocalDate start_date;
    public LocalDate end_date;
    public Integer days;
  }

  final class BaseReportNumberFlowInsights {
    public LocalDate start_date;
    public LocalDate end_date;
    public int count;
  }

  final class BaseReportAverageFlowInsights {
    public LocalDate start_date;
    public LocalDate end_date;
    public CreditAmountWithCurrency total_amount;
  }

  final class BaseReportAttributes {
    public Boolean is_primary_account;
    public Double primary_account_score;
    public Integer nsf_overdraft_transactions_count;
    public Integer nsf_overdraft_transactions_count_30d;
    public Integer nsf_overdraft_transactions_count_60d;
    public Integer nsf_overdraft_transactions_count_90d;
    public TotalInflowAmount total_inflow_amount;
    public TotalInflowAmount30d total_inflow_amount_30d;
    public TotalInflowAmount60d total_inflow_amount_60d;
    public TotalInflowAmount90d total_inflow_amount_90d;
    public TotalOutflowAmount total_outflow_amount;
    public TotalOutflowAmount30d total_outflow_amount_30d;
    public TotalOutflowAmount60d total_outflow_amount_60d;
    public TotalOutflowAmount90d total_outflow_amount_90d;
  }

  final class TotalInflowAmount {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalInflowAmount30d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalInflowAmount60d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalInflowAmount90d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalOutflowAmount {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalOutflowAmount30d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalOutflowAmount60d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalOutflowAmount90d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class BaseReportUserAttributes {
    public Integer nsf_overdraft_transactions_count;
    public Integer nsf_overdraft_transactions_count_30d;
    public Integer nsf_overdraft_transactions_count_60d;
    public Integer nsf_overdraft_transactions_count_90d;
    public TotalReportInflowAmount total_inflow_amount;
    public TotalReportInflowAmount30d total_inflow_amount_30d;
    public TotalReportInflowAmount60d total_inflow_amount_60d;
    public TotalReportInflowAmount90d total_inflow_amount_90d;
    public TotalReportOutflowAmount total_outflow_amount;
    public TotalReportOutflowAmount30d total_outflow_amount_30d;
    public TotalReportOutflowAmount60d total_outflow_amount_60d;
    public TotalReportOutflowAmount90d total_outflow_amount_90d;
  }

  final class TotalReportInflowAmount {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalReportInflowAmount30d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalReportInflowAmount60d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalReportInflowAmount90d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalReportOutflowAmount {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalReportOutflowAmount30d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalReportOutflowAmount60d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class TotalReportOutflowAmount90d {
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
  }

  final class BaseReportWarning {
    public String warning_type;
    public BaseReportWarningCode warning_code;
    public Cause cause;
  }

  enum BaseReportWarningCode {
    IDENTITY_UNAVAILABLE,
    TRANSACTIONS_UNAVAILABLE,
    USER_FRAUD_ALERT
  }

  final class Cause {
    public Shared.PlaidErrorType error_type;
    public String error_code;
    public String error_code_reason;
    public String error_message;
    public String display_message;
    public String request_id;
    public Integer status;
    public String documentation_url;
    public String suggested_action;
    public List<String> required_account_subtypes;
    public List<String> provided_account_subtypes;
    public String item_id;
  }
}
