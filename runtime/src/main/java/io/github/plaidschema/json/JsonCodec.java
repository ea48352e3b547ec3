package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.Indentation;
import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.writing.DocumentWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of a type from JSON and writes them as JSON. Generated types have one as {@code
 * XJson.CODEC}; for a type of your own, extend this class and name yours with {@code @JsonWith}.
 *
 * <p>A codec is immutable and may be shared by threads, which a class that extends this one must
 * keep to. {@link #strict}, {@link #pretty} and {@link #withLimits} give a codec with other
 * settings. The settings of the codec on which {@code read} or {@code write} is called hold for the
 * whole document.
 *
 * <p>Every document is refused, with a {@link JsonException}, that is no JSON (RFC 8259) in
 * well-formed UTF-8, that repeats a property in an object, that has anything but white space behind
 * its value, or that goes beyond the {@link JsonLimits}. Nothing is converted: a string is no
 * number, and 1.0 is no {@code int}.
 *
 * @param <T> the type
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
   * Reads one value. Called by {@link JsonReader#readWith} and by the other methods of this class.
   *
   * <p>A {@code RuntimeException} other than a {@link JsonException} becomes one, without its
   * message, which might hold a value of the document.
   *
   * @throws JsonException if the value is refused
   */
  public abstract T read(JsonReader in);

  /** Writes one value. */
  public abstract void write(JsonWriter out, T value);

  /**
   * Reads a document.
   *
   * @throws JsonException if it is refused
   */
  public final T read(byte[] json) {
    return new Document(json).read(this, settings);
  }

  /**
   * Reads a document that is a range of an array. What is outside the range has no influence.
   *
   * @throws JsonException if the document is refused
   * @throws IndexOutOfBoundsException if there is no such range
   */
  public final T read(byte[] json, int offset, int length) {
    return new Document(json, offset, length).read(this, settings);
  }

  /**
   * Reads a document. Positions in exceptions count the bytes that it has in UTF-8.
   *
   * @throws JsonException if it is refused
   */
  public final T read(String json) {
    return Document.of(json, settings.limits()).read(this, settings);
  }

  /**
   * Reads a document from a stream, to the stream's end or until more bytes have come than the
   * limits allow. Does not close the stream.
   *
   * @throws JsonException if the document is refused
   * @throws IOException if the stream throws it
   */
  public final T read(InputStream json) throws IOException {
    return Document.of(json, settings.limits()).read(this, settings);
  }

  /**
   * What is wrong with a document, in its order: all that a {@link #strict} codec would refuse.
   * Empty for a good one. If the document cannot be read further, the last violation says so. At
   * most 1,000 are listed.
   */
  public final List<JsonViolation> check(byte[] json) {
    return new Document(json).check(this, settings);
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
   * This codec, refusing documents that lack required values or have unknown properties. The
   * exception lists all of them.
   */
  public final JsonCodec<T> strict() {
    return configured(settings.withStrict());
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

  /** The codec that does the work. */
  JsonCodec<T> withoutSettings() {
    return this;
  }
}
