package io.github.plaidschema.conformance;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.plaidschema.conformance.Family.Member;
import io.github.plaidschema.conformance.oracle.Json;
import io.github.plaidschema.conformance.oracle.StrictJackson;
import io.github.plaidschema.gson.PlaidSchemaAdapterFactory;
import io.github.plaidschema.http.JsonBodies;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Compares what a reader makes of a document with what it should, on every path. */
final class Comparison {

  private static final byte[] HOSTILE = "\"}],:0e1\\u{[\"".getBytes(StandardCharsets.UTF_8);

  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder(
              tools.jackson.core.json.JsonFactory.builder()
                  .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new io.github.plaidschema.jackson3.PlaidSchemaModule())
          .build();

  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new io.github.plaidschema.jackson2.PlaidSchemaModule())
          .build();

  private static final Gson GSON =
      new GsonBuilder().registerTypeAdapterFactory(new PlaidSchemaAdapterFactory()).create();

  private Comparison() {}

  /** How a reader differs from what it should do, or null. */
  static <T> @Nullable String disagreement(Member<T> member, byte[] document) {
    try {
      return compare(member, document);
    } catch (RuntimeException | StackOverflowError unexpected) {
      return "throws " + unexpected.getClass().getName();
    }
  }

  private static <T> @Nullable String compare(Member<T> member, byte[] document) {
    JsonCodec<T> codec = member.codec();
    Json json = StrictJackson.read(document);
    boolean accepted = json != null && member.shape().accepts(json);
    T value = read(() -> codec.read(document));
    if (accepted != (value != null)) {
      return accepted ? "is rejected" : "is accepted";
    }
    String onOtherPath = otherPaths(codec, document, value);
    if (onOtherPath != null) {
      return onOtherPath;
    }
    boolean conforms = json != null && accepted && member.shape().conforms(json);
    boolean isKnown = conforms && json != null && member.shape().isKnown(json);
    if (codec.check(document).isEmpty() != isKnown) {
      return isKnown ? "violates" : "violates nothing";
    }
    T strict = read(() -> codec.strict().read(document));
    if (strict == null ? conforms : !conforms || !strict.equals(value)) {
      return "is read otherwise by a strict codec";
    }
    if (value == null || json == null) {
      return bridges(member, document, null);
    }
    if (!member.shape().agrees(json, value)) {
      return "has other values";
    }
    byte[] written = codec.writeBytes(value);
    if (!member.shape().written(json).equals(StrictJackson.read(written))) {
      return "is written otherwise";
    }
    T again = codec.read(written);
    if (!again.equals(value) || again.hashCode() != value.hashCode()) {
      return "is another when it was written and read";
    }
    if (!Arrays.equals(codec.writeBytes(again), written)) {
      return "is written otherwise for the second time";
    }
    return bridges(member, document, value);
  }

  private static <T> @Nullable String otherPaths(
      JsonCodec<T> codec, byte[] document, @Nullable T value) {
    byte[] within = new byte[document.length + 2 * HOSTILE.length];
    System.arraycopy(HOSTILE, 0, within, 0, HOSTILE.length);
    System.arraycopy(document, 0, within, HOSTILE.length, document.length);
    System.arraycopy(HOSTILE, 0, within, HOSTILE.length + document.length, HOSTILE.length);
    if (isOther(value, read(() -> codec.read(within, HOSTILE.length, document.length)))) {
      return "is read otherwise within an array";
    }
    if (isOther(value, read(() -> codec.read(new Chunks(document))))) {
      return "is read otherwise from a stream";
    }
    String text = new String(document, StandardCharsets.UTF_8);
    boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), document);
    if (isText && isOther(value, read(() -> codec.read(text)))) {
      return "is read otherwise from a String";
    }
    return isOther(value, read(() -> receive(codec, document)))
        ? "is read otherwise from a response"
        : null;
  }

  private static boolean isOther(@Nullable Object value, @Nullable Object other) {
    return value == null ? other != null : !value.equals(other);
  }

  private interface Reading<T> {
    @Nullable T read() throws IOException;
  }

  private static <T> @Nullable T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (JsonException rejected) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> @Nullable T receive(JsonCodec<T> codec, byte[] document) {
    HttpResponse.BodySubscriber<T> subscriber =
        JsonBodies.handler(codec)
            .apply(
                new HttpResponse.ResponseInfo() {
                  @Override
                  public int statusCode() {
                    return 200;
                  }

                  @Override
                  public HttpHeaders headers() {
                    return HttpHeaders.of(Map.of(), (name, content) -> true);
                  }

                  @Override
                  public HttpClient.Version version() {
                    return HttpClient.Version.HTTP_1_1;
                  }
                });
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long n) {}

          @Override
          public void cancel() {}
        });
    for (int from = 0; from < document.length; from += 13) {
      int length = Math.min(13, document.length - from);
      subscriber.onNext(List.of(ByteBuffer.wrap(document, from, length)));
    }
    subscriber.onComplete();
    try {
      return subscriber.getBody().toCompletableFuture().join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof JsonException rejected) {
        throw rejected;
      }
      throw failed;
    }
  }

  /** A bridge reads what a codec reads, and rejects what is JSON and the codec rejects. */
  private static <T> @Nullable String bridges(
      Member<T> member, byte[] document, @Nullable T value) {
    if (StrictJackson.read(document) == null || isNull(document)) {
      // What the other library makes of what is not JSON is its own; null stays the library's null.
      return null;
    }
    if (isOther(value, jackson3(member.type(), document))) {
      return "is read otherwise by Jackson 3";
    }
    if (isOther(value, jackson2(member.type(), document))) {
      return "is read otherwise by Jackson 2";
    }
    return isOther(value, gson(member.type(), document)) ? "is read otherwise by Gson" : null;
  }

  private static boolean isNull(byte[] document) {
    return Json.NULL.equals(StrictJackson.read(document));
  }

  private static <T> @Nullable T jackson3(Class<T> type, byte[] document) {
    try {
      return JACKSON_3.readValue(document, type);
    } catch (tools.jackson.core.JacksonException rejected) {
      return null;
    }
  }

  private static <T> @Nullable T jackson2(Class<T> type, byte[] document) {
    try {
      return JACKSON_2.readValue(document, type);
    } catch (com.fasterxml.jackson.core.JacksonException rejected) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> @Nullable T gson(Class<T> type, byte[] document) {
    try {
      return GSON.fromJson(new String(document, StandardCharsets.UTF_8), type);
    } catch (com.google.gson.JsonParseException rejected) {
      return null;
    }
  }

  /** Gives a few bytes at a time. */
  private static final class Chunks extends InputStream {
    private final ByteArrayInputStream source;

    Chunks(byte[] document) {
      this.source = new ByteArrayInputStream(document);
    }

    @Override
    public int read() {
      return source.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return source.read(target, offset, Math.min(length, 7));
    }
  }
}
