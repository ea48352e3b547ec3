package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.NumberOutput;
import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.engine.StringOutput;
import io.github.plaidschema.json.engine.TemporalOutput;
import io.github.plaidschema.json.engine.UuidText;
import io.github.plaidschema.json.engine.Words;
import io.github.plaidschema.json.support.FieldNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/**
 * Writes one JSON document. Commas and colons are the writer's business: within an array, write
 * values; within an object, write a name and a value by turns.
 *
 * <p>Every method throws {@link IllegalStateException} where its call would give no JSON, such as a
 * value in an object without a name before it.
 */
public final class JsonWriter {

  private static final int MAX_DEPTH = JsonLimits.HIGHEST_MAX_DEPTH;

  // What may come next. Numbers, as the store of a reference costs the garbage collector more.
  private static final byte ANY_VALUE = 0;
  private static final byte ELEMENT = '[';
  private static final byte NAME = '{';
  private static final byte NOTHING = 1;

  // Each with the comma behind it.
  private static final long NULL = Words.of("null,");
  private static final long TRUE = Words.of("true,");
  private static final long FALSE = Words.of("false,");
  private static final int NULL_LENGTH = 5;
  private static final int TRUE_LENGTH = 5;
  private static final int FALSE_LENGTH = 6;

  /** Each value has a comma behind it, which the end of its container replaces. */
  private final Output out;

  /** What may come next. */
  private byte due = ANY_VALUE;

  /** What may come behind the next value: by depth, what the open container consists of. */
  private byte[] contents = new byte[16];

  private int depth;

  /** What may come behind the next value. */
  private byte content = NOTHING;

  JsonWriter(Output out) {
    this.out = out;
    contents[0] = NOTHING;
  }

  /** Begins an object. */
  public void beginObject() {
    begin(NAME);
  }

  /** Ends an object. */
  public void endObject() {
    end(NAME, (byte) '}');
  }

  /** Begins an array. */
  public void beginArray() {
    begin(ELEMENT);
  }

  /** Ends an array. */
  public void endArray() {
    end(ELEMENT, (byte) ']');
  }

  private void begin(byte bracket) {
    beginValue();
    if (depth == MAX_DEPTH) {
      throw tooDeep();
    }
    depth++;
    if (depth == contents.length) {
      contents = Arrays.copyOf(contents, 2 * depth);
    }
    contents[depth] = bracket;
    content = bracket;
    due = bracket;
    out.write(bracket);
  }

  /** The exception for a value that is nested more deeply than any limits allow. */
  static IllegalStateException tooDeep() {
    return new IllegalStateException(
        "A value of more than " + MAX_DEPTH + " levels of nesting is not written");
  }

  private void end(byte kind, byte bracket) {
    if (due != kind) {
      throw new IllegalStateException("Nothing can be closed by " + (char) bracket + " here");
    }
    depth--;
    content = contents[depth];
    out.replaceLast((byte) ',', bracket);
    endValue();
  }

  /** Begins a property. */
  public void name(String name) {
    beginName();
    StringOutput.write(out, name, (byte) ':');
  }

  /** Begins the property of a field. */
  public void name(FieldNames names, int field) {
    beginName();
    int at = out.reserve(names.tokenLength(field));
    names.copyToken(field, out.array(), at);
  }

  /** Writes the property of a field with the value null. */
  public void nullField(FieldNames names, int field) {
    name(names, field);
    writeNull();
  }

  /**
   * Writes the property of a field without a value: as null if its bit says so, else not at all.
   * For generated code.
   *
   * @param nulls bit {@code field % 64} is set if the field is written as null
   */
  public void emptyField(FieldNames names, int field, long nulls) {
    if ((nulls & (1L << field)) != 0) {
      nullField(names, field);
    }
  }

  private void beginName() {
    if (due != NAME) {
      throw new IllegalStateException("No property name can be written here");
    }
    due = ANY_VALUE;
  }

  private void beginValue() {
    if (due != ANY_VALUE && due != ELEMENT) {
      throw new IllegalStateException("No value can be written here");
    }
  }

  private void endValue() {
    out.write((byte) ',');
    due = content;
  }

  /** Writes null. */
  public void writeNull() {
    beginValue();
    out.write(NULL, NULL_LENGTH);
    due = content;
  }

  /** Writes true or false. */
  public void writeBoolean(boolean value) {
    beginValue();
    out.write(value ? TRUE : FALSE, value ? TRUE_LENGTH : FALSE_LENGTH);
    due = content;
  }

  private void writeToken(String ascii) {
    beginValue();
    out.writeAscii(ascii);
    endValue();
  }

  /**
   * Writes a string.
   *
   * @throws IllegalArgumentException if it has a lone surrogate
   */
  public void writeString(String value) {
    beginValue();
    StringOutput.write(out, value, (byte) ',');
    due = content;
  }

  /**
   * Writes a string that a reader has found to be plain: it has only ASCII characters, and none of
   * them must be escaped ({@link JsonReader#specialStrings}). That is not checked again.
   */
  public void writePlainString(String value) {
    beginValue();
    StringOutput.writePlain(out, value, (byte) ',');
    due = content;
  }

  /** Writes a string, as {@link #writePlainString} if it is known to be plain. */
  public void writeString(String value, boolean plain) {
    if (plain) {
      writePlainString(value);
    } else {
      writeString(value);
    }
  }

  /** Writes a number. */
  public void writeInt(int value) {
    writeLong(value);
  }

  /** Writes a number. */
  public void writeLong(long value) {
    beginValue();
    NumberOutput.write(out, value);
    endValue();
  }

  /**
   * Writes a number that reads back as the same double.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public void writeDouble(double value) {
    beginValue();
    NumberOutput.write(out, value);
    endValue();
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
    beginValue();
    out.write((byte) '"');
  }

  private void endText() {
    out.write((byte) '"');
    endValue();
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

  /**
   * Writes an array of strings.
   *
   * @throws IllegalArgumentException if one has a lone surrogate
   */
  public void writeStrings(Iterable<String> values) {
    writeStrings(values, false);
  }

  /** Writes an array of strings, each as {@link #writeString(String, boolean)}. */
  public void writeStrings(Iterable<String> values, boolean plain) {
    beginArray();
    for (String value : values) {
      writeString(value, plain);
    }
    endArray();
  }

  /** Writes an array of texts, known or not. */
  public <E extends Enum<E>> void writeOpenEnums(Iterable<OpenEnum<E>> values) {
    writeOpenEnums(values, false);
  }

  /** Writes an array of texts, each as {@link #writeString(String, boolean)}. */
  public <E extends Enum<E>> void writeOpenEnums(Iterable<OpenEnum<E>> values, boolean plain) {
    beginArray();
    for (OpenEnum<E> value : values) {
      writeString(value.value(), plain);
    }
    endArray();
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
    beginValue();
    StringOutput.writeAsIs(out, json);
    endValue();
  }

  /** Checks that the document is whole. */
  void finish() {
    if (due != NOTHING) {
      throw new IllegalStateException("The JSON document was not written to its end");
    }
    out.truncate(out.size() - 1);
  }
}
