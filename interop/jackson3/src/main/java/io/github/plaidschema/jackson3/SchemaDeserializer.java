package io.github.plaidschema.jackson3;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.lookup.bridge.JsonText;
import io.github.plaidschema.lookup.bridge.Rejections;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of a schema as its codec does. */
final class SchemaDeserializer extends ValueDeserializer<Object> {

  private final SchemaType schema;
  private final JsonCodec<?> codec;

  SchemaDeserializer(SchemaType schema) {
    this.schema = schema;
    this.codec = schema.codec();
  }

  @Override
  public Class<?> handledType() {
    return schema.type();
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  /** Values are immutable. */
  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return Boolean.FALSE;
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return schema.type() == JsonValue.class ? JsonValue.NULL : null;
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) {
    JsonText text = new JsonText(schema.limits());
    Tokens.copy(in, text);
    try {
      return text.read(codec);
    } catch (JsonException rejected) {
      throw DatabindException.from(in, Rejections.message(schema.type(), rejected), rejected);
    }
  }

  /** Whatever the mapper's typing: what a document names must not choose the type of a schema. */
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer typeIds) {
    return deserialize(in, context);
  }
}
