package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.writing.DocumentWriter;

/**
 * Writes arrays of texts.
 *
 * @since 0.1.0
 */
public final class ElementWriter {

  private ElementWriter() {}

  /** Writes an array of strings. */
  public static void writeStrings(JsonWriter out, Iterable<String> values) {
    writeStrings(out, values, false);
  }

  /** Writes an array of texts, known or not. */
  public static <E extends Enum<E>> void writeOpenEnums(
      JsonWriter out, Iterable<OpenEnum<E>> values) {
    writeOpenEnums(out, values, false);
  }

  /** Writes an array of strings, which are not looked at if they are known to be plain. */
  static void writeStrings(JsonWriter out, Iterable<String> values, boolean plain) {
    DocumentWriter writer = out.unwrap(DocumentWriter.class);
    writer.beginArray();
    for (String value : values) {
      writer.writeString(value, plain);
    }
    writer.endArray();
  }

  /** As {@link #writeStrings(JsonWriter, Iterable, boolean)}, of texts, known or not. */
  static <E extends Enum<E>> void writeOpenEnums(
      JsonWriter out, Iterable<OpenEnum<E>> values, boolean plain) {
    DocumentWriter writer = out.unwrap(DocumentWriter.class);
    writer.beginArray();
    for (OpenEnum<E> value : values) {
      writer.writeString(value.value(), plain);
    }
    writer.endArray();
  }
}
