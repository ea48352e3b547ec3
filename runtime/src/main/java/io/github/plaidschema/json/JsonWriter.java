package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.writing.DocumentWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * Writes one JSON document. Commas and colons are the writer's business: within an array, write
 * values; within an object, write a name and a value by turns.
 *
 * <p>Every method throws {@link IllegalStateException} where its call would give no JSON, such as a
 * value in an object without a name before it. Names are not compared: an object that repeats one
 * is written, and rejected by readers.
 *
 * @since 0.1.0
 */
public final class JsonWriter {

  private final DocumentWriter out;

  JsonWriter(Output out) {
    this.out = new DocumentWriter(out);
  }

  /**
   * What this writer works on, for what is generated: it is of a type that only this module knows.
   *
   * @throws ClassCastException if it is of another type
   */
  public <T> T unwrap(Class<T> type) {
    return type.cast(out);
  }

  /** Begins an object. */
  public void beginObject() {
    out.beginObject();
  }

  /** Ends an object. */
  public void endObject() {
    out.endObject();
  }

  /** Begins an array. */
  public void beginArray() {
    out.beginArray();
  }

  /** Ends an array. */
  public void endArray() {
    out.endArray();
  }

  /** Begins a property. */
  public void name(String name) {
    out.name(name);
  }

  /** Writes null. */
  public void writeNull() {
    out.writeNull();
  }

  /** Writes true or false. */
  public void writeBoolean(boolean value) {
    out.writeBoolean(value);
  }

  /**
   * Writes a string.
   *
   * @throws IllegalArgumentException if it has a lone surrogate
   */
  public void writeString(String value) {
    out.writeString(value);
  }

  /** Writes a number. */
  public void writeInt(int value) {
    out.writeInt(value);
  }

  /** Writes a number. */
  public void writeLong(long value) {
    out.writeLong(value);
  }

  /**
   * Writes a number that reads back as the same double.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public void writeDouble(double value) {
    out.writeDouble(value);
  }

  /** Writes a number, with its scale. */
  public void writeBigDecimal(BigDecimal value) {
    out.writeBigDecimal(value);
  }

  /** Writes a number. */
  public void writeBigInteger(BigInteger value) {
    out.writeBigInteger(value);
  }

  /** Writes a date such as "2024-12-31". */
  public void writeLocalDate(LocalDate value) {
    out.writeLocalDate(value);
  }

  /** Writes a time such as "23:59:59.5". */
  public void writeLocalTime(LocalTime value) {
    out.writeLocalTime(value);
  }

  /** Writes a date and a time such as "2024-12-31T23:59:59.5". */
  public void writeLocalDateTime(LocalDateTime value) {
    out.writeLocalDateTime(value);
  }

  /** Writes a date and a time with their offset, such as "2024-12-31T23:59:59.5+01:00". */
  public void writeOffsetDateTime(OffsetDateTime value) {
    out.writeOffsetDateTime(value);
  }

  /** Writes an instant in UTC, such as "2024-12-31T23:59:59.5Z". */
  public void writeInstant(Instant value) {
    out.writeInstant(value);
  }

  /** Writes a duration in hours, minutes and seconds, such as "PT1H30M". */
  public void writeDuration(Duration value) {
    out.writeDuration(value);
  }

  /** Writes a UUID in lower case. */
  public void writeUuid(UUID value) {
    out.writeUuid(value);
  }

  /** Writes a URI as a string. */
  public void writeUri(URI value) {
    writeString(value.toString());
  }

  /**
   * Writes the text of a constant.
   *
   * @throws IllegalArgumentException if the constant has none in {@code names}
   */
  public <E extends Enum<E>> void writeEnum(EnumNames<E> names, E value) {
    writeString(names.nameOf(value));
  }

  /** Writes the text, known or not. */
  public void writeOpenEnum(OpenEnum<?> value) {
    writeString(value.value());
  }

  /** Writes a value of any kind. */
  public void writeValue(JsonValue value) {
    if (value instanceof JsonValue.JsonString string) {
      writeString(string.value());
    } else if (value instanceof JsonValue.JsonObject object) {
      beginObject();
      writeMembers(object.members());
      endObject();
    } else if (value instanceof JsonValue.JsonArray array) {
      beginArray();
      array.elements().forEach(this::writeValue);
      endArray();
    } else {
      out.writeToken(value.toString());
    }
  }

  /** Writes properties into the object that is open. */
  public void writeMembers(Map<String, JsonValue> members) {
    members.forEach(
        (name, value) -> {
          name(name);
          writeValue(value);
        });
  }

  /** Checks that the document is whole. */
  void finish() {
    out.finish();
  }

  /**
   * Writes a value with another codec, as {@link JsonReader#readWith} reads it.
   *
   * @throws IllegalStateException if the codec does not write exactly one value
   */
  public <T> void writeWith(JsonCodec<T> codec, T value) {
    int depth = out.depth();
    byte around = out.confine();
    codec.write(this, value);
    out.release(around, depth);
  }
}
