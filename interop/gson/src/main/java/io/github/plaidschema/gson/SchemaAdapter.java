package io.github.plaidschema.gson;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.lookup.bridge.JsonText;
import io.github.plaidschema.lookup.bridge.Rejections;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes values of a schema as its codec does; the reader is strict already. */
final class SchemaAdapter<T> extends TypeAdapter<T> {

  private final Class<?> type;
  private final JsonCodec<T> codec;
  private final boolean readable;
  private final JsonLimits limits;
  private final @Nullable T nullValue;

  /**
   * Keeps the codec.
   *
   * @param readable whether what the codec reads is a {@code type}
   * @param limits those of the codec
   * @param nullValue what JSON's null becomes
   */
  SchemaAdapter(
      Class<?> type,
      JsonCodec<T> codec,
      boolean readable,
      JsonLimits limits,
      @Nullable T nullValue) {
    this.type = type;
    this.codec = codec;
    this.readable = readable;
    this.limits = limits;
    this.nullValue = nullValue;
  }

  @Override
  public @Nullable T read(JsonReader in) throws IOException {
    if (!readable) {
      throw new JsonParseException(
          type.getName() + " cannot be read: declare the schema that it implements");
    }
    if (in.peek() == JsonToken.NULL) {
      in.nextNull();
      return nullValue;
    }
    String at = in.getPath();
    JsonText text = new JsonText(limits);
    TokenReading.copy(in, text);
    try {
      return text.read(codec);
    } catch (JsonException rejected) {
      throw new JsonParseException(
          Rejections.message(type, rejected) + " (at " + at + ")", rejected);
    }
  }

  @Override
  public void write(JsonWriter out, @Nullable T value) throws IOException {
    if (value == null) {
      out.nullValue();
    } else {
      TokenWriting.write(out, codec.writeString(value));
    }
  }
}
