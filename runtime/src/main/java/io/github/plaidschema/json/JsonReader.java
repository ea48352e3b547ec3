package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.LogText;
import io.github.plaidschema.json.engine.NameToken;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.NumberReading;
import io.github.plaidschema.json.reading.StringReading;
import io.github.plaidschema.json.reading.TemporalReading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, from its first token to its last. A codec reads an object so:
 *
 * <pre>{@code
 * in.beginObject();
 * while (in.hasNext()) {
 *   switch (in.nextName()) {
 *     case "amount" -> amount = in.readBigDecimal();
 *     default -> in.skipValue();
 *   }
 * }
 * in.endObject();
 * }</pre>
 *
 * and an array so:
 *
 * <pre>{@code
 * in.beginArray();
 * while (in.hasNext()) {
 *   elements.add(in.readString());
 * }
 * in.endArray();
 * }</pre>
 *
 * <p>Every method throws a {@link JsonException} where the document is not what the method reads,
 * and where a call has no place in the order above. A reader is used by one thread.
 *
 * @since 0.1.0
 */
public final class JsonReader {

  private static final String STRING = "a string";

  private final Cursor cursor;

  JsonReader(
      byte[] bytes, int start, int end, JsonLimits limits, @Nullable ViolationLog violations) {
    this.cursor =
        new Cursor(bytes, start, end, limits.whileReading(), DocumentFailures.FACTORY, violations);
  }

  <T> T readDocument(JsonCodec<T> codec) {
    T value = readWith(codec);
    cursor.requireEnd();
    return value;
  }

  /**
   * What this reader works on, for what is generated: it is of a type that only this module knows.
   *
   * @throws ClassCastException if it is of another type
   */
  public <T> T unwrap(Class<T> type) {
    return type.cast(cursor);
  }

  /** The kind of the next value, by its first character. Consumes nothing. */
  public JsonToken peek() {
    return kindOfNext(cursor);
  }

  /** As {@link #peek}. */
  static JsonToken kindOfNext(Cursor cursor) {
    int at = cursor.beginValue();
    return switch (cursor.peek()) {
      case 'n' -> JsonToken.NULL;
      case 't', 'f' -> JsonToken.BOOLEAN;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonToken.NUMBER;
      case '"' -> JsonToken.STRING;
      case '[' -> JsonToken.ARRAY;
      case '{' -> JsonToken.OBJECT;
      default -> throw cursor.failures().unexpected(at, "a value");
    };
  }

  /** Begins an object. */
  public void beginObject() {
    cursor.beginObject();
  }

  /** Ends the object that was begun last, of which all properties have been read. */
  public void endObject() {
    cursor.endObject();
  }

  /** Begins an array. */
  public void beginArray() {
    cursor.beginArray();
  }

  /** Ends the array that was begun last, of which all elements have been read. */
  public void endArray() {
    cursor.endArray();
  }

  /**
   * Whether the array or the object that was begun last has another element or property. Consumes
   * nothing.
   */
  public boolean hasNext() {
    return cursor.hasNext();
  }

  /** Reads the name of the next property. A name that the object had before is rejected. */
  public String nextName() {
    cursor.requireOwnContainer();
    if (!cursor.nextName()) {
      throw cursor.failures().misuse(cursor.nextToken(), "the object has no other property");
    }
    cursor.requireNewName();
    return cursor.nameText();
  }

  /**
   * Reads null and returns true; consumes nothing and returns false if the next value is another.
   */
  public boolean readNull() {
    cursor.beginValue();
    return cursor.readNull();
  }

  /** Reads a string. */
  public String readString() {
    return StringReading.readString(cursor);
  }

  /** Reads true or false. */
  public boolean readBoolean() {
    return cursor.readBoolean();
  }

  /** Reads a number without fraction and exponent, from -2<sup>31</sup> to 2<sup>31</sup>-1. */
  public int readInt() {
    return NumberReading.readInt(cursor);
  }

  /** Reads a number without fraction and exponent, from -2<sup>63</sup> to 2<sup>63</sup>-1. */
  public long readLong() {
    return NumberReading.readLong(cursor);
  }

  /** Reads a number as the nearest double. One that is beyond all doubles is rejected. */
  public double readDouble() {
    return NumberReading.readDouble(cursor);
  }

  /** Reads a number with its scale: 1.10 is not 1.1. */
  public BigDecimal readBigDecimal() {
    return NumberReading.readBigDecimal(cursor);
  }

  /** Reads a number without fraction and exponent. */
  public BigInteger readBigInteger() {
    return NumberReading.readBigInteger(cursor);
  }

  /** Reads a string that {@link LocalDate#parse(CharSequence)} accepts. */
  public LocalDate readLocalDate() {
    return TemporalReading.readLocalDate(cursor);
  }

  /** Reads a string that {@link LocalTime#parse(CharSequence)} accepts. */
  public LocalTime readLocalTime() {
    return TemporalReading.readLocalTime(cursor);
  }

  /** Reads a string that {@link LocalDateTime#parse(CharSequence)} accepts. */
  public LocalDateTime readLocalDateTime() {
    return TemporalReading.readLocalDateTime(cursor);
  }

  /** Reads a string that {@link OffsetDateTime#parse(CharSequence)} accepts, with its offset. */
  public OffsetDateTime readOffsetDateTime() {
    return TemporalReading.readOffsetDateTime(cursor);
  }

  /**
   * Reads a string that {@link OffsetDateTime#parse(CharSequence)} or {@link
   * Instant#parse(CharSequence)} accepts.
   */
  public Instant readInstant() {
    return TemporalReading.readInstant(cursor);
  }

  /**
   * Reads a string that {@link Duration#parse(CharSequence)} accepts: no weeks, months or years.
   */
  public Duration readDuration() {
    return TemporalReading.readDuration(cursor);
  }

  /** Reads a UUID as RFC 9562, section 4, spells it: 36 characters, letters of either case. */
  public UUID readUuid() {
    return StringReading.readUuid(cursor);
  }

  /** Reads a URI or a relative reference (RFC 2396), as {@link URI#URI(String)} accepts it. */
  public URI readUri() {
    return StringReading.readUri(cursor);
  }

  /** Reads a value of any kind. */
  public JsonValue readValue() {
    return JsonValueReading.read(cursor);
  }

  /**
   * Goes over a value of any kind, validating it. What a codec skips it cannot write back: where
   * such a codec reads a field, generated code keeps the raw JSON of the whole field.
   */
  public void skipValue() {
    cursor.skipValue();
    cursor.countRespelled(false);
  }

  /**
   * Reads a value with another codec. What it throws, and null in place of a value, becomes a
   * {@link JsonException} at the value.
   */
  public <T> T readWith(JsonCodec<T> codec) {
    int at = cursor.beginValue();
    int depth = cursor.depth();
    int outer = cursor.confine();
    T value;
    try {
      value = codec.read(this);
    } catch (JsonException rejected) {
      throw cursor.failures().made(rejected)
          ? rejected
          : DocumentFailures.rejectedBy(cursor.failures(), codec, at, rejected);
    } catch (Exception failure) { // Also checked ones, which Kotlin throws without declaring them.
      throw DocumentFailures.rejectedBy(cursor.failures(), codec, at, failure);
    }
    cursor.release(outer);
    if (cursor.isValueDue() || cursor.depth() != depth) {
      throw cursor.failures().misuse(at, "the value was not read to its end");
    }
    if (value == null) {
      throw DocumentFailures.rejectedBy(cursor.failures(), codec, at, new NullPointerException());
    }
    return value;
  }

  /**
   * An exception for codecs to throw: the value that was begun or read last is not what was
   * expected. Its text is "expected" and {@code expected}, of which at most 1,000 characters are
   * shown, escaped. It must not hold any part of the document.
   */
  public JsonException rejected(String expected) {
    StringBuilder shown = new StringBuilder();
    LogText.append(shown, expected, 1_000);
    return (JsonException) cursor.rejected(shown.toString());
  }

  /** Reads the text of a constant; another text is the fallback, or rejected if there is none. */
  public <E extends Enum<E>> E readEnum(EnumNames<E> names) {
    NameToken token = cursor.readToken(names.tokens());
    if (token != NameToken.NONE) {
      return names.constant(token);
    }
    if (!StringReading.readText(cursor, cursor.peek() == '"' ? STRING : names.expected())) {
      return cursor.noValue();
    }
    E constant = names.constantAt(cursor.findText(names.table()));
    if (constant != null) {
      return constant;
    }
    E fallback = names.fallback();
    if (fallback == null) {
      cursor.otherValue(names.expected());
      return cursor.noValue();
    }
    cursor.countRespelled(false);
    cursor.noteUnknownEnumValue();
    return fallback;
  }

  /** Reads a text, with the constant that stands for it if there is one. */
  public <E extends Enum<E>> OpenEnum<E> readOpenEnum(EnumNames<E> names) {
    NameToken token = cursor.readToken(names.tokens());
    return token != NameToken.NONE ? names.open(token) : readOtherOpenEnum(names);
  }

  private <E extends Enum<E>> OpenEnum<E> readOtherOpenEnum(EnumNames<E> names) {
    if (!StringReading.readText(cursor, STRING)) {
      return cursor.noValue();
    }
    OpenEnum<E> known = names.openAt(cursor.findText(names.table()));
    if (known != null) {
      return known;
    }
    cursor.noteUnknownEnumValue();
    return OpenEnum.of(cursor.text());
  }
}
