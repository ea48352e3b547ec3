package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.Indentation;
import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.writing.DocumentWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of a type from JSON and writes them as JSON. Generated types have one as {@code
 * XJson.CODEC}; for a type of your own, extend this class and name yours with {@code @JsonWith}.
 * {@link JsonCodecs} has codecs of scalars, {@link #of} and {@link #map} make codecs of functions.
 *
 * <p>A codec is immutable and may be shared by threads, which a class that extends this one must
 * keep to. {@link #strict}, {@link #rejecting}, {@link #pretty} and {@link #withLimits} give a
 * codec with other settings. The settings of the codec on which {@code read} or {@code write} is
 * called hold for the whole document.
 *
 * <p>Every document is rejected, with a {@link JsonException}, that is not JSON (RFC 8259) in
 * well-formed UTF-8, that repeats a property in an object, that has anything but white space behind
 * its value, or that goes beyond the {@link JsonLimits}. Nothing is converted: a string is no
 * number, and 1.0 is not an {@code int}.
 *
 * @param <T> the type
 * @since 0.1.0
 */
public abstract class JsonCodec<T> {

  private final CodecSettings settings;

  /** Null until something is written: most codecs only read, or are called by others. */
  private volatile @Nullable SpareOutput spareOutput;

  /** A codec that is tolerant, writes compactly and has the default limits. */
  protected JsonCodec() {
    this(CodecSettings.DEFAULT);
  }

  JsonCodec(CodecSettings settings) {
    this.settings = settings;
  }

  /**
   * A codec of two functions, which are called by all threads that use it. What they may do and
   * throw is said at {@link #read(JsonReader)} and {@link #write(JsonWriter, Object)}.
   *
   * @param reader reads one value, never null
   * @param writer writes one value
   */
  public static <T> JsonCodec<T> of(
      Function<? super JsonReader, ? extends T> reader,
      BiConsumer<? super JsonWriter, ? super T> writer) {
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(writer, "writer");
    return DerivedCodecs.of(reader, writer);
  }

  /**
   * Reads one value. Called by {@link JsonReader#readWith} and by the other methods of this class.
   *
   * <p>A {@code RuntimeException} other than a {@link JsonException} becomes one, without its
   * message, which might hold a value of the document.
   *
   * @throws JsonException if the value is rejected
   */
  public abstract T read(JsonReader in);

  /** Writes one value. */
  public abstract void write(JsonWriter out, T value);

  /**
   * Reads a document.
   *
   * @throws JsonException if it is rejected
   */
  public final T read(byte[] json) {
    return new Document(json).read(this, settings);
  }

  /**
   * Reads a document that is a range of an array. What is outside the range has no influence.
   *
   * @throws JsonException if the document is rejected
   * @throws IndexOutOfBoundsException if there is no such range
   */
  public final T read(byte[] json, int offset, int length) {
    return new Document(json, offset, length).read(this, settings);
  }

  /**
   * Reads a document. Positions in exceptions count the bytes that it has in UTF-8.
   *
   * @throws JsonException if it is rejected
   */
  public final T read(String json) {
    return Document.of(json, settings.limits()).read(this, settings);
  }

  /**
   * Reads a document from a stream, to the stream's end or until more bytes have come than the
   * limits allow. Does not close the stream.
   *
   * @throws JsonException if the document is rejected
   * @throws IOException if the stream throws it
   */
  public final T read(InputStream json) throws IOException {
    return Document.of(json, settings.limits()).read(this, settings);
  }

  /**
   * Reads a document from a reader, to its end or until more characters have come than the limits
   * allow bytes. Positions in exceptions count the bytes that the document has in UTF-8; a lone
   * surrogate is rejected. Does not close the reader.
   *
   * @throws JsonException if the document is rejected
   * @throws IOException if the reader throws it
   */
  public final T read(Reader json) throws IOException {
    return Document.of(json, settings.limits()).read(this, settings);
  }

  /**
   * Reads a document that is what a buffer has between its position and its limit, neither of which
   * changes. Positions in exceptions count from the buffer's position. A buffer without an
   * accessible array, such as a direct one, is copied.
   *
   * @throws JsonException if the document is rejected
   */
  public final T read(ByteBuffer json) {
    return Document.of(json, settings.limits()).read(this, settings);
  }

  /**
   * Where a document deviates from the schema, in its order: violations of every kind. Empty if it
   * follows the schema. If the document cannot be read further, the last violation says so. At most
   * 1,000 are listed.
   */
  public final List<JsonViolation> check(byte[] json) {
    return new Document(json).check(this, settings);
  }

  /**
   * What is wrong with a document that is a range of an array, as {@link #check(byte[])} tells it.
   *
   * @throws IndexOutOfBoundsException if there is no such range
   */
  public final List<JsonViolation> check(byte[] json, int offset, int length) {
    return new Document(json, offset, length).check(this, settings);
  }

  /** What is wrong with a document, as {@link #check(byte[])} tells it. */
  public final List<JsonViolation> check(String json) {
    try {
      return Document.of(json, settings.limits()).check(this, settings);
    } catch (JsonException tooLong) {
      return tooLong.violations();
    }
  }

  /**
   * What is wrong with a document, as {@link #check(byte[])} tells it. Does not close the stream.
   *
   * @throws IOException if the stream throws it
   */
  public final List<JsonViolation> check(InputStream json) throws IOException {
    try {
      return Document.of(json, settings.limits()).check(this, settings);
    } catch (JsonException tooLong) {
      return tooLong.violations();
    }
  }

  /**
   * What is wrong with a document, as {@link #check(byte[])} tells it. Does not close the reader.
   *
   * @throws IOException if the reader throws it
   */
  public final List<JsonViolation> check(Reader json) throws IOException {
    try {
      return Document.of(json, settings.limits()).check(this, settings);
    } catch (JsonException tooLong) {
      return tooLong.violations();
    }
  }

  /**
   * What is wrong with the document between a buffer's position and its limit, neither of which
   * changes, as {@link #check(byte[])} tells it.
   */
  public final List<JsonViolation> check(ByteBuffer json) {
    try {
      return Document.of(json, settings.limits()).check(this, settings);
    } catch (JsonException tooLong) {
      return tooLong.violations();
    }
  }

  /**
   * Writes a value as a document in UTF-8.
   *
   * @throws IllegalArgumentException if JSON cannot say a part of it: a number that is not finite,
   *     a text with a lone surrogate
   * @throws IllegalStateException if it is nested more deeply than any {@link JsonLimits} allow, or
   *     than the stack of this thread has room for
   */
  public final byte[] writeBytes(T value) {
    Output out = written(value);
    byte[] document = out.toByteArray();
    spareOutput().giveBack(out);
    return document;
  }

  /**
   * Writes a value as a document.
   *
   * @throws IllegalArgumentException as {@link #writeBytes}
   */
  public final String writeString(T value) {
    Output out = written(value);
    String document = out.toText();
    spareOutput().giveBack(out);
    return document;
  }

  /**
   * Writes a value as a document in UTF-8. Does not close the stream, which must not keep the array
   * that it is given: the next document may stand in it.
   *
   * @throws IllegalArgumentException as {@link #writeBytes}; nothing is written then
   * @throws IOException if the stream throws it
   */
  public final void write(OutputStream stream, T value) throws IOException {
    Output out = written(value);
    out.writeTo(stream);
    spareOutput().giveBack(out);
  }

  /** Threads that write first at the same time may make several, of which one is kept. */
  private SpareOutput spareOutput() {
    SpareOutput known = spareOutput;
    if (known == null) {
      known = new SpareOutput();
      spareOutput = known;
    }
    return known;
  }

  private Output written(T value) {
    Output out = spareOutput().take();
    JsonWriter writer = new JsonWriter(out);
    try {
      write(writer, value);
    } catch (StackOverflowError tooDeep) {
      throw DocumentWriter.tooDeep();
    }
    writer.finish();
    return settings.pretty() ? Indentation.indented(out) : out;
  }

  /** This codec, writing each property and element on a line of its own, indented by two spaces. */
  public final JsonCodec<T> pretty() {
    return configured(settings.withPretty());
  }

  /**
   * This codec, rejecting each document that deviates from the schema, except by values that the
   * schema leaves open: unknown constants of an {@link OpenEnum} or of an enum with a fallback, and
   * unknown variants. The exception lists the violations.
   */
  public final JsonCodec<T> strict() {
    return rejecting(JsonViolation.Kind.STRICT);
  }

  /**
   * This codec, rejecting each document with violations of these kinds, besides those that it
   * rejects already. The exception lists them. What cannot be read at all is rejected by every
   * codec.
   *
   * <pre>{@code
   * // What a receiver of webhooks needs is there; what is new is accepted.
   * codec.rejecting(Kind.MISSING, Kind.NULL)
   * }</pre>
   */
  public final JsonCodec<T> rejecting(JsonViolation.Kind first, JsonViolation.Kind... others) {
    Set<JsonViolation.Kind> kinds = new HashSet<>(List.of(others));
    kinds.add(first);
    return rejecting(kinds);
  }

  /** As {@link #rejecting(JsonViolation.Kind, JsonViolation.Kind...)}; of none, it adds nothing. */
  public final JsonCodec<T> rejecting(Set<JsonViolation.Kind> kinds) {
    return configured(settings.rejecting(kinds));
  }

  /** This codec with other limits. */
  public final JsonCodec<T> withLimits(JsonLimits limits) {
    return configured(settings.withLimits(Objects.requireNonNull(limits, "limits")));
  }

  /** The limits to which this codec holds what it reads. */
  public final JsonLimits limits() {
    return settings.limits();
  }

  private JsonCodec<T> configured(CodecSettings newSettings) {
    return DerivedCodecs.configured(withoutSettings(), newSettings);
  }

  /** A codec of arrays of these values, with the settings of this one. */
  public final JsonCodec<List<T>> listOf() {
    return DerivedCodecs.listOf(withoutSettings(), settings);
  }

  /** A codec of objects whose properties are these values, with the settings of this one. */
  public final JsonCodec<Map<String, T>> mapOf() {
    return DerivedCodecs.mapOf(withoutSettings(), settings);
  }

  /**
   * A codec of another type, with the settings of this one. What {@code from} rejects by an
   * exception, and null in place of a value, is a {@link JsonException} at the value, without the
   * exception's message; in a field it is a value that does not fit.
   *
   * <pre>{@code
   * JsonCodec<Currency> currencies =
   *     JsonCodecs.STRING.map(Currency::getInstance, Currency::getCurrencyCode);
   * }</pre>
   *
   * @param from makes the value of what this codec reads
   * @param to makes what this codec writes of the value
   */
  public final <U> JsonCodec<U> map(
      Function<? super T, ? extends U> from, Function<? super U, ? extends T> to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    return DerivedCodecs.map(withoutSettings(), settings, from, to);
  }

  /**
   * The JSON of a value, as this codec writes it.
   *
   * @throws IllegalArgumentException as {@link #writeBytes} does
   */
  public final JsonValue writeValue(T value) {
    return JsonValue.CODEC.withLimits(JsonLimits.HIGHEST).read(writeBytes(value));
  }

  /**
   * The value that some JSON is read as, whatever the limits: what is in memory has been accepted.
   *
   * @throws JsonException if this codec does not read it
   */
  public final T readValue(JsonValue json) {
    return withLimits(JsonLimits.HIGHEST).read(JsonValue.CODEC.writeBytes(json));
  }

  /** The codec that does the work. */
  JsonCodec<T> withoutSettings() {
    return this;
  }
}
