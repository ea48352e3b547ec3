package io.github.plaidschema.example.stub;

import io.github.plaidschema.client.testing.StubRequest;
import io.github.plaidschema.client.testing.StubResponse;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.testing.StubService;
import io.github.plaidschema.example.client.LinkApiClient;
import io.github.plaidschema.example.error.PlaidErrorType;
import io.github.plaidschema.example.link.LinkTokenCreateRequestJson;
import io.github.plaidschema.example.link.LinkTokenGetRequestJson;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A server on a free port of the loopback address that responds as Plaid's sandbox does: it creates
 * Link tokens, tells of them, and wants credentials. {@link SpecialToken} has the tokens that lead
 * to other responses.
 */
public final class SandboxStub implements AutoCloseable {

  private final Map<String, String> credentials;
  private final StubService service = new StubService();
  private final StubServer server;

  /**
   * Starts the server.
   *
   * @param credentials the headers of the one API client that it knows
   * @param sample whose sessions it tells of every token
   */
  public SandboxStub(Map<String, String> credentials, LinkTokenGetResponse sample) {
    this.credentials = Map.copyOf(credentials);
    LinkTokens tokens = new LinkTokens(sample);
    service
        .on(LinkApiClient.TOKEN_CREATE)
        .respondTo(
            request ->
                ifKnown(
                    request, () -> tokens.create(request.body(LinkTokenCreateRequestJson.CODEC))));
    service
        .on(LinkApiClient.TOKEN_GET)
        .respondTo(
            request ->
                ifKnown(
                    request,
                    () -> tokens.get(request.body(LinkTokenGetRequestJson.CODEC).linkToken())));
    server = StubServer.start(service);
  }

  private StubResponse ifKnown(StubRequest request, Supplier<StubResponse> response) {
    boolean known =
        credentials.entrySet().stream()
            .allMatch(header -> request.headers().all(header.getKey()).contains(header.getValue()));
    return known
        ? response.get()
        : LinkTokens.error(
            400,
            PlaidErrorType.INVALID_INPUT,
            "INVALID_API_KEYS",
            "invalid client_id or secret provided");
  }

  /** The base URL. */
  public String url() {
    return server.url();
  }

  /** What has arrived. */
  public StubService service() {
    return service;
  }

  /** Stops the server. */
  @Override
  public void close() {
    server.close();
  }
}
