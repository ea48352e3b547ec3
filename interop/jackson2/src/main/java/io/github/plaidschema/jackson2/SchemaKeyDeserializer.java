package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.lookup.bridge.Rejections;
import java.io.IOException;
import java.io.Serializable;

/** Reads the keys of a map as the strings that they are in JSON. */
final class SchemaKeyDeserializer extends KeyDeserializer implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SchemaType schema;
  private final transient JsonCodec<?> codec;

  SchemaKeyDeserializer(SchemaType schema) {
    this.schema = schema;
    this.codec = schema.codec();
  }

  /** With the codec, which is found again. */
  private Object readResolve() {
    return new SchemaKeyDeserializer(schema);
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    try {
      return codec.read(JsonValue.of(key).toString());
    } catch (JsonException rejected) {
      throw JsonMappingException.from(
          context, Rejections.message(schema.type(), rejected), rejected);
    }
  }
}
