package io.github.plaidschema.benchmarks.contender;

import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.model.schema.Projections;
import io.github.plaidschema.benchmarks.model.schema.Projections_AuthJson;
import io.github.plaidschema.benchmarks.model.schema.Projections_BaseReportResponseJson;
import io.github.plaidschema.benchmarks.model.schema.Projections_ExchangeJson;
import io.github.plaidschema.benchmarks.model.schema.Projections_HoldingsJson;
import io.github.plaidschema.benchmarks.model.schema.Projections_LinkTokenJson;
import io.github.plaidschema.benchmarks.model.schema.Projections_TransactionsJson;

/** The generated codecs of interfaces with a few of the properties. */
final class PlaidSchemaProjections implements Library {

  @Override
  public Binding bind(Family family) {
    return switch (family) {
      case PUBLIC_TOKEN_EXCHANGE ->
          new CodecBinding<>(Projections_ExchangeJson.CODEC, Projections.Exchange.class);
      case LINK_TOKEN_GET ->
          new CodecBinding<>(Projections_LinkTokenJson.CODEC, Projections.LinkToken.class);
      case TRANSACTIONS_GET, TRANSACTIONS_GET_500, TRANSACTIONS_GET_SANDBOX ->
          new CodecBinding<>(Projections_TransactionsJson.CODEC, Projections.Transactions.class);
      case INVESTMENTS_HOLDINGS_GET ->
          new CodecBinding<>(Projections_HoldingsJson.CODEC, Projections.Holdings.class);
      case AUTH_GET -> new CodecBinding<>(Projections_AuthJson.CODEC, Projections.Auth.class);
      case BASE_REPORT_GET ->
          new CodecBinding<>(
              Projections_BaseReportResponseJson.CODEC, Projections.BaseReportResponse.class);
    };
  }
}
