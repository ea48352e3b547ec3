package io.github.plaidschema.benchmarks.model.classes;

import com.dslplatform.json.CompiledJson;

/**
 * Models of {@code /item/public_token/exchange} for the libraries that fill public fields faster
 * than they make records.
 */
@SuppressWarnings({"MemberName", "NullAway.Init"}) // spelled as in JSON; filled after construction
public interface PublicTokenExchange {

  @CompiledJson
  final class ItemPublicTokenExchangeResponse {
    public String access_token;
    public String item_id;
    public String request_id;
  }
}
