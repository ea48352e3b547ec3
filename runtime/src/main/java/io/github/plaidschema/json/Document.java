package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.Utf8;
import io.github.plaidschema.json.engine.ValueCount;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document as bytes, whichever way it came in. */
final class Document {

  private static final int FIRST_CHUNK = 8 << 10;

  private final byte[] bytes;
  private final int start;
  private final int end;

  Document(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  Document(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    this.bytes = bytes;
    this.start = offset;
    this.end = offset + length;
  }

  /** A text; one that is too long is rejected before it is copied. */
  static Document of(String text, JsonLimits limits) {
    if (text.length() > limits.maxBytes()) {
      throw tooLarge(limits);
    }
    return new Document(Utf8.encode(text));
  }

  /** What a stream has, read up to one byte beyond the limit. */
  static Document of(InputStream stream, JsonLimits limits) throws IOException {
    int most = limits.maxBytes() + 1;
    byte[] bytes = new byte[Math.min(FIRST_CHUNK, most)];
    int size = 0;
    while (true) {
      int count = readSome(stream, bytes, size);
      if (count < 0) {
        return new Document(bytes, 0, size);
      }
      size += count;
      if (size == most) {
        throw tooLarge(limits);
      }
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * size));
      }
    }
  }

  /** What a reader has, read up to one character beyond the limit: each takes a byte or more. */
  static Document of(Reader reader, JsonLimits limits) throws IOException {
    int most = limits.maxBytes() + 1;
    StringBuilder text = new StringBuilder();
    char[] chunk = new char[Math.min(FIRST_CHUNK, most)];
    while (true) {
      int count = readSome(reader, chunk, Math.min(chunk.length, most - text.length()));
      if (count < 0) {
        return of(text.toString(), limits);
      }
      text.append(chunk, 0, count);
      if (text.length() == most) {
        throw tooLarge(limits);
      }
    }
  }

  /** What is between a buffer's position and its limit; copied only where it has no array. */
  static Document of(ByteBuffer buffer, JsonLimits limits) {
    int length = buffer.remaining();
    if (length > limits.maxBytes()) {
      throw tooLarge(limits);
    }
    if (buffer.hasArray()) {
      return new Document(buffer.array(), buffer.arrayOffset() + buffer.position(), length);
    }
    byte[] bytes = new byte[length];
    buffer.duplicate().get(bytes);
    return new Document(bytes);
  }

  /** Reads at least one character, also from a reader that likes to give none. */
  private static int readSome(Reader reader, char[] chunk, int most) throws IOException {
    int count = reader.read(chunk, 0, most);
    if (count != 0) {
      return count;
    }
    int single = reader.read();
    if (single < 0) {
      return -1;
    }
    chunk[0] = (char) single;
    return 1;
  }

  /** Reads at least one byte, also from a stream that likes to give none. */
  private static int readSome(InputStream stream, byte[] bytes, int size) throws IOException {
    int count = stream.read(bytes, size, bytes.length - size);
    if (count != 0) {
      return count;
    }
    int single = stream.read();
    if (single < 0) {
      return -1;
    }
    bytes[size] = (byte) single;
    return 1;
  }

  private static JsonException tooLarge(JsonLimits limits) {
    String expected = "a document of at most " + limits.maxBytes() + " bytes";
    JsonViolation rejected =
        new JsonViolation(JsonViolation.Kind.REJECTED, "$", 1, 1, 0, "expected " + expected);
    return new JsonException(rejected, expected);
  }

  /** Reads a value; violations of the kinds that the settings name are rejected. */
  <T> T read(JsonCodec<T> codec, CodecSettings settings) {
    if (settings.rejected().isEmpty()) {
      return read(codec, settings.limits(), null);
    }
    ViolationLog log = new ViolationLog(settings.rejected());
    T value;
    try {
      value = read(codec, settings.limits(), log);
    } catch (JsonException rejected) {
      throw log.isEmpty() ? rejected : new JsonException(violations(log, rejected));
    }
    if (!log.isEmpty()) {
      throw new JsonException(log.violations(bytes, start, end));
    }
    return value;
  }

  /** All violations. */
  <T> List<JsonViolation> check(JsonCodec<T> codec, CodecSettings settings) {
    ViolationLog log = new ViolationLog(Set.of(JsonViolation.Kind.values()));
    try {
      read(codec, settings.limits(), log);
    } catch (JsonException rejected) {
      return violations(log, rejected);
    }
    return log.violations(bytes, start, end);
  }

  private List<JsonViolation> violations(ViolationLog log, JsonException rejected) {
    List<JsonViolation> all = new ArrayList<>(log.violations(bytes, start, end));
    all.addAll(rejected.violations());
    return List.copyOf(all);
  }

  private <T> T read(JsonCodec<T> codec, JsonLimits limits, @Nullable ViolationLog log) {
    if (end - start > limits.maxBytes()) {
      throw tooLarge(limits);
    }
    int excess = ValueCount.excess(bytes, start, end, limits.maxValues(), limits.maxDepth());
    if (excess >= 0) {
      throw new DocumentFailures(bytes, start, end)
          .rejected(excess, "at most " + limits.maxValues() + " values");
    }
    try {
      return new JsonReader(bytes, start, end, limits, log).readDocument(codec);
    } catch (StackOverflowError tooDeep) {
      throw new DocumentFailures(bytes, start, end)
          .rejected(start, "no more levels of nesting than the stack of this thread has room for");
    }
  }
}
