package io.github.plaidschema.benchmarks.calls;

import com.plaid.client.ApiClient;
import com.plaid.client.model.LinkTokenGetRequest;
import com.plaid.client.model.LinkTokenGetResponse;
import com.plaid.client.request.PlaidApi;
import java.io.IOException;
import java.util.Map;
import retrofit2.Response;

/** The official client. */
final class PlaidJavaCaller implements Caller {

  private final LinkTokenGetRequest request =
      new LinkTokenGetRequest().linkToken("link-sandbox-af1a0311-da53-4636-b754-dd15cc058176");
  private final PlaidApi plaid;

  PlaidJavaCaller(String url) {
    ApiClient client = new ApiClient(Map.of("clientId", "client-1", "secret", "secret-1"));
    client.setPlaidAdapter(url);
    plaid = client.createService(PlaidApi.class);
  }

  @Override
  public String call() throws IOException {
    Response<LinkTokenGetResponse> response = plaid.linkTokenGet(request).execute();
    LinkTokenGetResponse body = response.body();
    if (body == null) {
      throw new IOException("status " + response.code());
    }
    return body.getRequestId();
  }
}
