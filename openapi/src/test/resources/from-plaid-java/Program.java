package api;

import io.github.plaidschema.client.ApiException;
import io.github.plaidschema.client.ApiResponse;
import io.github.plaidschema.client.BinaryResponse;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.ClientListener;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.DeadlineException;
import io.github.plaidschema.client.ErrorResponseException;
import io.github.plaidschema.client.RequestOptions;
import io.github.plaidschema.client.SyncStore;
import io.github.plaidschema.client.TransportException;
import io.github.plaidschema.client.UnreadableResponseException;
import io.github.plaidschema.client.Waiter;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.transport.JdkTransport;
import io.github.plaidschema.client.webhook.WebhookVerifier;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.OpenEnum;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What a program with plaid-java becomes: all code of the page. */
public final class Program {

  private final Client client;
  private final Plaid plaid;
  private final LinkTokenGetRequest request;

  public Program(Client client) {
    this.client = client;
    plaid = new Plaid(client);
    request = request("link-1");
  }

  public static Client connect(Supplier<Map<String, String>> supplier, String v) {
    return Client.builder(Plaid.SANDBOX).credentials(Credentials.headers(supplier)).header("Plaid-Version", v).build();
  }

  public static Client.Builder with(Client.Builder builder, Duration duration, ClientListener listener) {
    return builder.deadline(duration).retries(RetryPolicy.NONE).transport(JdkTransport.builder().build()).listener(listener);
  }

  public static RequestOptions options(Duration duration) {
    return RequestOptions.NONE.withDeadline(duration);
  }

  public static LinkTokenGetRequest request(String token) {
    return LinkTokenGetRequest.builder().linkToken(token).build();
  }

  public static LinkTokenGetResponse changed(LinkTokenGetResponse response, String token) {
    return LinkTokenGetResponseBuilder.from(response).linkToken(token).build();
  }

  public List<String> calls() {
    CompletableFuture<LinkTokenGetResponse> future = client.call(LinkApiClient.LINK_TOKEN_GET, request).sendAsync();
    ApiResponse<LinkTokenGetResponse> whole = client.call(LinkApiClient.LINK_TOKEN_GET, request).response();
    LinkTokenGetResponse response = plaid.link().linkTokenGet(request);
    return List.of(future.join().linkToken(), String.valueOf(whole.status()), response.linkToken());
  }

  public boolean cancelled() {
    return client.call(LinkApiClient.LINK_TOKEN_GET, request).sendAsync().cancel(true);
  }

  public String failure() {
    try {
      return plaid.link().linkTokenGet(request).linkToken();
    } catch (ErrorResponseException e) {
      Optional<String> code = e.errorCode();
      Optional<PlaidError> error = e.error(PlaidError.class);
      return code.orElse("") + " " + error.map(PlaidError::errorCode).orElse("") + " " + e.requestId().orElse("");
    } catch (TransportException | DeadlineException | UnreadableResponseException e) {
      return "no response";
    } catch (ApiException e) {
      return "another failure";
    }
  }

  public static List<String> model(LinkTokenGetResponse response) {
    Optional<String> expiration = response.expiration();
    List<OpenEnum<Products>> products = response.products().orElseThrow();
    Optional<BigDecimal> limit = response.limit();
    Map<String, JsonValue> more = response.additionalProperties();
    List<String> values =
        new ArrayList<>(List.of(expiration.toString(), products.get(0).value(), limit.orElseThrow().toString(), more.toString(), response.toString()));
    try {
      values.add(response.linkToken());
    } catch (MissingValueException e) {
      values.add(String.valueOf(e.getMessage()));
    }
    return values;
  }

  public static String json(LinkTokenGetRequest request) {
    return LinkTokenGetRequestJson.CODEC.writeString(request);
  }

  public String pdf(AssetReportGetRequest request) throws IOException {
    try (BinaryResponse pdf = plaid.assetReport().assetReportPdfGet(request)) {
      return new String(pdf.readAllBytes(100), java.nio.charset.StandardCharsets.US_ASCII);
    }
  }

  public int sync(TransactionsSyncRequest request, SyncStore<TransactionsSyncResponse> store) {
    return client.call(TransactionsApiClient.TRANSACTIONS_SYNC, request).sync(TransactionsApiClient.TRANSACTIONS_SYNC_PAGES, store);
  }

  public List<Transaction> items(TransactionsGetRequest request) {
    return new TransactionsApiClient(client).transactionsGetItems(request).toList();
  }

  public AssetReportGetResponse await(AssetReportGetRequest request) {
    Waiter<AssetReportGetResponse> waiter = Waiter.whileError("PRODUCT_NOT_READY");
    return client.call(AssetReportApiClient.ASSET_REPORT_GET, request).until(waiter);
  }

  public static JsonValue webhook(WebhookVerifier verifier, String header, byte[] body) throws Exception {
    return verifier.read(header, body, JsonValue.CODEC);
  }
}
