package com.example.bank;

import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.client.transport.NotSentException;
import io.github.plaidschema.client.transport.Transport;
import io.github.plaidschema.client.transport.TransportRequest;
import io.github.plaidschema.client.transport.TransportResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** OkHttp as a transport. What OkHttp would repeat by itself is switched off. */
public final class OkHttpTransport implements Transport {

  private final OkHttpClient http;
  private final Executor bodies;

  /**
   * A transport.
   *
   * @param http with its connection pool, proxies and trusted certificates
   * @param bodies threads on which the bodies of responses are read
   */
  public OkHttpTransport(OkHttpClient http, Executor bodies) {
    this.http =
        http.newBuilder()
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .authenticator(Authenticator.NONE)
            // The client has a deadline for the whole call.
            .callTimeout(0, TimeUnit.SECONDS)
            .readTimeout(0, TimeUnit.SECONDS)
            .writeTimeout(0, TimeUnit.SECONDS)
            .addNetworkInterceptor(OkHttpTransport::sendOnce)
            .build();
    this.bodies = bodies;
  }

  /** Whether a byte of a request may have been sent. */
  private record Progress(AtomicBoolean mayBeSent) {}

  /** There is a connection now. OkHttp would repeat what a 503 says to repeat at once. */
  private static Response sendOnce(Interceptor.Chain chain) throws IOException {
    Progress progress = chain.request().tag(Progress.class);
    if (progress != null) {
      progress.mayBeSent().set(true);
    }
    Response response = chain.proceed(chain.request());
    boolean wouldBeRepeated = response.code() == 503 && "0".equals(response.header("Retry-After"));
    return wouldBeRepeated ? response.newBuilder().removeHeader("Retry-After").build() : response;
  }

  @Override
  public CompletableFuture<TransportResponse> send(TransportRequest request) {
    Progress progress = new Progress(new AtomicBoolean());
    Call call = http.newCall(translated(request, progress));
    CompletableFuture<TransportResponse> head = new CompletableFuture<>();
    call.enqueue(
        new Callback() {
          @Override
          public void onFailure(Call failed, IOException e) {
            boolean notSent = !progress.mayBeSent().get() && !(e instanceof SSLException);
            head.completeExceptionally(notSent ? new NotSentException("no connection", e) : e);
          }

          @Override
          public void onResponse(Call succeeded, Response response) {
            boolean taken = head.complete(translated(response));
            if (!taken) {
              response.close();
            }
          }
        });
    head.whenComplete(
        (response, failure) -> {
          if (head.isCancelled()) {
            call.cancel();
          }
        });
    return head;
  }

  private static Request translated(TransportRequest request, Progress progress) {
    Request.Builder builder =
        new Request.Builder().url(request.uri().toString()).tag(Progress.class, progress);
    request.headers().forEach(builder::addHeader);
    if (request.headers().first("Accept-Encoding").isEmpty()) {
      // OkHttp would ask for gzip, and decompress it.
      builder.header("Accept-Encoding", "identity");
    }
    boolean needsBody = request.method().matches("POST|PUT|PATCH");
    RequestBody body =
        request
            .body()
            .map(OkHttpTransport::body)
            .orElse(needsBody ? RequestBody.create(new byte[0]) : null);
    return builder.method(request.method(), body).build();
  }

  private static RequestBody body(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return RequestBody.create(bytes);
  }

  private TransportResponse translated(Response response) {
    return TransportResponse.of(
        response.code(),
        Headers.of(response.headers().toMultimap()),
        response.body().byteStream(),
        bodies);
  }
}
