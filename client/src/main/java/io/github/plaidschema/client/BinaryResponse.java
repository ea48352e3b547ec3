package io.github.plaidschema.client;

import io.github.plaidschema.client.transport.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The body of a success as a stream, such as a PDF. It holds a connection until it is read to its
 * end or closed. Its bytes come until the deadline of the call; then reading throws an {@code
 * IOException}.
 *
 * @since 0.1.0
 */
public final class BinaryResponse implements AutoCloseable {

  private final Headers headers;
  private final InputStream stream;

  BinaryResponse(Headers headers, InputStream stream) {
    this.headers = headers;
    this.stream = stream;
  }

  /** The header {@code Content-Type}. */
  public Optional<String> contentType() {
    return headers.first("Content-Type");
  }

  /** The bytes, for one reader. */
  public InputStream stream() {
    return stream;
  }

  /**
   * Reads the rest of the body, and closes it.
   *
   * @param maxBytes how many bytes it may have, not negative
   * @throws IOException if it has more, is cut off, or has not ended by the deadline
   */
  public byte[] readAllBytes(int maxBytes) throws IOException {
    try (stream) {
      byte[] bytes = stream.readNBytes(maxBytes);
      if (stream.read() >= 0) {
        throw new IOException("the body has more than " + maxBytes + " bytes");
      }
      return bytes;
    }
  }

  /**
   * Writes the rest of the body to a file, and closes it. A body that fails leaves no file, and an
   * existing file is replaced only by a whole body.
   *
   * @throws IOException if it is cut off, has not ended by the deadline, or cannot be written
   */
  public void writeTo(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, "body", ".part");
    try (stream) {
      Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  @Override
  public String toString() {
    return "BinaryResponse" + headers.names();
  }
}
