package io.github.plaidschema.benchmarks.model.classes;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Models of more than one response for the libraries that fill public fields faster than they make
 * records.
 */
@SuppressWarnings({"MemberName", "NullAway.Init"}) // spelled as in JSON; filled after construction
public interface Shared {

  final class PlaidError {
    public PlaidErrorType error_type;
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
  }

  enum PlaidErrorType {
    INVALID_REQUEST,
    INVALID_RESULT,
    INVALID_INPUT,
    INSTITUTION_ERROR,
    RATE_LIMIT_EXCEEDED,
    API_ERROR,
    ITEM_ERROR,
    ASSET_REPORT_ERROR,
    RECAPTCHA_ERROR,
    OAUTH_ERROR,
    PAYMENT_ERROR,
    BANK_TRANSFER_ERROR,
    INCOME_VERIFICATION_ERROR,
    MICRODEPOSITS_ERROR,
    SANDBOX_ERROR,
    PARTNER_ERROR,
    SIGNAL_ERROR,
    TRANSACTIONS_ERROR,
    TRANSACTION_ERROR,
    TRANSFER_ERROR,
    CHECK_REPORT_ERROR,
    CONSUMER_REPORT_ERROR,
    USER_ERROR
  }

  enum Products {
    assets,
    auth,
    balance,
    balance_plus,
    beacon,
    identity,
    identity_match,
    investments,
    investments_auth,
    liabilities,
    payment_initiation,
    identity_verification,
    transactions,
    credit_details,
    income,
    income_verification,
    standing_orders,
    transfer,
    employment,
    recurring_transactions,
    transactions_refresh,
    signal,
    statements,
    processor_payments,
    processor_identity,
    profile,
    cra_base_report,
    cra_income_insights,
    cra_partner_insights,
    cra_network_insights,
    cra_cashflow_insights,
    cra_monitoring,
    cra_lend_score,
    cra_plaid_credit_score,
    layer,
    pay_by_bank,
    protect_linked_bank
  }

  final class AccountBase {
    public String account_id;
    public AccountBalance balances;
    public String mask;
    public String name;
    public String official_name;
    public AccountType type;
    public String subtype;
    public String verification_status;
    public String verification_name;
    public AccountVerificationInsights verification_insights;
    public String persistent_account_id;
    public AccountHolderCategory holder_category;
  }

  final class AccountBalance {
    public Double available;
    public Double current;
    public Double limit;
    public String iso_currency_code;
    public String unofficial_currency_code;
    public OffsetDateTime last_updated_datetime;
  }

  enum AccountType {
    investment,
    credit,
    depository,
    loan,
    brokerage,
    other
  }

  final class AccountVerificationInsights {
    public Integer name_match_score;
    public AccountVerificationInsightsNetworkStatus network_status;
    public AccountVerificationInsightsPreviousReturns previous_returns;
    public AccountVerificationInsightsAccountNumberFormat account_number_format;
  }

  final class AccountVerificationInsightsNetworkStatus {
    public boolean has_numbers_match;
    public boolean is_numbers_match_verified;
  }

  final class AccountVerificationInsightsPreviousReturns {
    public boolean has_previous_administrative_return;
  }

  enum AccountVerificationInsightsAccountNumberFormat {
    valid,
    invalid,
    unknown
  }

  enum AccountHolderCategory {
    business,
    personal,
    unrecognized
  }

  final class Location {
    public String address;
    public String city;
    public String region;
    public String postal_code;
    public String country;
    public Double lat;
    public Double lon;
    public String store_number;
  }

  final class Item {
    public String item_id;
    public String institution_id;
    public String institution_name;
    public String webhook;
    public ItemAuthMethod auth_method;
    public PlaidError error;
    public List<Products> available_products;
    public List<Products> billed_products;
    public List<Products> products;
    public List<Products> consented_products;
    public OffsetDateTime consent_expiration_time;
    public String update_type;
  }

  enum ItemAuthMethod {
    INSTANT_AUTH,
    INSTANT_MATCH,
    AUTOMATED_MICRODEPOSITS,
    SAME_DAY_MICRODEPOSITS,
    INSTANT_MICRODEPOSITS,
    DATABASE_MATCH,
    DATABASE_INSIGHTS,
    TRANSFER_MIGRATED,
    INVESTMENTS_FALLBACK
  }
}
