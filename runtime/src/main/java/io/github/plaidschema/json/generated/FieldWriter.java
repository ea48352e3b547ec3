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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the property of a field, whatever there is of it. All methods take
 *
 * <ul>
 *   <li>the names of the schema's fields and the number of the field,
 *   <li>the value, or null if there is none; of a primitive, whether there is one,
 *   <li>of texts whether they were read and are plain ({@link FieldReader#specialStrings}),
 *   <li>of a type with several spellings the text that was read if the value would be written
 *       otherwise, or null; it is written in place of the value,
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
  public static void name(JsonWriter out, FieldNames names, int field) {
    property(out, names, field);
  }

  /** Begins the property of a field, whose value is written next. */
  private static DocumentWriter property(JsonWriter out, FieldNames names, int field) {
    DocumentWriter writer = writer(out);
    writer.name(names.table, field);
    return writer;
  }

  /** Writes the property of a field without a value: as null if its bit says so, or not at all. */
  public static void writeNothing(JsonWriter out, FieldNames names, int field, long nulls) {
    if ((nulls & (1L << field)) != 0) {
      property(out, names, field).writeNull();
    }
  }

  /** Writes a value as the raw JSON that was read for it, which is not checked again. */
  public static void writeRaw(JsonWriter out, String json) {
    writer(out).writeRaw(json);
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable String value,
      boolean plain,
      long nulls) {
    if (value == null) {
      writeNothing(out, names, field, nulls);
    } else {
      property(out, names, field).writeString(value, plain);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, FieldNames names, int field, @Nullable Boolean value, long nulls) {
    if (value == null) {
      writeNothing(out, names, field, nulls);
    } else {
      property(out, names, field).writeBoolean(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, FieldNames names, int field, @Nullable JsonValue value, long nulls) {
    if (value == null) {
      writeNothing(out, names, field, nulls);
    } else {
      name(out, names, field);
      out.writeValue(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable OpenEnum<?> value,
      boolean plain,
      long nulls) {
    write(out, names, field, value == null ? null : value.value(), plain, nulls);
  }

  /** Writes a field whose value is an array of strings. */
  public static void writeStrings(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Iterable<String> values,
      boolean plain,
      long nulls) {
    if (values == null) {
      writeNothing(out, names, field, nulls);
    } else {
      name(out, names, field);
      ElementWriter.writeStrings(out, values, plain);
    }
  }

  /** Writes a field whose value is an array of texts. */
  public static <E extends Enum<E>> void writeOpenEnums(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Iterable<OpenEnum<E>> values,
      boolean plain,
      long nulls) {
    if (values == null) {
      writeNothing(out, names, field, nulls);
    } else {
      name(out, names, field);
      ElementWriter.writeOpenEnums(out, values, plain);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Double value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeDouble(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable BigDecimal value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeBigDecimal(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable LocalTime value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeLocalTime(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable LocalDateTime value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeLocalDateTime(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable OffsetDateTime value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeOffsetDateTime(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Instant value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeInstant(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Duration value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      name(out, names, field);
      out.writeDuration(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable UUID value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeUuid(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out, FieldNames names, int field, boolean present, boolean value, long nulls) {
    if (present) {
      property(out, names, field).writeBoolean(value);
    } else {
      writeNothing(out, names, field, nulls);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      boolean present,
      double value,
      @Nullable String text,
      long nulls) {
    if (text != null || !present) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeDouble(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Integer value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeInt(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Long value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeLong(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable BigInteger value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeBigInteger(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable LocalDate value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeLocalDate(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable URI value,
      @Nullable String text,
      long nulls) {
    if (text != null || value == null) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      name(out, names, field);
      out.writeUri(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      boolean present,
      int value,
      @Nullable String text,
      long nulls) {
    if (text != null || !present) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeInt(value);
    }
  }

  /** Writes a field of this type. */
  public static void write(
      JsonWriter out,
      FieldNames names,
      int field,
      boolean present,
      long value,
      @Nullable String text,
      long nulls) {
    if (text != null || !present) {
      writeTextOrNothing(out, names, field, text, nulls);
    } else {
      property(out, names, field).writeLong(value);
    }
  }

  private static void writeTextOrNothing(
      JsonWriter out, FieldNames names, int field, @Nullable String text, long nulls) {
    if (text == null) {
      writeNothing(out, names, field, nulls);
    } else {
      name(out, names, field);
      writeRaw(out, text);
    }
  }
}
