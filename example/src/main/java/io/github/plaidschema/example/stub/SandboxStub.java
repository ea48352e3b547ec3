package io.github.plaidschema.example.stub;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.plaidschema.example.client.Credentials;
import io.github.plaidschema.example.error.PlaidErrorType;
import io.github.plaidschema.example.link.LinkTokenCreateRequestJson;
import io.github.plaidschema.example.link.LinkTokenGetRequestJson;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Function;

/**
 * A server on a free port of this machine that responds as Plaid's sandbox does: it wants POST and
 * credentials, creates Link tokens and tells of them, and responds with an error object otherwise.
 * {@link SpecialToken} has the tokens that lead to other responses.
 */
public final class SandboxStub implements AutoCloseable {

  private final HttpServer server;
  private final Credentials credentials;

  /**
   * Starts the server.
   *
   * @param credentials of the one API client that it knows
   * @param sample whose sessions it tells of every token
   * @throws IOException if no port is free
   */
  public SandboxStub(Credentials credentials, LinkTokenGetResponse sample) throws IOException {
    this.credentials = credentials;
    LinkTokens tokens = new LinkTokens(sample);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint("/link/token/create", LinkTokenCreateRequestJson.CODEC, tokens::create);
    endpoint(
        "/link/token/get",
        LinkTokenGetRequestJson.CODEC,
        request -> tokens.get(request.linkToken()));
    server.createContext("/", exchange -> notFound().send(exchange));
    server.start();
  }

  /** Where it is. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Stops the server. */
  @Override
  public void close() {
    server.stop(0);
  }

  private <Q> void endpoint(String path, JsonCodec<Q> codec, Function<Q, StubResponse> endpoint) {
    server.createContext(path, exchange -> respond(exchange, path, codec, endpoint).send(exchange));
  }

  private <Q> StubResponse respond(
      HttpExchange exchange, String path, JsonCodec<Q> codec, Function<Q, StubResponse> endpoint)
      throws IOException {
    if (!exchange.getRequestMethod().equals("POST")
        || !exchange.getRequestURI().getPath().equals(path)) {
      return notFound();
    }
    Headers headers = exchange.getRequestHeaders();
    if (!credentials.match(
        headers.getFirst(Credentials.CLIENT_ID_HEADER),
        headers.getFirst(Credentials.SECRET_HEADER))) {
      return StubResponse.error(
          400,
          PlaidErrorType.INVALID_INPUT,
          "INVALID_API_KEYS",
          "invalid client_id or secret provided");
    }
    try {
      return endpoint.apply(codec.strict().read(exchange.getRequestBody()));
    } catch (JsonException rejected) {
      return StubResponse.error(
          400,
          PlaidErrorType.INVALID_REQUEST,
          "INVALID_BODY",
          "the body is rejected: " + rejected.getMessage());
    }
  }

  private static StubResponse notFound() {
    return StubResponse.error(
        404, PlaidErrorType.INVALID_REQUEST, "NOT_FOUND", "there is no such endpoint");
  }
}
