package io.github.plaidschema.comparison;

import com.google.gson.JsonElement;
import com.plaid.client.ApiClient;
import com.plaid.client.JSON;
import com.plaid.client.model.AssetReportPDFGetRequest;
import com.plaid.client.model.LinkTokenGetRequest;
import com.plaid.client.model.LinkTokenGetResponse;
import com.plaid.client.model.Products;
import com.plaid.client.model.Transaction;
import com.plaid.client.model.TransactionsGetRequest;
import com.plaid.client.model.TransactionsSyncRequest;
import com.plaid.client.model.TransactionsSyncResponse;
import com.plaid.client.request.PlaidApi;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * What is written with plaid-java: all code of the left columns of {@code docs/from-plaid-java.md}.
 * That it compiles is the test; nothing calls it.
 */
final class PlaidJavaProgram {

  private PlaidJavaProgram() {}

  static PlaidApi connect(String id, String secret, String v, int seconds) {
    ApiClient apiClient =
        new ApiClient(Map.of("clientId", id, "secret", secret, "plaidVersion", v));
    apiClient.setPlaidAdapter(ApiClient.Sandbox);
    apiClient.setTimeout(seconds);
    return apiClient.createService(PlaidApi.class);
  }

  static OkHttpClient.Builder configure(ApiClient apiClient, String name, Interceptor interceptor) {
    ApiClient unused = apiClient.addAuthorization(name, interceptor);
    return apiClient.getOkBuilder();
  }

  static @Nullable LinkTokenGetResponse call(PlaidApi plaidApi, LinkTokenGetRequest request)
      throws IOException {
    return plaidApi.linkTokenGet(request).execute().body();
  }

  static void call(
      PlaidApi plaidApi, LinkTokenGetRequest request, Callback<LinkTokenGetResponse> callback) {
    plaidApi.linkTokenGet(request).enqueue(callback);
  }

  static String head(Response<LinkTokenGetResponse> response) {
    Headers headers = response.headers();
    return response.code() + " " + headers.size();
  }

  static @Nullable ResponseBody error(Response<LinkTokenGetResponse> response) {
    return response.isSuccessful() ? null : response.errorBody();
  }

  static void cancel(PlaidApi plaidApi, AssetReportPDFGetRequest request) {
    Call<ResponseBody> call = plaidApi.assetReportPdfGet(request);
    call.cancel();
  }

  static LinkTokenGetRequest request(String token) {
    return new LinkTokenGetRequest().linkToken(token);
  }

  static String model(LinkTokenGetRequest request, LinkTokenGetResponse response) {
    String written = new JSON().getGson().toJson(request);
    return response.getLinkToken() + written + Products.ENUM_UNKNOWN + response.toString();
  }

  static @Nullable Double amount(Transaction transaction) {
    return transaction.getAmount();
  }

  static boolean hasMore(PlaidApi plaidApi, TransactionsSyncRequest request) throws IOException {
    TransactionsSyncResponse page = plaidApi.transactionsSync(request).execute().body();
    return Objects.requireNonNull(page).getHasMore();
  }

  static void page(PlaidApi plaidApi, TransactionsGetRequest request) throws IOException {
    Object unused = plaidApi.transactionsGet(request).execute();
  }

  /** The type of a webhook, of which plaid-java has no union. */
  static String webhook(JsonElement body) {
    return body.getAsJsonObject().get("webhook_type").getAsString()
        + body.getAsJsonObject().get("webhook_code").getAsString();
  }
}
