package io.github.plaidschema.benchmarks.model.records;

import io.avaje.jsonb.Json;
import io.github.plaidschema.benchmarks.model.OrNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The other libraries' models of {@code /transactions/get}. */
@SuppressWarnings("MemberName") // spelled as in JSON, so that no library needs a naming rule
public interface TransactionsGet {

  @Json
  record TransactionsGetResponse(
      List<Shared.AccountBase> accounts,
      List<Transaction> transactions,
      int total_transactions,
      Shared.Item item,
      String request_id) {}

  @Json
  record Transaction(
      String account_id,
      double amount,
      @OrNull String iso_currency_code,
      @OrNull String unofficial_currency_code,
      @OrNull List<String> category,
      @OrNull String category_id,
      @OrNull String check_number,
      LocalDate date,
      Shared.Location location,
      String name,
      @OrNull String merchant_name,
      @OrNull String original_description,
      PaymentMeta payment_meta,
      boolean pending,
      @OrNull String pending_transaction_id,
      @OrNull String account_owner,
      String transaction_id,
      @OrNull String transaction_type,
      @OrNull String logo_url,
      @OrNull String website,
      @OrNull LocalDate authorized_date,
      @OrNull OffsetDateTime authorized_datetime,
      @OrNull OffsetDateTime datetime,
      String payment_channel,
      @OrNull PersonalFinanceCategory personal_finance_category,
      @OrNull BusinessFinanceCategory business_finance_category,
      @OrNull String transaction_code,
      @OrNull String personal_finance_category_icon_url,
      @OrNull List<TransactionCounterparty> counterparties,
      @OrNull String merchant_entity_id,
      @OrNull ClientCustomization client_customization) {}

  @Json
  record PaymentMeta(
      @OrNull String reference_number,
      @OrNull String ppd_id,
      @OrNull String payee,
      @OrNull String by_order_of,
      @OrNull String payer,
      @OrNull String payment_method,
      @OrNull String payment_processor,
      @OrNull String reason) {}

  @Json
  record PersonalFinanceCategory(
      String primary,
      String detailed,
      @OrNull String confidence_level,
      @OrNull PersonalFinanceCategoryVersion version) {}

  enum PersonalFinanceCategoryVersion {
    v1,
    v2
  }

  @Json
  record BusinessFinanceCategory(
      String primary, String detailed, @OrNull String confidence_level) {}

  @Json
  record TransactionCounterparty(
      String name,
      @OrNull String entity_id,
      CounterpartyType type,
      @OrNull String website,
      @OrNull String logo_url,
      @OrNull String confidence_level,
      @OrNull CounterpartyNumbers account_numbers) {}

  enum CounterpartyType {
    merchant,
    financial_institution,
    payment_app,
    marketplace,
    payment_terminal,
    income_source
  }

  @Json
  record CounterpartyNumbers(
      @OrNull CounterpartyNumbersBACS bacs,
      @OrNull CounterpartyNumbersInternational international) {}

  @Json
  record CounterpartyNumbersBACS(@OrNull String account, @OrNull String sort_code) {}

  @Json
  record CounterpartyNumbersInternational(@OrNull String bic) {}

  @Json
  record ClientCustomization(@OrNull String custom_entity_id) {}
}
