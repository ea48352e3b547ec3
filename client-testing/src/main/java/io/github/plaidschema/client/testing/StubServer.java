package io.github.plaidschema.client.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/**
 * A stub behind a socket on a free port of the loopback address. It speaks HTTP/1.1, over TLS if it
 * is given a certificate.
 *
 * <pre>{@code
 * try (StubServer server = StubServer.start(service)) {
 *   Client client = Client.builder(server.url()).credentials(Credentials.none()).build();
 *   ...
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StubServer implements AutoCloseable {

  private static final int BACKLOG = 1_000;

  private final StubService service;
  private final ServerSocket listening;
  private final String scheme;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "plaid-schema-stub");
            thread.setDaemon(true);
            return thread;
          });

  private StubServer(StubService service, ServerSocket listening, String scheme) {
    this.service = service;
    this.listening = listening;
    this.scheme = scheme;
  }

  /**
   * Starts a server.
   *
   * @throws UncheckedIOException if no port is free
   */
  public static StubServer start(StubService service) {
    return start(service, ServerSocketFactory.getDefault(), "http");
  }

  /**
   * Starts a server with TLS.
   *
   * @param context has the certificate, for {@code localhost} or {@code 127.0.0.1}
   * @throws UncheckedIOException if no port is free
   */
  public static StubServer start(StubService service, SSLContext context) {
    return start(service, context.getServerSocketFactory(), "https");
  }

  private static StubServer start(StubService service, ServerSocketFactory sockets, String scheme) {
    try {
      ServerSocket listening =
          sockets.createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
      StubServer server = new StubServer(service, listening, scheme);
      server.threads.execute(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The base URL. */
  public String url() {
    return scheme + "://127.0.0.1:" + port();
  }

  /** The port. */
  public int port() {
    return listening.getLocalPort();
  }

  /** Stops the server, and resets its connections. */
  @Override
  public void close() {
    closeQuietly(listening);
    connections.forEach(StubServer::reset);
    threads.shutdownNow();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket connection = listening.accept();
        connections.add(connection);
        threads.execute(() -> serve(connection));
      } catch (IOException | RejectedExecutionException closed) {
        // The loop ends, or the next connection is accepted.
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(connection.getInputStream());
      OutputStream out = connection.getOutputStream();
      boolean open = true;
      while (open) {
        Optional<HttpHead> head = HttpHead.read(in);
        open = head.isPresent() && exchange(connection, head.get(), in, out);
      }
    } catch (IOException clientHasGone) {
      // Whoever called sees the end of the connection, or has ended it.
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } finally {
      connections.remove(connection);
    }
  }

  /** Whether the connection is kept for another exchange. */
  private boolean exchange(Socket connection, HttpHead head, InputStream in, OutputStream out)
      throws IOException, InterruptedException {
    StubService.Arrival arrival = service.arrive(head.method(), head.target());
    Fault fault = arrival.fault();
    if (fault instanceof Fault.NotConnected || fault instanceof Fault.ResetBeforeRead) {
      reset(connection);
      return false;
    }
    byte[] body = head.readBody(in);
    StubResponse response = service.process(arrival, head.headers(), body);
    if (fault instanceof Fault.ResetAfterRead) {
      reset(connection);
      return false;
    }
    if (fault instanceof Fault.Silence) {
      // Until the client closes the connection; what it sends on it is not looked at.
      in.transferTo(OutputStream.nullOutputStream());
      return false;
    }
    if (fault instanceof Fault.SlowHead slow) {
      pause(slow.delay());
    }
    boolean hasBody = !head.method().equals("HEAD") && response.status() != 204;
    out.write(HttpHead.ofResponse(response, hasBody));
    if (fault instanceof Fault.CutBody) {
      out.write(response.bytes(), 0, response.bytes().length / 2);
      out.flush();
      return false;
    }
    if (hasBody && fault instanceof Fault.SlowBody slow) {
      trickle(response.bytes(), slow.delay(), out);
    } else if (hasBody) {
      out.write(response.bytes());
    }
    out.flush();
    return true;
  }

  private static void trickle(byte[] body, Duration each, OutputStream out)
      throws IOException, InterruptedException {
    out.flush();
    for (byte b : body) {
      pause(each);
      out.write(b);
      out.flush();
    }
  }

  private static void pause(Duration delay) throws InterruptedException {
    Thread.sleep(delay.toMillis());
  }

  /** With a lingering time of zero, TCP resets the connection instead of closing it. */
  private static void reset(Socket connection) {
    try {
      connection.setSoLinger(true, 0);
    } catch (IOException closedAlready) {
      // Then there is nothing to reset.
    }
    closeQuietly(connection);
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception nothingToBeDone) {
      // It is closed in any case.
    }
  }
}
