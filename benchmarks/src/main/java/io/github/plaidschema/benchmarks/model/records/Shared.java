package io.github.plaidschema.benchmarks.model.records;

import io.avaje.jsonb.Json;
import io.github.plaidschema.benchmarks.model.OrNull;
import java.time.OffsetDateTime;
import java.util.List;

/** The other libraries' models of more than one response. */
@SuppressWarnings("MemberName") // spelled as in JSON, so that no library needs a naming rule
public interface Shared {

  @Json
  record PlaidError(
      PlaidErrorType error_type,
      String error_code,
      @OrNull String error_code_reason,
      String error_message,
      @OrNull String display_message,
      @OrNull String request_id,
      @OrNull Integer status,
      @OrNull String documentation_url,
      @OrNull String suggested_action,
      @OrNull List<String> required_account_subtypes,
      @OrNull List<String> provided_account_subtypes) {}

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

  @Json
  record AccountBase(
      String account_id,
      AccountBalance balances,
      @OrNull String mask,
      String name,
      @OrNull String official_name,
      AccountType type,
      @OrNull String subtype,
      @OrNull String verification_status,
      @OrNull String verification_name,
      @OrNull AccountVerificationInsights verification_insights,
      @OrNull String persistent_account_id,
      @OrNull AccountHolderCategory holder_category) {}

  @Json
  record AccountBalance(
      @OrNull Double available,
      @OrNull Double current,
      @OrNull Double limit,
      @OrNull String iso_currency_code,
      @OrNull String unofficial_currency_code,
      @OrNull OffsetDateTime last_updated_datetime) {}

  enum AccountType {
    investment,
    credit,
    depository,
    loan,
    brokerage,
    other
  }

  @Json
  record AccountVerificationInsights(
      @OrNull Integer name_match_score,
      AccountVerificationInsightsNetworkStatus network_status,
      @OrNull AccountVerificationInsightsPreviousReturns previous_returns,
      AccountVerificationInsightsAccountNumberFormat account_number_format) {}

  @Json
  record AccountVerificationInsightsNetworkStatus(
      boolean has_numbers_match, boolean is_numbers_match_verified) {}

  @Json
  record AccountVerificationInsightsPreviousReturns(boolean has_previous_administrative_return) {}

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

  @Json
  record Location(
      @OrNull String address,
      @OrNull String city,
      @OrNull String region,
      @OrNull String postal_code,
      @OrNull String country,
      @OrNull Double lat,
      @OrNull Double lon,
      @OrNull String store_number) {}

  @Json
  record Item(
      String item_id,
      @OrNull String institution_id,
      @OrNull String institution_name,
      @OrNull String webhook,
      @OrNull ItemAuthMethod auth_method,
      @OrNull PlaidError error,
      List<Products> available_products,
      List<Products> billed_products,
      @OrNull List<Products> products,
      @OrNull List<Products> consented_products,
      @OrNull OffsetDateTime consent_expiration_time,
      String update_type) {}

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
