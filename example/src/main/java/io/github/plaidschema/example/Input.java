package io.github.plaidschema.example;

import io.github.plaidschema.json.JsonLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a response comes from: a name to call it by, and its bytes. */
final class Input {

  private static final String SAMPLE = "link-token-get.json";

  private final String name;
  private final Opening opening;

  private Input(String name, Opening opening) {
    this.name = name;
    this.opening = opening;
  }

  static Input sample() {
    return new Input(
        "sample response",
        () -> {
          InputStream sample = Input.class.getResourceAsStream(SAMPLE);
          if (sample == null) {
            throw new IOException("missing from this build");
          }
          return sample;
        });
  }

  static Input standard(InputStream in) {
    return new Input("standard input", () -> new Borrowed(in));
  }

  static Input file(String file) {
    return new Input(file, () -> open(file));
  }

  String name() {
    return name;
  }

  /**
   * Reads all bytes, or just enough of them for the codec to see that there are too many.
   *
   * @throws IOException with a message that says what is wrong in a few words, without the name
   */
  byte[] read() throws IOException {
    try (InputStream in = opening.open()) {
      return in.readNBytes(JsonLimits.DEFAULT.maxBytes() + 1);
    }
  }

  private static InputStream open(String file) throws IOException {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new IOException("is a directory");
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw new IOException("is not a file name", e);
    } catch (NoSuchFileException e) {
      throw new IOException("no such file", e);
    } catch (AccessDeniedException e) {
      throw new IOException("may not be read", e);
    }
  }

  /** Opens the bytes. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  /** A stream that belongs to somebody else, who closes it. */
  private static final class Borrowed extends FilterInputStream {

    Borrowed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
