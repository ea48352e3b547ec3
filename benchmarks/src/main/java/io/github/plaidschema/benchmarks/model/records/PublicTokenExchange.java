package io.github.plaidschema.benchmarks.model.records;

import io.avaje.jsonb.Json;

/** The other libraries' models of {@code /item/public_token/exchange}. */
@SuppressWarnings("MemberName") // spelled as in JSON, so that no library needs a naming rule
public interface PublicTokenExchange {

  @Json
  record ItemPublicTokenExchangeResponse(String access_token, String item_id, String request_id) {}
}
