package io.github.plaidschema.benchmarks.corpus;

import io.github.plaidschema.benchmarks.model.records.AuthGet;
import io.github.plaidschema.benchmarks.model.records.BaseReportGet;
import io.github.plaidschema.benchmarks.model.records.InvestmentsHoldingsGet;
import io.github.plaidschema.benchmarks.model.records.LinkTokenGet;
import io.github.plaidschema.benchmarks.model.records.PublicTokenExchange;
import io.github.plaidschema.benchmarks.model.records.TransactionsGet;

/** The responses that are read and written. */
public enum Family {
  PUBLIC_TOKEN_EXCHANGE(
      "/item/public_token/exchange",
      PublicTokenExchange.ItemPublicTokenExchangeResponse.class,
      1_000),
  LINK_TOKEN_GET("/link/token/get", LinkTokenGet.LinkTokenGetResponse.class, 1_000),
  TRANSACTIONS_GET("/transactions/get", TransactionsGet.TransactionsGetResponse.class, 1_000),
  TRANSACTIONS_GET_500(
      "/transactions/get, 500 transactions", TransactionsGet.TransactionsGetResponse.class, 24),
  TRANSACTIONS_GET_SANDBOX(
      "/transactions/get, as from the sandbox",
      TransactionsGet.TransactionsGetResponse.class,
      1_000,
      Sender.SANDBOX),
  INVESTMENTS_HOLDINGS_GET(
      "/investments/holdings/get",
      InvestmentsHoldingsGet.InvestmentsHoldingsGetResponse.class,
      1_000),
  AUTH_GET("/auth/get", AuthGet.AuthGetResponse.class, 1_000),
  BASE_REPORT_GET(
      "/cra/check_report/base_report/get",
      BaseReportGet.CraCheckReportBaseReportGetResponse.class,
      1_000);

  private final String title;
  private final Class<? extends Record> shape;
  private final int documents;
  private final Sender sender;

  Family(String title, Class<? extends Record> shape, int documents) {
    this(title, shape, documents, Sender.FAITHFUL);
  }

  Family(String title, Class<? extends Record> shape, int documents, Sender sender) {
    this.title = title;
    this.shape = shape;
    this.documents = documents;
    this.sender = sender;
  }

  /** The path of the endpoint, and what is special about its responses. */
  public String title() {
    return title;
  }

  /** The record whose components are the properties of the response, in the order of the schema. */
  public Class<? extends Record> shape() {
    return shape;
  }

  /** Who writes the responses. */
  Sender sender() {
    return sender;
  }

  /** Whether members are absent for which most libraries can only write null. */
  public boolean hasGaps() {
    return sender.absentIn1000() > 0;
  }

  /** How many documents are in rotation. */
  public int documents() {
    return documents;
  }
}
