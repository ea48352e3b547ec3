package io.github.plaidschema.benchmarks.calls;

import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;

/** The generated client. */
final class PlaidSchemaCaller implements Caller {

  private final LinkTokenGetRequest request = LinkTokenGetRequest.ofSandbox();
  private final LinkApi link;

  PlaidSchemaCaller(String url) {
    link =
        new LinkApiClient(
            Client.builder(url)
                .credentials(Credentials.headers(() -> Library.CREDENTIALS))
                .build());
  }

  @Override
  public String call() {
    return link.tokenGet(request).requestId();
  }
}
