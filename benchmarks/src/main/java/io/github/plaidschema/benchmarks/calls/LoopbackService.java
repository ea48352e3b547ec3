package io.github.plaidschema.benchmarks.calls;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A program that responds to every request with the same JSON, over HTTP/1.1. It does as little as
 * it can, since it shares the processors with the callers.
 */
public final class LoopbackService {

  private static final int BACKLOG = 1_000;
  private static final String CONTENT_LENGTH = "content-length:";

  private final byte[] response;

  private LoopbackService(byte[] json) {
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + json.length
                + "\r\n\r\n")
            .getBytes(US_ASCII);
    response = new byte[head.length + json.length];
    System.arraycopy(head, 0, response, 0, head.length);
    System.arraycopy(json, 0, response, head.length, json.length);
  }

  /** Takes the file of the JSON, prints the port, and serves until its input ends. */
  public static void main(String[] arguments) throws IOException {
    LoopbackService service = new LoopbackService(Files.readAllBytes(Path.of(arguments[0])));
    ServerSocket listening = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    start(() -> service.accept(listening));
    System.out.println(listening.getLocalPort());
    while (System.in.read() >= 0) {
      // Whoever has started this closes the input, or is gone.
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept(ServerSocket listening) {
    while (true) {
      try {
        Socket connection = listening.accept();
        start(() -> serve(connection));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(connection.getInputStream());
      OutputStream out = connection.getOutputStream();
      while (true) {
        in.skipNBytes(lengthOfBody(in));
        out.write(response);
      }
    } catch (IOException callerHasGone) {
      // The connection is over.
    }
  }

  /** Reads the head of a request. */
  private static int lengthOfBody(InputStream in) throws IOException {
    int length = 0;
    StringBuilder line = new StringBuilder();
    boolean empty = false;
    while (!empty) {
      line.setLength(0);
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new EOFException();
        }
        line.append((char) c);
      }
      String text = line.toString().strip().toLowerCase(Locale.ROOT);
      empty = text.isEmpty();
      if (text.startsWith(CONTENT_LENGTH)) {
        length = Integer.parseInt(text.substring(CONTENT_LENGTH.length()).strip());
      }
    }
    return length;
  }
}
