package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.plaidschema.bridge.Refusals;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import java.io.IOException;

/** Reads the keys of a map as the strings that they are in JSON. */
final class SchemaKeyDeserializer extends KeyDeserializer {

  private final Class<?> type;
  private final JsonCodec<?> codec;

  SchemaKeyDeserializer(Class<?> type, JsonCodec<?> codec) {
    this.type = type;
    this.codec = codec;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    try {
      return codec.read(JsonValue.of(key).toString());
    } catch (JsonException refused) {
      throw JsonMappingException.from(context, Refusals.message(type, refused), refused);
    }
  }
}
