package io.github.plaidschema.jackson3;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.lookup.bridge.Rejections;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the keys of a map as the strings that they are in JSON. */
final class SchemaKeyDeserializer extends KeyDeserializer {

  private final SchemaType schema;
  private final JsonCodec<?> codec;

  SchemaKeyDeserializer(SchemaType schema) {
    this.schema = schema;
    this.codec = schema.codec();
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    try {
      return codec.read(JsonValue.of(key).toString());
    } catch (JsonException rejected) {
      throw DatabindException.from(context, Rejections.message(schema.type(), rejected), rejected);
    }
  }
}
