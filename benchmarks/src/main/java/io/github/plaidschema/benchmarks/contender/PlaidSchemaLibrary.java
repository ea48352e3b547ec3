package io.github.plaidschema.benchmarks.contender;

import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.model.schema.AuthGet;
import io.github.plaidschema.benchmarks.model.schema.AuthGet_AuthGetResponseJson;
import io.github.plaidschema.benchmarks.model.schema.BaseReportGet;
import io.github.plaidschema.benchmarks.model.schema.BaseReportGet_CraCheckReportBaseReportGetResponseJson;
import io.github.plaidschema.benchmarks.model.schema.InvestmentsHoldingsGet;
import io.github.plaidschema.benchmarks.model.schema.InvestmentsHoldingsGet_InvestmentsHoldingsGetResponseJson;
import io.github.plaidschema.benchmarks.model.schema.LinkTokenGet;
import io.github.plaidschema.benchmarks.model.schema.LinkTokenGet_LinkTokenGetResponseJson;
import io.github.plaidschema.benchmarks.model.schema.PublicTokenExchange;
import io.github.plaidschema.benchmarks.model.schema.PublicTokenExchange_ItemPublicTokenExchangeResponseJson;
import io.github.plaidschema.benchmarks.model.schema.TransactionsGet;
import io.github.plaidschema.benchmarks.model.schema.TransactionsGet_TransactionsGetResponseJson;

/** The generated codecs, as they are. */
final class PlaidSchemaLibrary implements Library {

  @Override
  public Binding bind(Family family) {
    return switch (family) {
      case PUBLIC_TOKEN_EXCHANGE ->
          new CodecBinding<>(
              PublicTokenExchange_ItemPublicTokenExchangeResponseJson.CODEC,
              PublicTokenExchange.ItemPublicTokenExchangeResponse.class);
      case LINK_TOKEN_GET ->
          new CodecBinding<>(
              LinkTokenGet_LinkTokenGetResponseJson.CODEC, LinkTokenGet.LinkTokenGetResponse.class);
      case TRANSACTIONS_GET, TRANSACTIONS_GET_500, TRANSACTIONS_GET_SANDBOX ->
          new CodecBinding<>(
              TransactionsGet_TransactionsGetResponseJson.CODEC,
              TransactionsGet.TransactionsGetResponse.class);
      case INVESTMENTS_HOLDINGS_GET ->
          new CodecBinding<>(
              InvestmentsHoldingsGet_InvestmentsHoldingsGetResponseJson.CODEC,
              InvestmentsHoldingsGet.InvestmentsHoldingsGetResponse.class);
      case AUTH_GET ->
          new CodecBinding<>(AuthGet_AuthGetResponseJson.CODEC, AuthGet.AuthGetResponse.class);
      case BASE_REPORT_GET ->
          new CodecBinding<>(
              BaseReportGet_CraCheckReportBaseReportGetResponseJson.CODEC,
              BaseReportGet.CraCheckReportBaseReportGetResponse.class);
    };
  }
}
