package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.lookup.bridge.JsonText;
import io.github.plaidschema.lookup.bridge.Rejections;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Reads values of a schema as its codec does. */
final class SchemaDeserializer extends JsonDeserializer<Object> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SchemaType schema;
  private final transient JsonCodec<?> codec;

  SchemaDeserializer(SchemaType schema) {
    this.schema = schema;
    this.codec = schema.codec();
  }

  /** With the codec, which is found again. */
  private Object readResolve() {
    return new SchemaDeserializer(schema);
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
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    JsonText text = new JsonText(schema.limits());
    Tokens.copy(in, text);
    try {
      return text.read(codec);
    } catch (JsonException rejected) {
      throw JsonMappingException.from(in, Rejections.message(schema.type(), rejected), rejected);
    }
  }

  /** Whatever the mapper's typing: what a document names must not choose the type of a schema. */
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer typeIds) throws IOException {
    return deserialize(in, context);
  }
}
