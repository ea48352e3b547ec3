package io.github.plaidschema.benchmarks.model.schema;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.OpenEnum;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plaid Schema's models of {@code /investments/holdings/get}. */
public interface InvestmentsHoldingsGet {

  @PlaidSchema
  interface InvestmentsHoldingsGetResponse {
    List<InvestmentAccount> accounts();

    List<Holding> holdings();

    List<Security> securities();

    Shared.Item item();

    String requestId();

    Optional<Boolean> isInvestmentsFallbackItem();
  }

  @PlaidSchema
  interface InvestmentAccount {
    String accountId();

    InvestmentAccountBalance balances();

    @Nullable String mask();

    String name();

    @Nullable String officialName();

    OpenEnum<Shared.AccountType> type();

    @Nullable String subtype();

    Optional<String> verificationStatus();

    Optional<String> verificationName();

    Optional<Shared.AccountVerificationInsights> verificationInsights();

    Optional<String> persistentAccountId();

    Optional<OpenEnum<Shared.AccountHolderCategory>> holderCategory();
  }

  @PlaidSchema
  interface InvestmentAccountBalance {
    @Nullable Double available();

    @Nullable Double current();

    @Nullable Double limit();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();

    Optional<OffsetDateTime> lastUpdatedDatetime();
  }

  @PlaidSchema
  interface Holding {
    String accountId();

    String securityId();

    double institutionPrice();

    Optional<LocalDate> institutionPriceAsOf();

    Optional<OffsetDateTime> institutionPriceDatetime();

    double institutionValue();

    @Nullable Double costBasis();

    double quantity();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();

    Optional<Double> vestedQuantity();

    Optional<Double> vestedValue();
  }

  @PlaidSchema
  interface Security {
    String securityId();

    @Nullable String isin();

    @Nullable String cusip();

    @Nullable String sedol();

    @Nullable String institutionSecurityId();

    @Nullable String institutionId();

    @Nullable String proxySecurityId();

    @Nullable String name();

    @Nullable String tickerSymbol();

    @Nullable Boolean isCashEquivalent();

    @Nullable String type();

    Optional<String> subtype();

    @Nullable Double closePrice();

    @Nullable LocalDate closePriceAsOf();

    Optional<OffsetDateTime> updateDatetime();

    @Nullable String isoCurrencyCode();

    @Nullable String unofficialCurrencyCode();

    @Nullable String marketIdentifierCode();

    @Nullable String sector();

    @Nullable String industry();

    @Nullable OptionContract optionContract();

    @Nullable FixedIncome fixedIncome();
  }

  @PlaidSchema
  interface OptionContract {
    String contractType();

    LocalDate expirationDate();

    double strikePrice();

    String underlyingSecurityTicker();
  }

  @PlaidSchema
  interface FixedIncome {
    @Nullable YieldRate yieldRate();

    @Nullable LocalDate maturityDate();

    @Nullable LocalDate issueDate();

    @Nullable Double faceValue();
  }

  @PlaidSchema
  interface YieldRate {
    double percentage();

    @Nullable String type();
  }
}
