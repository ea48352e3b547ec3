package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.NumberOutput;
import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.engine.StringOutput;
import io.github.plaidschema.json.engine.TemporalOutput;
import io.github.plaidschema.json.engine.UuidText;
import io.github.plaidschema.json.support.FieldNames;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/**
 * Writes one JSON document. Commas, colons and indentation are the writer's business: within an
 * array, write values; within an object, write a name and a value by turns.
 *
 * <p>Every method throws {@link IllegalStateException} where its call would give no JSON, such as a
 * value in an object without a name before it.
 */
public final class JsonWriter {

  /** As deep as {@link JsonLimits} can allow a document to be. */
  private static final int MAX_DEPTH = 1_000;

  private static final byte ARRAY = '[';
  private static final byte OBJECT = '{';

  private enum State {
    /** A value is due: the document's, or a property's. */
    VALUE_DUE,
    /** A container was just opened. */
    OPENED,
    /** A value ended. */
    VALUE_ENDED
  }

  private final Output out = new Output();
  private final boolean pretty;
  private State state = State.VALUE_DUE;
  private byte[] containers = new byte[16];
  private int depth;

  JsonWriter(boolean pretty) {
    this.pretty = pretty;
  }

  /** Begins an object. */
  public void beginObject() {
    begin(OBJECT);
  }

  /** Ends an object. */
  public void endObject() {
    end(OBJECT, '}');
  }

  /** Begins an array. */
  public void beginArray() {
    begin(ARRAY);
  }

  /** Ends an array. */
  public void endArray() {
    end(ARRAY, ']');
  }

  private void begin(byte container) {
    beforeValue();
    if (depth == MAX_DEPTH) {
      throw new IllegalStateException("A JSON document of more than 1,000 levels is not written");
    }
    depth++;
    if (depth == containers.length) {
      containers = Arrays.copyOf(containers, 2 * depth);
    }
    containers[depth] = container;
    out.write(container);
    state = State.OPENED;
  }

  private void end(byte container, char bracket) {
    if (depth == 0 || containers[depth] != container || state == State.VALUE_DUE) {
      throw new IllegalStateException("Nothing can be closed by " + bracket + " here");
    }
    depth--;
    if (pretty && state == State.VALUE_ENDED) {
      newLine();
    }
    out.write((byte) bracket);
    state = State.VALUE_ENDED;
  }

  /** Begins a property. */
  public void name(String name) {
    beforeName();
    StringOutput.write(out, name);
    out.write((byte) ':');
    afterName();
  }

  /** Begins the property of a field. */
  public void name(FieldNames names, int field) {
    beforeName();
    int at = out.reserve(names.tokenLength(field));
    names.copyToken(field, out.array(), at);
    afterName();
  }

  /** Writes the property of a field with the value null. */
  public void nullField(FieldNames names, int field) {
    name(names, field);
    writeNull();
  }

  private void beforeName() {
    if (depth == 0 || containers[depth] != OBJECT || state == State.VALUE_DUE) {
      throw new IllegalStateException("No property name can be written here");
    }
    separate();
  }

  private void afterName() {
    if (pretty) {
      out.write((byte) ' ');
    }
    state = State.VALUE_DUE;
  }

  private void beforeValue() {
    if (state == State.VALUE_DUE) {
      return;
    }
    if (depth == 0 || containers[depth] == OBJECT) {
      throw new IllegalStateException("No value can be written here");
    }
    separate();
  }

  private void separate() {
    if (state == State.VALUE_ENDED) {
      out.write((byte) ',');
    }
    if (pretty) {
      newLine();
    }
  }

  private void newLine() {
    out.write((byte) '\n');
    for (int i = 0; i < depth; i++) {
      out.writeAscii("  ");
    }
  }

  /** Writes null. */
  public void writeNull() {
    writeToken("null");
  }

  /** Writes true or false. */
  public void writeBoolean(boolean value) {
    writeToken(value ? "true" : "false");
  }

  private void writeToken(String ascii) {
    beforeValue();
    out.writeAscii(ascii);
    state = State.VALUE_ENDED;
  }

  /**
   * Writes a string.
   *
   * @throws IllegalArgumentException if it has a lone surrogate
   */
  public void writeString(String value) {
    beforeValue();
    StringOutput.write(out, value);
    state = State.VALUE_ENDED;
  }

  /** Writes a number. */
  public void writeInt(int value) {
    writeLong(value);
  }

  /** Writes a number. */
  public void writeLong(long value) {
    beforeValue();
    NumberOutput.write(out, value);
    state = State.VALUE_ENDED;
  }

  /**
   * Writes a number that reads back as the same double.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public void writeDouble(double value) {
    beforeValue();
    NumberOutput.write(out, value);
    state = State.VALUE_ENDED;
  }

  /** Writes a number, with its scale. */
  public void writeBigDecimal(BigDecimal value) {
    writeToken(value.toString());
  }

  /** Writes a number. */
  public void writeBigInteger(BigInteger value) {
    writeToken(value.toString());
  }

  /** Writes a date such as "2024-12-31". */
  public void writeLocalDate(LocalDate value) {
    beginText();
    TemporalOutput.write(out, value);
    endText();
  }

  /** Writes a time such as "23:59:59.5". */
  public void writeLocalTime(LocalTime value) {
    beginText();
    TemporalOutput.write(out, value);
    endText();
  }

  /** Writes a date and a time such as "2024-12-31T23:59:59.5". */
  public void writeLocalDateTime(LocalDateTime value) {
    beginText();
    TemporalOutput.write(out, value);
    endText();
  }

  /** Writes a date and a time with their offset, such as "2024-12-31T23:59:59.5+01:00". */
  public void writeOffsetDateTime(OffsetDateTime value) {
    beginText();
    TemporalOutput.write(out, value);
    endText();
  }

  /** Writes an instant in UTC, such as "2024-12-31T23:59:59.5Z". */
  public void writeInstant(Instant value) {
    beginText();
    TemporalOutput.write(out, value);
    endText();
  }

  /** Writes a UUID in lower case. */
  public void writeUuid(UUID value) {
    beginText();
    UuidText.write(out, value);
    endText();
  }

  private void beginText() {
    beforeValue();
    out.write((byte) '"');
  }

  private void endText() {
    out.write((byte) '"');
    state = State.VALUE_ENDED;
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
      writeToken(value.toString());
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

  /**
   * Writes a value as the text that {@link JsonReader#textSince} gave for it. The text is not
   * checked again.
   */
  public void writeText(String json) {
    beforeValue();
    out.write(json.getBytes(StandardCharsets.UTF_8));
    state = State.VALUE_ENDED;
  }

  /** Checks that the document is whole. */
  void finish() {
    if (depth != 0 || state != State.VALUE_ENDED) {
      throw new IllegalStateException("The JSON document was not written to its end");
    }
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }

  String toText() {
    return out.toText();
  }

  void writeTo(OutputStream stream) throws IOException {
    out.writeTo(stream);
  }
}
