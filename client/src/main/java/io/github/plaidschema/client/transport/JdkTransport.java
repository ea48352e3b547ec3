package io.github.plaidschema.client.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's HTTP client as a transport: HTTP/2 where the service speaks it, HTTP/1.1 otherwise, and
 * HTTP/1.1 for addresses without TLS.
 *
 * @since 0.1.0
 */
public final class JdkTransport implements Transport {

  /** With it, the JDK's client sends any request again by itself. */
  private static final String RESENDS_EVERYTHING = "jdk.httpclient.enableAllMethodRetry";

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** The client ends a call at its deadline; what the JDK does after it tells of nothing new. */
  private static final Duration AFTER_DEADLINE = Duration.ofMillis(2);

  private final HttpClient http;
  private final CachedNames names = CachedNames.ofThisMachine();
  private final @Nullable String proxyAuthorization;

  private JdkTransport(HttpClient http, @Nullable String proxyAuthorization) {
    this.http = http;
    this.proxyAuthorization = proxyAuthorization;
  }

  /** A transport with the JDK's default proxy, trusted certificates and threads. */
  public static JdkTransport create() {
    return builder().build();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A transport over a client of the caller's.
   *
   * @throws IllegalArgumentException if the client follows redirects, which would carry credentials
   *     to another host, or has an authenticator, which would send requests again
   * @throws IllegalStateException if the system property {@code
   *     jdk.httpclient.enableAllMethodRetry} is on, with which the JDK's client may send a transfer
   *     twice
   */
  public static JdkTransport over(HttpClient http) {
    if (http.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException(
          "the HTTP client follows redirects: build it with Redirect.NEVER");
    }
    if (http.authenticator().isPresent()) {
      throw new IllegalArgumentException(
          "the HTTP client has an authenticator: for a proxy, use"
              + " JdkTransport.builder().proxyCredentials");
    }
    return checked(http, null);
  }

  private static JdkTransport checked(HttpClient http, @Nullable String proxyAuthorization) {
    String resends = System.getProperty(RESENDS_EVERYTHING);
    if (resends != null && (resends.isEmpty() || Boolean.parseBoolean(resends))) {
      throw new IllegalStateException(
          "the system property "
              + RESENDS_EVERYTHING
              + " lets the HTTP client repeat requests by itself: remove it");
    }
    return new JdkTransport(http, proxyAuthorization);
  }

  @Override
  public CompletableFuture<TransportResponse> send(TransportRequest request) {
    CompletableFuture<HttpResponse<Publisher<List<ByteBuffer>>>> exchange =
        http.sendAsync(translated(request).build(), BodyHandlers.ofPublisher());
    CompletableFuture<TransportResponse> head = new CompletableFuture<>();
    exchange.whenComplete(
        (response, failure) -> {
          if (failure != null) {
            head.completeExceptionally(translated(failure));
          } else if (!head.complete(translated(response))) {
            Discarding.discard(response.body());
          }
        });
    head.whenComplete(
        (response, failure) -> {
          if (head.isCancelled()) {
            exchange.cancel(true);
          }
        });
    return head;
  }

  /**
   * On this thread, if no name has to be looked up, which could take longer than the request may:
   * the JDK's client needs fewer threads then.
   */
  @Override
  public CompletableFuture<TransportResponse> sendAndWait(TransportRequest request) {
    URI uri = request.uri();
    if (!names.contains(uri.getHost()) || goesThroughProxy(uri)) {
      return send(request);
    }
    HttpRequest.Builder builder =
        translated(request).timeout(request.timeout().plus(AFTER_DEADLINE));
    try {
      return CompletableFuture.completedFuture(
          translated(http.send(builder.build(), BodyHandlers.ofPublisher())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new CompletableFuture<>();
    } catch (HttpConnectTimeoutException e) {
      return CompletableFuture.failedFuture(translated(e));
    } catch (HttpTimeoutException e) {
      return new CompletableFuture<>();
    } catch (IOException | RuntimeException e) {
      return CompletableFuture.failedFuture(translated(e));
    }
  }

  private HttpRequest.Builder translated(TransportRequest request) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri());
    if ("http".equalsIgnoreCase(request.uri().getScheme())) {
      // Else the client would ask to upgrade the connection, which some servers reject with 400.
      builder.version(HttpClient.Version.HTTP_1_1);
    }
    request.headers().forEach(builder::header);
    if (proxyAuthorization != null && goesThroughProxy(request.uri())) {
      // To proxies only: the JDK's client does not send this header through a tunnel.
      builder.header("Proxy-Authorization", proxyAuthorization);
    }
    byte[] body = request.bytes();
    return builder.method(
        request.method(),
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
  }

  private static TransportResponse translated(HttpResponse<Publisher<List<ByteBuffer>>> response) {
    return new TransportResponse(
        response.statusCode(), Headers.of(response.headers().map()), response.body());
  }

  private boolean goesThroughProxy(URI uri) {
    ProxySelector proxies = http.proxy().orElseGet(ProxySelector::getDefault);
    if (proxies == null) {
      return false;
    }
    // As the JDK's client does, which takes the first one.
    List<Proxy> selected = proxies.select(uri);
    return !selected.isEmpty() && selected.get(0).type() == Proxy.Type.HTTP;
  }

  /** Only what happens before there is a connection is certain not to have been sent. */
  private static Throwable translated(Throwable failure) {
    Throwable cause = unwrapped(failure);
    boolean notSent =
        cause instanceof ConnectException
            || cause instanceof HttpConnectTimeoutException
            || cause instanceof UnknownHostException
            || cause instanceof UnresolvedAddressException;
    return notSent ? new NotSentException("no connection", cause) : cause;
  }

  private static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** Builds the JDK's client so that it does what a transport has to do. */
  public static final class Builder {

    private final HttpClient.Builder http =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER);

    private Duration connectTimeout = CONNECT_TIMEOUT;
    private @Nullable Executor executor;
    private @Nullable String proxyAuthorization;

    private Builder() {}

    /** How long to wait for a connection; 10 seconds unless set. */
    public Builder connectTimeout(Duration timeout) {
      connectTimeout = timeout;
      return this;
    }

    /** Which proxies to use; the JDK's default unless set. */
    public Builder proxy(ProxySelector proxies) {
      http.proxy(proxies);
      return this;
    }

    /**
     * Who asks proxies, by the Basic scheme. Only proxies are told; a service that demands a
     * password gets none.
     *
     * <p>The JDK does not use this scheme for HTTPS through a proxy unless the system property
     * {@code jdk.http.auth.tunneling.disabledSchemes} permits it.
     */
    public Builder proxyCredentials(String user, char[] password) {
      // With an authenticator, the JDK's client would ask it for a 401 of the service as well, and
      // throw instead of handing the response on.
      byte[] pair = (user + ":" + new String(password)).getBytes(UTF_8);
      proxyAuthorization = "Basic " + Base64.getEncoder().encodeToString(pair);
      return this;
    }

    /** The certificates to trust and to show; the JDK's default unless set. */
    public Builder sslContext(SSLContext context) {
      http.sslContext(context);
      return this;
    }

    /** The version of HTTP to prefer where there is TLS; HTTP/2 unless set. */
    public Builder version(HttpClient.Version version) {
      http.version(version);
      return this;
    }

    /** The threads that handle responses; up to 64 of the transport's own unless set. */
    public Builder executor(Executor given) {
      executor = given;
      return this;
    }

    /**
     * Builds the transport.
     *
     * @throws IllegalStateException as {@link JdkTransport#over} does
     */
    public JdkTransport build() {
      Executor threads = executor != null ? executor : ResponseThreads.pool();
      return checked(
          http.executor(threads).connectTimeout(connectTimeout).build(), proxyAuthorization);
    }
  }
}
