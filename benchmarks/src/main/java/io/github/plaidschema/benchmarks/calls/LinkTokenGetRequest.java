package io.github.plaidschema.benchmarks.calls;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;

/** What is sent. */
@PlaidSchema
interface LinkTokenGetRequest {

  @Sensitive
  String linkToken();

  static LinkTokenGetRequest ofSandbox() {
    return LinkTokenGetRequestBuilder.create()
        .linkToken("link-sandbox-af1a0311-da53-4636-b754-dd15cc058176")
        .build();
  }
}
