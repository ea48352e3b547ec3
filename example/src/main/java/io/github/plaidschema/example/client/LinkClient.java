package io.github.plaidschema.example.client;

import io.github.plaidschema.example.error.PlaidError;
import io.github.plaidschema.example.error.PlaidErrorJson;
import io.github.plaidschema.example.link.LinkTokenCreateRequest;
import io.github.plaidschema.example.link.LinkTokenCreateRequestJson;
import io.github.plaidschema.example.link.LinkTokenCreateResponse;
import io.github.plaidschema.example.link.LinkTokenCreateResponseJson;
import io.github.plaidschema.example.link.LinkTokenGetRequest;
import io.github.plaidschema.example.link.LinkTokenGetRequestJson;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.http.JsonBodies;
import io.github.plaidschema.http.JsonResponse;
import io.github.plaidschema.json.JsonCodec;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;

/**
 * Creates Link tokens and asks what became of them.
 *
 * <p>A request is sent once. Whether an error is worth another try, such as a rate limit after a
 * while, is for the caller to decide: {@link PlaidException#error()} tells the case. No redirect is
 * followed, since the credentials are for the base URL alone.
 *
 * <p>May be shared by threads.
 */
public final class LinkClient {

  private static final Duration MOST_TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);
  private static final String API_VERSION = "2020-09-14";

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(MOST_TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final BaseUrl baseUrl;
  private final Credentials credentials;
  private final Duration timeout;

  /** A client of the API at the base URL, on behalf of the owner of the credentials. */
  public LinkClient(BaseUrl baseUrl, Credentials credentials) {
    this(baseUrl, credentials, DEFAULT_TIMEOUT);
  }

  /**
   * A client with a timeout of its own.
   *
   * @param timeout how long a call may take, from its begin to the last byte of the response
   */
  LinkClient(BaseUrl baseUrl, Credentials credentials, Duration timeout) {
    this.baseUrl = baseUrl;
    this.credentials = credentials;
    this.timeout = timeout;
  }

  /**
   * Creates a Link token.
   *
   * @throws PlaidException if the API responds with an error
   * @throws UnreadableResponseException if the response is rejected
   * @throws java.net.http.HttpTimeoutException if the response is not complete within 30 seconds
   * @throws IOException if there is no response, or only a part of one
   */
  public LinkTokenCreateResponse createLinkToken(LinkTokenCreateRequest request)
      throws PlaidException, IOException, InterruptedException {
    return post(
        "/link/token/create",
        LinkTokenCreateRequestJson.CODEC,
        request,
        LinkTokenCreateResponseJson.CODEC);
  }

  /**
   * Tells what a Link token was created with, and its sessions.
   *
   * @throws PlaidException if the API responds with an error
   * @throws UnreadableResponseException if the response is rejected
   * @throws java.net.http.HttpTimeoutException if the response is not complete within 30 seconds
   * @throws IOException if there is no response, or only a part of one
   */
  public LinkTokenGetResponse getLinkToken(LinkTokenGetRequest request)
      throws PlaidException, IOException, InterruptedException {
    return post(
        "/link/token/get", LinkTokenGetRequestJson.CODEC, request, LinkTokenGetResponseJson.CODEC);
  }

  private <Q, A> A post(
      String path, JsonCodec<Q> requestCodec, Q request, JsonCodec<A> responseCodec)
      throws PlaidException, IOException, InterruptedException {
    long start = System.nanoTime();
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(baseUrl.endpoint(path))
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .header("Plaid-Version", API_VERSION)
            .POST(JsonBodies.publisher(requestCodec, request));
    credentials.addTo(builder);
    // The request's timeout ends with the head of the response; what it has left is for the body.
    BodyHandler<JsonResponse<A, PlaidError>> handler =
        head ->
            JsonBodies.responseHandler(
                    responseCodec,
                    PlaidErrorJson.CODEC,
                    timeout.minusNanos(System.nanoTime() - start))
                .apply(head);
    HttpResponse<JsonResponse<A, PlaidError>> response = http.send(builder.build(), handler);
    return value(response.statusCode(), response.body());
  }

  private static <A> A value(int status, JsonResponse<A, PlaidError> body)
      throws PlaidException, UnreadableResponseException {
    if (body instanceof JsonResponse.Success<A, PlaidError> success) {
      return success.value();
    }
    if (body instanceof JsonResponse.Failure<A, PlaidError> failure) {
      throw new PlaidException(status, failure.error());
    }
    throw new UnreadableResponseException(
        status, ((JsonResponse.Unreadable<A, PlaidError>) body).reason());
  }
}
