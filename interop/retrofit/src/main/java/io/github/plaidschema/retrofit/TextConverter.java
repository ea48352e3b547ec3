package io.github.plaidschema.retrofit;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.lookup.SchemaCodec;
import io.github.plaidschema.lookup.bridge.JsonTree;
import retrofit2.Converter;

/** Makes a value part of a path, a query or a form. Its toString is for people, and may redact. */
record TextConverter<T>(SchemaCodec<T> schema) implements Converter<T, String> {

  @Override
  public String convert(T value) {
    JsonValue json = JsonTree.of(schema.codec().writeString(value));
    if (json instanceof JsonValue.JsonObject
        || json instanceof JsonValue.JsonArray
        || json.isNull()) {
      throw new IllegalArgumentException(
          schema.type().getName()
              + " cannot be part of a path, a query or a form: it is not a string");
    }
    return json.asString().orElseGet(json::toString);
  }
}
