package io.github.plaidschema.openapi.yaml;

import io.github.plaidschema.openapi.ImportException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads YAML 1.2 and JSON files. */
public final class YamlFile {
  /** What no description of an API reaches. */
  private static final long MAX_BYTES = 256L << 20;

  private YamlFile() {}

  /**
   * Reads a file.
   *
   * @param what the file is, for messages, such as {@code document}
   * @return the tree; empty if the file has no value
   * @throws ImportException if it cannot be read, or is neither YAML nor JSON
   */
  public static Optional<YamlNode> read(Path file, String what) throws ImportException {
    String text = text(file, what);
    String name = String.valueOf(file.getFileName());
    if (looksLikeJson(text)) {
      try {
        return Optional.of(new JsonParser(name, text).parse());
      } catch (ImportException notJson) {
        if (name.endsWith(".json")) {
          throw notJson;
        }
        // YAML may begin with a brace as well.
      }
    }
    return new YamlParser(name, text).parse();
  }

  private static String text(Path file, String what) throws ImportException {
    try {
      if (Files.isDirectory(file)) {
        throw new ImportException("cannot read the %s %s: it is a folder".formatted(what, file));
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new ImportException(
            "cannot read the %s %s: it is larger than 256 MiB".formatted(what, file));
      }
      return decode(Files.readAllBytes(file));
    } catch (CharacterCodingException e) {
      throw new ImportException("cannot read the %s %s: it is not UTF-8".formatted(what, file), e);
    } catch (IOException e) {
      throw new ImportException("cannot read the %s %s".formatted(what, file), e);
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    Charset charset = StandardCharsets.UTF_8;
    int from = 0;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      from = 3;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      from = 2;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      from = 2;
    }
    return charset
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean looksLikeJson(String text) {
    int at = 0;
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[');
  }
}
