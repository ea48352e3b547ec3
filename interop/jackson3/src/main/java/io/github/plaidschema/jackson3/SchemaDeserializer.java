package io.github.plaidschema.jackson3;

import io.github.plaidschema.bridge.JsonText;
import io.github.plaidschema.bridge.Refusals;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of a schema as its codec does. */
final class SchemaDeserializer<T> extends ValueDeserializer<T> {

  private final Class<?> type;
  private final JsonCodec<T> codec;
  private final JsonLimits limits;
  private final @Nullable T nullValue;

  /**
   * Keeps the codec.
   *
   * @param limits those of the codec
   * @param nullValue what JSON's null becomes
   */
  SchemaDeserializer(Class<?> type, JsonCodec<T> codec, JsonLimits limits, @Nullable T nullValue) {
    this.type = type;
    this.codec = codec;
    this.limits = limits;
    this.nullValue = nullValue;
  }

  @Override
  public Class<?> handledType() {
    return type;
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
  public @Nullable T getNullValue(DeserializationContext context) {
    return nullValue;
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    JsonText text = new JsonText(limits);
    Tokens.copy(in, text);
    try {
      return text.read(codec);
    } catch (JsonException refused) {
      throw DatabindException.from(in, Refusals.message(type, refused), refused);
    }
  }

  /** Whatever the mapper's typing: what a document names must not choose the type of a schema. */
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer typeIds) {
    return deserialize(in, context);
  }
}
