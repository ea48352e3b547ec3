package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.plaidschema.lookup.SchemaCodec;
import java.io.IOException;

/** Writes the values of a schema as its codec does. */
final class SchemaSerializer<T> extends JsonSerializer<T> {

  private final SchemaCodec<T> schema;

  SchemaSerializer(SchemaCodec<T> schema) {
    this.schema = schema;
  }

  @Override
  public Class<T> handledType() {
    return schema.type();
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
    Tokens.write(out, schema.codec().writeString(value));
  }

  /** Without a type id, since no type id is looked for where a schema type is declared. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializerProvider context, TypeSerializer typeIds)
      throws IOException {
    serialize(value, out, context);
  }
}
