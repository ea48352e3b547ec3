package io.github.plaidschema.benchmarks.model.schema;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;

/** Plaid Schema's models of {@code /item/public_token/exchange}. */
public interface PublicTokenExchange {

  @PlaidSchema
  interface ItemPublicTokenExchangeResponse {
    @Sensitive
    String accessToken();

    String itemId();

    String requestId();
  }
}
