package io.github.plaidschema.client.testing.sockets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A proxy on the loopback address that keeps the heads of what it was asked. */
final class Proxy implements AutoCloseable {

  private static final Pattern ABSOLUTE = Pattern.compile("^(\\w+) (http://\\S+)");

  private static final String DEMAND =
      String.join(
          "\r\n",
          "HTTP/1.1 407 ",
          "Proxy-Authenticate: Basic realm=\"p\"",
          "Content-Length: 0",
          "",
          "");

  private final ServerSocket listening;
  private final String demanded;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /**
   * A proxy.
   *
   * @param demanded the value of {@code Proxy-Authorization} that it demands, or empty
   */
  Proxy(String demanded) throws IOException {
    this.demanded = demanded;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  ProxySelector selector() {
    return ProxySelector.of(
        new InetSocketAddress(listening.getInetAddress(), listening.getLocalPort()));
  }

  List<String> heads() {
    return heads;
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        threads.execute(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      while (true) {
        String head = head(client.getInputStream());
        heads.add(head);
        if (!demanded.isEmpty() && !head.contains("Proxy-Authorization: " + demanded)) {
          client.getOutputStream().write(DEMAND.getBytes(ISO_8859_1));
          skipBody(head, client.getInputStream());
        } else {
          forward(client, head);
          return;
        }
      }
    } catch (IOException over) {
      // One of the two has closed its connection.
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int b = in.read();
      if (b < 0) {
        throw new IOException("closed");
      }
      head.write(b);
    }
    return head.toString(ISO_8859_1);
  }

  private static void skipBody(String head, InputStream in) throws IOException {
    Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
    in.skipNBytes(length.find() ? Long.parseLong(length.group(1)) : 0);
  }

  private void forward(Socket client, String head) throws IOException {
    Matcher absolute = ABSOLUTE.matcher(head);
    boolean tunnel = !absolute.find();
    URI uri = URI.create(tunnel ? "tunnel://" + head.split(" ", 3)[1] : absolute.group(2));
    try (Socket service = new Socket(uri.getHost(), uri.getPort())) {
      if (tunnel) {
        client.getOutputStream().write("HTTP/1.1 200 \r\n\r\n".getBytes(ISO_8859_1));
      } else {
        String plain =
            absolute
                .replaceFirst("$1 " + uri.getRawPath())
                .replaceAll("(?m)^Proxy-Authorization:.*\r\n", "");
        service.getOutputStream().write(plain.getBytes(ISO_8859_1));
      }
      threads.execute(() -> copy(client, service));
      service.getInputStream().transferTo(client.getOutputStream());
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      OutputStream out = to.getOutputStream();
      from.getInputStream().transferTo(out);
    } catch (IOException over) {
      // The other direction ends as well.
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    threads.shutdownNow();
  }
}
