package io.github.plaidschema.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A server on the loopback interface that writes what it likes, when it likes, and notices when the
 * client has closed the connection.
 */
final class RawServer implements AutoCloseable {

  /** What is done with a connection whose request has been received. */
  interface Conversation {

    /** Talks until the client ends it, which may be an exception. */
    void talk(InputStream in, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket listener;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Conversation conversation;

  RawServer(Conversation conversation) throws IOException {
    this.conversation = conversation;
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  /** Sends a head, then each chunk, with a pause between two of them, and then nothing more. */
  static RawServer sending(String head, byte[] body, int chunk, long pauseMillis)
      throws IOException {
    return new RawServer(
        (in, out) -> {
          out.write(head.getBytes(US_ASCII));
          out.flush();
          for (int at = 0; at < body.length; at += chunk) {
            out.write(body, at, Math.min(chunk, body.length - at));
            out.flush();
            Thread.sleep(pauseMillis);
          }
          in.read();
        });
  }

  URI uri() {
    return URI.create(
        "http://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort());
  }

  /** Whether the client ends a conversation, within a time that is long enough for any machine. */
  boolean isLeftByTheClient() throws InterruptedException {
    return ended.await(30, TimeUnit.SECONDS);
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        threads.execute(() -> serve(socket));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      readHead(in);
      conversation.talk(in, socket.getOutputStream());
      ended.countDown();
    } catch (IOException left) {
      ended.countDown();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads a request that has no body. */
  static void readHead(InputStream in) throws IOException {
    int last = 0;
    while (last != ('\r' << 24 | '\n' << 16 | '\r' << 8 | '\n')) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      last = last << 8 | next;
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    threads.shutdownNow();
  }
}
