package io.github.plaidschema.benchmarks.calls;

import io.github.plaidschema.api.Operation;
import io.github.plaidschema.api.PlaidClient;
import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.benchmarks.model.schema.LinkTokenGet.LinkTokenGetResponse;

/** The operation that is called. */
@PlaidClient
interface LinkApi {

  /** The path of the operation. */
  String PATH = "/link/token/get";

  @Operation(value = "POST " + PATH, repeat = Repeat.ALWAYS)
  LinkTokenGetResponse tokenGet(LinkTokenGetRequest request);
}
