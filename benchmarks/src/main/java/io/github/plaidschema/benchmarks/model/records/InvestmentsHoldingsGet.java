package io.github.plaidschema.benchmarks.model.records;

import io.avaje.jsonb.Json;
import io.github.plaidschema.benchmarks.model.OrNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The other libraries' models of {@code /investments/holdings/get}. */
@SuppressWarnings("MemberName") // spelled as in JSON, so that no library needs a naming rule
public interface InvestmentsHoldingsGet {

  @Json
  record InvestmentsHoldingsGetResponse(
      List<InvestmentAccount> accounts,
      List<Holding> holdings,
      List<Security> securities,
      Shared.Item item,
      String request_id,
      @OrNull Boolean is_investments_fallback_item) {}

  @Json
  record InvestmentAccount(
      String account_id,
      InvestmentAccountBalance balances,
      @OrNull String mask,
      String name,
      @OrNull String official_name,
      Shared.AccountType type,
      @OrNull String subtype,
      @OrNull String verification_status,
      @OrNull String verification_name,
      @OrNull Shared.AccountVerificationInsights verification_insights,
      @OrNull String persistent_account_id,
      @OrNull Shared.AccountHolderCategory holder_category) {}

  @Json
  record InvestmentAccountBalance(
      @OrNull Double available,
      @OrNull Double current,
      @OrNull Double limit,
      @OrNull String iso_currency_code,
      @OrNull String unofficial_currency_code,
      @OrNull OffsetDateTime last_updated_datetime) {}

  @Json
  record Holding(
      String account_id,
      String security_id,
      double institution_price,
      @OrNull LocalDate institution_price_as_of,
      @OrNull OffsetDateTime institution_price_datetime,
      double institution_value,
      @OrNull Double cost_basis,
      double quantity,
      @OrNull String iso_currency_code,
      @OrNull String unofficial_currency_code,
      @OrNull Double vested_quantity,
      @OrNull Double vested_value) {}

  @Json
  record Security(
      String security_id,
      @OrNull String isin,
      @OrNull String cusip,
      @OrNull String sedol,
      @OrNull String institution_security_id,
      @OrNull String institution_id,
      @OrNull String proxy_security_id,
      @OrNull String name,
      @OrNull String ticker_symbol,
      @OrNull Boolean is_cash_equivalent,
      @OrNull String type,
      @OrNull String subtype,
      @OrNull Double close_price,
      @OrNull LocalDate close_price_as_of,
      @OrNull OffsetDateTime update_datetime,
      @OrNull String iso_currency_code,
      @OrNull String unofficial_currency_code,
      @OrNull String market_identifier_code,
      @OrNull String sector,
      @OrNull String industry,
      @OrNull OptionContract option_contract,
      @OrNull FixedIncome fixed_income) {}

  @Json
  record OptionContract(
      String contract_type,
      LocalDate expiration_date,
      double strike_price,
      String underlying_security_ticker) {}

  @Json
  record FixedIncome(
      @OrNull YieldRate yield_rate,
      @OrNull LocalDate maturity_date,
      @OrNull LocalDate issue_date,
      @OrNull Double face_value) {}

  @Json
  record YieldRate(double percentage, @OrNull String type) {}
}
