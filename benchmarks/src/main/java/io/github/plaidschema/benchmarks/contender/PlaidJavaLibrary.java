package io.github.plaidschema.benchmarks.contender;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.plaid.client.JSON;
import com.plaid.client.model.AuthGetResponse;
import com.plaid.client.model.CraCheckReportBaseReportGetResponse;
import com.plaid.client.model.InvestmentsHoldingsGetResponse;
import com.plaid.client.model.ItemPublicTokenExchangeResponse;
import com.plaid.client.model.LinkTokenGetResponse;
import com.plaid.client.model.TransactionsGetResponse;
import io.github.plaidschema.benchmarks.corpus.Family;

/** The official SDK's own Gson and models; it too reads from a string of the whole body. */
final class PlaidJavaLibrary implements Library {
  private final Gson gson = new JSON().getGson();

  @Override
  public Binding bind(Family family) {
    Class<?> type = model(family);
    return new Binding() {
      @Override
      public Object read(byte[] json) {
        return gson.fromJson(new String(json, UTF_8), type);
      }

      @Override
      public byte[] write(Object models) {
        return gson.toJson(models, type).getBytes(UTF_8);
      }
    };
  }

  private static Class<?> model(Family family) {
    return switch (family) {
      case PUBLIC_TOKEN_EXCHANGE -> ItemPublicTokenExchangeResponse.class;
      case LINK_TOKEN_GET -> LinkTokenGetResponse.class;
      case TRANSACTIONS_GET, TRANSACTIONS_GET_500, TRANSACTIONS_GET_SANDBOX ->
          TransactionsGetResponse.class;
      case INVESTMENTS_HOLDINGS_GET -> InvestmentsHoldingsGetResponse.class;
      case AUTH_GET -> AuthGetResponse.class;
      case BASE_REPORT_GET -> CraCheckReportBaseReportGetResponse.class;
    };
  }
}
