package io.github.plaidschema.benchmarks.model.classes;

import com.dslplatform.json.CompiledJson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Models of {@code /investments/holdings/get} for the libraries that fill public fields faster than
 * they make records.
 */
@SuppressWarnings({"MemberName", "NullAway.Init"}) // spelled as in JSON; filled after construction
public interface InvestmentsHoldingsGet {

  @CompiledJson
  final class InvestmentsHoldingsGetResponse {
    public List<InvestmentAccount> accounts;
    public List<Holding> holdings;
    public List<Security> securities;
    public Shared.Item item;
    public String request_id;
    public Boolean is_investments_fallback_item;
  }

  final class InvestmentAccount {
    public String account_id;
    public InvestmentAccountBalance balances;
    public String mask;
    public String name;
    public String official_name;
    public Shared.AccountType type;
    public String subtype;
    public String verification_status;
    public String verification_name;
    public Shared.AccountVerificationInsights verification_insights;
    public String persistent_account_id;
    public Shared.AccountHolderCategory holder_category;
  }

  final class InvestmentAccountBalance {
    public Double available;
    public Double current;
    public Double limit;
    public String iso_currency_code;
    public String unofficial_currency_code;
    public OffsetDateTime last_updated_datetime;
  }

  final class Holding {
    public String account_id;
    public String security_id;
    public double institution_price;
    public LocalDate institution_price_as_of;
    public OffsetDateTime institution_price_datetime;
    public double institution_value;
    public Double cost_basis;
    public double quantity;
    public String iso_currency_code;
    public String unofficial_currency_code;
    public Double vested_quantity;
    public Double vested_value;
  }

  final class Security {
    public String security_id;
    public String isin;
    public String cusip;
    public String sedol;
    public String institution_security_id;
    public String institution_id;
    public String proxy_security_id;
    public String name;
    public String ticker_symbol;
    public Boolean is_cash_equivalent;
    public String type;
    public String subtype;
    public Double close_price;
    public LocalDate close_price_as_of;
    public OffsetDateTime update_datetime;
    public String iso_currency_code;
    public String unofficial_currency_code;
    public String market_identifier_code;
    public String sector;
    public String industry;
    public OptionContract option_contract;
    public FixedIncome fixed_income;
  }

  final class OptionContract {
    public String contract_type;
    public LocalDate expiration_date;
    public double strike_price;
    public String underlying_security_ticker;
  }

  final class FixedIncome {
    public YieldRate yield_rate;
    public LocalDate maturity_date;
    public LocalDate issue_date;
    public Double face_value;
  }

  final class YieldRate {
    public double percentage;
    public String type;
  }
}
