package io.github.plaidschema.jackson3;

import io.github.plaidschema.lookup.SchemaCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of a schema as its codec does. */
final class SchemaSerializer<T> extends ValueSerializer<T> {

  private final SchemaCodec<T> schema;

  SchemaSerializer(SchemaCodec<T> schema) {
    this.schema = schema;
  }

  @Override
  public Class<T> handledType() {
    return schema.type();
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    Tokens.write(out, schema.codec().writeString(value));
  }

  /** Without a type id, since no type id is looked for where a schema type is declared. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer typeIds) {
    serialize(value, out, context);
  }
}
