package io.github.plaidschema.json.writing;

import io.github.plaidschema.json.engine.FieldTable;
import io.github.plaidschema.json.engine.NumberOutput;
import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.engine.StringOutput;
import io.github.plaidschema.json.engine.TemporalOutput;
import io.github.plaidschema.json.engine.UuidText;
import io.github.plaidschema.json.engine.Words;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

/**
 * Writes the tokens of one document: commas, colons and nesting. What is appended, and what of it
 * is checked, is the business of its methods; which value is written when, that of codecs.
 *
 * <p>Every method throws {@link IllegalStateException} where its call would give no JSON.
 */
public final class DocumentWriter {

  /** How many objects and arrays may be open at once. */
  public static final int MAX_DEPTH = 200;

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

  /** A writer that appends to an output. */
  public DocumentWriter(Output out) {
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
  public static IllegalStateException tooDeep() {
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
  public void name(FieldTable names, int field) {
    beginName();
    int at = out.reserve(names.tokenLength(field));
    names.copyToken(field, out.array(), at);
  }

  private void beginName() {
    if (due != NAME) {
      throw new IllegalStateException("No property name can be written here");
    }
    due = ANY_VALUE;
  }

  /**
   * Confines what is written from now on to one value: what is around it neither goes on nor ends.
   *
   * @return what to give back to {@link #release}
   */
  public byte confine() {
    beginValue();
    byte around = content;
    content = NOTHING;
    contents[depth] = NOTHING;
    due = ANY_VALUE;
    return around;
  }

  /** Ends what {@link #confine} began, at the depth where it did. */
  public void release(byte around, int outerDepth) {
    if (due != NOTHING || depth != outerDepth) {
      throw new IllegalStateException("A codec has not written exactly one value");
    }
    content = around;
    contents[depth] = around;
    due = around;
  }

  /** How many objects and arrays are open. */
  public int depth() {
    return depth;
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

  /** Writes a number or a literal as it is spelled. */
  public void writeToken(String ascii) {
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
   * them must be escaped. That is not checked again.
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

  /** Writes a duration in hours, minutes and seconds, such as "PT1H30M". */
  public void writeDuration(Duration value) {
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

  /** Writes a value as raw JSON, which is not checked. */
  public void writeRaw(String json) {
    beginValue();
    StringOutput.writeAsIs(out, json);
    endValue();
  }

  /** Checks that the document is whole. */
  public void finish() {
    if (due != NOTHING) {
      throw new IllegalStateException("The JSON document was not written to its end");
    }
    out.truncate(out.size() - 1);
  }
}
