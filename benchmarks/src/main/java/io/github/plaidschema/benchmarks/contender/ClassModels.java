package io.github.plaidschema.benchmarks.contender;

import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.model.classes.AuthGet;
import io.github.plaidschema.benchmarks.model.classes.BaseReportGet;
import io.github.plaidschema.benchmarks.model.classes.InvestmentsHoldingsGet;
import io.github.plaidschema.benchmarks.model.classes.LinkTokenGet;
import io.github.plaidschema.benchmarks.model.classes.PublicTokenExchange;
import io.github.plaidschema.benchmarks.model.classes.TransactionsGet;

/** The classes with public fields. */
final class ClassModels {
  private ClassModels() {}

  /** The class of a family's responses. */
  static Class<?> of(Family family) {
    return switch (family) {
      case PUBLIC_TOKEN_EXCHANGE -> PublicTokenExchange.ItemPublicTokenExchangeResponse.class;
      case LINK_TOKEN_GET -> LinkTokenGet.LinkTokenGetResponse.class;
      case TRANSACTIONS_GET, TRANSACTIONS_GET_500, TRANSACTIONS_GET_SANDBOX ->
          TransactionsGet.TransactionsGetResponse.class;
      case INVESTMENTS_HOLDINGS_GET -> InvestmentsHoldingsGet.InvestmentsHoldingsGetResponse.class;
      case AUTH_GET -> AuthGet.AuthGetResponse.class;
      case BASE_REPORT_GET -> BaseReportGet.CraCheckReportBaseReportGetResponse.class;
    };
  }
}
