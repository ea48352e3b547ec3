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
 *   <li>the schema's fields and the number of the field,
 *   <li>the value, or null if there is none; of a primitive, whether there is one,
 *   <li>of texts whether they were read and are plain ({@link FieldReader#specialStrings}),
 *   <li>the raw JSON of the fields that are not written by their values, or null,
 *   <li>bits, of which number {@code field % 64} is set if a field without a value is written as
 *       null, in place of not at all.
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
   * as null if its bit says so, or not at all.
   */
  public static void writeOther(
      JsonWriter out, SchemaFields fields, int field, @Nullable RawFields raw, long nulls) {
    String json = raw == null ? null : raw.json(field);
    if (json != null) {
      property(out, fields, field).writeRaw(json);
    } else if ((nulls & (1L << field)) != 0) {
      property(out, fields, field).writeNull();
    }
  }

  /** Writes the whole value of a type of one field as the raw JSON that was read for it. */
  public static void writeRaw(JsonWriter out, RawFields raw) {
    writeRaw(out, Objects.requireNonNull(raw.json(0)));
  }

  /** Writes a value as the raw JSON that was read for it, which is not checked again. */
  static void writeRaw(JsonWriter out, String json) {
    writer(out).writeRaw(json);
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable String value,
      boolean plain,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeString(value, plain);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable Boolean value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeBoolean(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable JsonValue value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      name(out, fields, field);
      out.writeValue(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable OpenEnum<?> value,
      boolean plain,
      @Nullable RawFields raw,
      long nulls) {
    write(out, fields, field, value == null ? null : value.value(), plain, raw, nulls);
  }

  /** Writes a field whose value is an array of strings. */
  public static void writeStrings(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable Iterable<String> values,
      boolean plain,
      @Nullable RawFields raw,
      long nulls) {
    if (values == null) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      name(out, fields, field);
      ElementWriter.writeStrings(out, values, plain);
    }
  }

  /** Writes a field whose value is an array of texts. */
  public static <E extends Enum<E>> void writeOpenEnums(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable Iterable<OpenEnum<E>> values,
      boolean plain,
      @Nullable RawFields raw,
      long nulls) {
    if (values == null) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      name(out, fields, field);
      ElementWriter.writeOpenEnums(out, values, plain);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable Double value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeDouble(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable BigDecimal value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeBigDecimal(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable LocalTime value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeLocalTime(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable LocalDateTime value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeLocalDateTime(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable OffsetDateTime value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeOffsetDateTime(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable Instant value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeInstant(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable Duration value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      name(out, fields, field);
      out.writeDuration(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable UUID value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeUuid(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      boolean present,
      boolean value,
      @Nullable RawFields raw,
      long nulls) {
    if (present) {
      property(out, fields, field).writeBoolean(value);
    } else {
      writeOther(out, fields, field, raw, nulls);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      boolean present,
      double value,
      @Nullable RawFields raw,
      long nulls) {
    if (!present || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeDouble(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable Integer value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeInt(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable Long value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeLong(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable BigInteger value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeBigInteger(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable LocalDate value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeLocalDate(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      @Nullable URI value,
      @Nullable RawFields raw,
      long nulls) {
    if (value == null || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      name(out, fields, field);
      out.writeUri(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      boolean present,
      int value,
      @Nullable RawFields raw,
      long nulls) {
    if (!present || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeInt(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      SchemaFields fields,
      int field,
      boolean present,
      long value,
      @Nullable RawFields raw,
      long nulls) {
    if (!present || RawFields.has(raw, field)) {
      writeOther(out, fields, field, raw, nulls);
    } else {
      property(out, fields, field).writeLong(value);
    }
  }
}
