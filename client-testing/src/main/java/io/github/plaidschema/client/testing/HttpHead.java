package io.github.plaidschema.client.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.plaidschema.client.transport.Headers;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The head of a request in HTTP/1.1, and its body behind it. */
record HttpHead(String method, String target, Headers headers) {

  private static final int LONGEST_LINE = 64 << 10;

  /**
   * Reads a head.
   *
   * @return empty at the end of the connection
   */
  static Optional<HttpHead> read(InputStream in) throws IOException {
    Optional<String> first = line(in);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = first.get().split(" ", -1);
    if (parts.length != 3) {
      throw new IOException("not a request of HTTP/1.1");
    }
    Headers.Builder headers = Headers.builder();
    while (true) {
      String line = line(in).orElseThrow(EOFException::new);
      if (line.isEmpty()) {
        return Optional.of(new HttpHead(parts[0], parts[1], headers.build()));
      }
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IOException("not a header");
      }
      headers.add(line.substring(0, colon), line.substring(colon + 1).strip());
    }
  }

  private static Optional<String> line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      int b = in.read();
      if (b < 0 && line.size() == 0) {
        return Optional.empty();
      }
      if (b < 0 || line.size() > LONGEST_LINE) {
        throw new EOFException("the connection has ended within a head, or a line is too long");
      }
      if (b == '\n') {
        return Optional.of(line.toString(ISO_8859_1).stripTrailing());
      }
      line.write(b);
    }
  }

  /** Reads the body. */
  byte[] readBody(InputStream in) throws IOException {
    if (headers.first("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
      return readChunks(in);
    }
    int length = Integer.parseInt(headers.first("Content-Length").orElse("0"));
    return exactly(in, length);
  }

  private static byte[] readChunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String size = line(in).orElseThrow(EOFException::new).replaceFirst(";.*", "").strip();
      int length = Integer.parseInt(size, 16);
      body.write(exactly(in, length));
      String end = line(in).orElseThrow(EOFException::new);
      if (length == 0) {
        while (!end.isEmpty()) {
          end = line(in).orElseThrow(EOFException::new);
        }
        return body.toByteArray();
      }
    }
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the connection has ended within a body");
    }
    return bytes;
  }

  /** The head of a response. */
  static byte[] ofResponse(StubResponse response, boolean hasBody) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + response.status() + " \r\n");
    response.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (hasBody) {
      head.append("Content-Length: " + response.bytes().length + "\r\n");
    }
    return head.append("\r\n").toString().getBytes(ISO_8859_1);
  }
}
