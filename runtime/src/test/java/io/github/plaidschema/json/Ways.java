package io.github.plaidschema.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Every way in which a document gets to a codec. */
final class Ways {

  private Ways() {}

  /** What came of reading: a value or an exception. */
  record Outcome<T>(@Nullable T value, @Nullable Throwable thrown) {

    boolean isRejected() {
      return thrown instanceof JsonException;
    }

    @Nullable String message() {
      return thrown == null ? null : thrown.getMessage();
    }
  }

  /** Reads the document in every way that can carry it. */
  static <T> Map<String, Outcome<T>> in(JsonCodec<T> codec, byte[] json) {
    Map<String, Outcome<T>> outcomes = new LinkedHashMap<>();
    outcomes.put("byte[]", outcome(() -> codec.read(json)));
    for (String around : new String[] {"]}\"0,", "0123", "    ", "\\\"\\\""}) {
      byte[] garbage = around.getBytes(StandardCharsets.UTF_8);
      byte[] large = new byte[json.length + 2 * garbage.length];
      System.arraycopy(garbage, 0, large, 0, garbage.length);
      System.arraycopy(json, 0, large, garbage.length, json.length);
      System.arraycopy(garbage, 0, large, garbage.length + json.length, garbage.length);
      outcomes.put(
          "range within " + around, outcome(() -> codec.read(large, garbage.length, json.length)));
    }
    outcomes.put("stream", outcome(() -> codec.read(new ByteArrayInputStream(json))));
    outcomes.put("odd stream", outcome(() -> codec.read(new OddStream(json))));
    outcomes.put("buffer", outcome(() -> codec.read(ByteBuffer.wrap(json))));
    ByteBuffer direct = ByteBuffer.allocateDirect(json.length).put(json).flip();
    outcomes.put("direct buffer", outcome(() -> codec.read(direct)));
    String text = text(json);
    if (text != null) {
      outcomes.put("String", outcome(() -> codec.read(text)));
      outcomes.put("reader", outcome(() -> codec.read(new StringReader(text))));
    }
    return outcomes;
  }

  /** The text of the bytes, or null if they are not UTF-8. */
  static @Nullable String text(byte[] json) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
    } catch (CharacterCodingException malformed) {
      return null;
    }
  }

  static <T> Outcome<T> outcome(Callable<T> reading) {
    try {
      return new Outcome<>(reading.call(), null);
    } catch (Exception | StackOverflowError | OutOfMemoryError thrown) {
      return new Outcome<>(null, thrown);
    }
  }

  /** A stream that gives few bytes at a time, sometimes none. */
  static final class OddStream extends InputStream {

    private final byte[] bytes;
    private int at;
    private int calls;
    boolean closed;

    OddStream(byte[] bytes) {
      this.bytes = Arrays.copyOf(bytes, bytes.length);
    }

    @Override
    public int read() {
      return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
      calls++;
      if (at == bytes.length) {
        return -1;
      }
      int count = Math.min(Math.min(calls % 8, length), bytes.length - at);
      System.arraycopy(bytes, at, target, from, count);
      at += count;
      return count;
    }

    @Override
    public void close() throws IOException {
      closed = true;
    }
  }
}
