package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.OpenEnum;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the property of a field, whatever there is of it. All methods take
 *
 * <ul>
 *   <li>what has the field,
 *   <li>the schema's fields and the number of the field,
 *   <li>the value, or null if there is none; of a primitive, whether there is one.
 * </ul>
 *
 * @since 0.1.0
 */
public final class FieldWriter {

  private FieldWriter() {}

  private static DocumentWriter writer(JsonWriter out) {
    return out.unwrap(DocumentWriter.class);
  }

  /** Begins the property of a field. */
  public static void name(JsonWriter out, SchemaFields fields, int field) {
    property(out, fields, field);
  }

  /** Begins the property of a field, whose value is written next. */
  private static DocumentWriter property(JsonWriter out, SchemaFields fields, int field) {
    DocumentWriter writer = writer(out);
    writer.name(fields.table, field);
    return writer;
  }

  /**
   * Writes the property of a field that is not written by its value: as the raw JSON that was read,
   * as null if it was spelled so, or not at all.
   */
  public static void writeOther(JsonWriter out, SchemaValue of, SchemaFields fields, int field) {
    String json = of.raw == null ? null : of.raw.json(field);
    if (json != null) {
      property(out, fields, field).writeRaw(json);
    } else if (of.isSpelledNull(field)) {
      property(out, fields, field).writeNull();
    }
  }

  /** Writes the additional properties of an object, and ends it. */
  public static void end(JsonWriter out, SchemaValue of) {
    if (!of.additional.isEmpty()) {
      out.writeMembers(of.additional);
    }
    out.endObject();
  }

  /** Whether a field is written as the raw JSON that was read for it. */
  public static boolean isRaw(SchemaValue of, int field) {
    return RawFields.has(of.raw, field);
  }

  /** Whether a field, if it has no value, is written as null. */
  public static boolean isNull(SchemaValue of, int field) {
    return of.isSpelledNull(field);
  }

  /**
   * Writes the whole value of a type of one field as the raw JSON that was read for it, if there is
   * such.
   */
  public static boolean writeWholeRaw(JsonWriter out, SchemaValue of) {
    if (of.raw == null) {
      return false;
    }
    writeRaw(out, Objects.requireNonNull(of.raw.json(0)));
    return true;
  }

  /** Writes a value as the raw JSON that was read for it, which is not checked again. */
  static void writeRaw(JsonWriter out, String json) {
    writer(out).writeRaw(json);
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable String value) {
    if (value == null) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeString(value, of.plain);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable Boolean value) {
    if (value == null) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeBoolean(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable JsonValue value) {
    if (value == null) {
      writeOther(out, of, fields, field);
    } else {
      name(out, fields, field);
      out.writeValue(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable OpenEnum<?> value) {
    write(out, of, fields, field, value == null ? null : value.value());
  }

  /** Writes a field whose value is an array of strings. */
  public static void writeStrings(
      JsonWriter out,
      SchemaValue of,
      SchemaFields fields,
      int field,
      @Nullable Iterable<String> values) {
    if (values == null) {
      writeOther(out, of, fields, field);
    } else {
      name(out, fields, field);
      ElementWriter.writeStrings(out, values, of.plain);
    }
  }

  /** Writes a field whose value is an array of texts. */
  public static <E extends Enum<E>> void writeOpenEnums(
      JsonWriter out,
      SchemaValue of,
      SchemaFields fields,
      int field,
      @Nullable Iterable<OpenEnum<E>> values) {
    if (values == null) {
      writeOther(out, of, fields, field);
    } else {
      name(out, fields, field);
      ElementWriter.writeOpenEnums(out, values, of.plain);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable Double value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeDouble(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable BigDecimal value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeBigDecimal(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable LocalTime value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeLocalTime(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaValue of,
      SchemaFields fields,
      int field,
      @Nullable LocalDateTime value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeLocalDateTime(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaValue of,
      SchemaFields fields,
      int field,
      @Nullable OffsetDateTime value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeOffsetDateTime(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable Instant value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeInstant(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable Duration value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      name(out, fields, field);
      out.writeDuration(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable UUID value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeUuid(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaValue of,
      SchemaFields fields,
      int field,
      boolean present,
      boolean value) {
    if (present) {
      property(out, fields, field).writeBoolean(value);
    } else {
      writeOther(out, of, fields, field);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaValue of,
      SchemaFields fields,
      int field,
      boolean present,
      double value) {
    if (!present || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeDouble(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable Integer value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeInt(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable Long value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeLong(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable BigInteger value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeBigInteger(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable LocalDate value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeLocalDate(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, @Nullable URI value) {
    if (value == null || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      name(out, fields, field);
      out.writeUri(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, boolean present, int value) {
    if (!present || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeInt(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, SchemaValue of, SchemaFields fields, int field, boolean present, long value) {
    if (!present || RawFields.has(of.raw, field)) {
      writeOther(out, of, fields, field);
    } else {
      property(out, fields, field).writeLong(value);
    }
  }
}
