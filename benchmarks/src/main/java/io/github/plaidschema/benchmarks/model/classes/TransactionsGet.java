package io.github.plaidschema.benchmarks.model.classes;

import com.dslplatform.json.CompiledJson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Models of {@code /transactions/get} for the libraries that fill public fields faster than they
 * make records.
 */
@SuppressWarnings({"MemberName", "NullAway.Init"}) // spelled as in JSON; filled after construction
public interface TransactionsGet {

  @CompiledJson
  final class TransactionsGetResponse {
    public List<Shared.AccountBase> accounts;
    public List<Transaction> transactions;
    public int total_transactions;
    public Shared.Item item;
    public String request_id;
  }

  final class Transaction {
    public String account_id;
    public double amount;
    public String iso_currency_code;
    public String unofficial_currency_code;
    public List<String> category;
    public String category_id;
    public String check_number;
    public LocalDate date;
    public Shared.Location location;
    public String name;
    public String merchant_name;
    public String original_description;
    public PaymentMeta payment_meta;
    public boolean pending;
    public String pending_transaction_id;
    public String account_owner;
    public String transaction_id;
    public String transaction_type;
    public String logo_url;
    public String website;
    public LocalDate authorized_date;
    public OffsetDateTime authorized_datetime;
    public OffsetDateTime datetime;
    public String payment_channel;
    public PersonalFinanceCategory personal_finance_category;
    public BusinessFinanceCategory business_finance_category;
    public String transaction_code;
    public String personal_finance_category_icon_url;
    public List<TransactionCounterparty> counterparties;
    public String merchant_entity_id;
    public ClientCustomization client_customization;
  }

  final class PaymentMeta {
    public String reference_number;
    public String ppd_id;
    public String payee;
    public String by_order_of;
    public String payer;
    public String payment_method;
    public String payment_processor;
    public String reason;
  }

  final class PersonalFinanceCategory {
    public String primary;
    public String detailed;
    public String confidence_level;
    public PersonalFinanceCategoryVersion version;
  }

  enum PersonalFinanceCategoryVersion {
    v1,
    v2
  }

  final class BusinessFinanceCategory {
    public String primary;
    public String detailed;
    public String confidence_level;
  }

  final class TransactionCounterparty {
    public String name;
    public String entity_id;
    public CounterpartyType type;
    public String website;
    public String logo_url;
    public String confidence_level;
    public CounterpartyNumbers account_numbers;
  }

  enum CounterpartyType {
    merchant,
    financial_institution,
    payment_app,
    marketplace,
    payment_terminal,
    income_source
  }

  final class CounterpartyNumbers {
    public CounterpartyNumbersBACS bacs;
    public CounterpartyNumbersInternational international;
  }

  final class CounterpartyNumbersBACS {
    public String account;
    public String sort_code;
  }

  final class CounterpartyNumbersInternational {
    public String bic;
  }

  final class ClientCustomization {
    public String custom_entity_id;
  }
}
