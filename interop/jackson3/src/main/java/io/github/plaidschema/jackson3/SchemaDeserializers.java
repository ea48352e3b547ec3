package io.github.plaidschema.jackson3;

import io.github.plaidschema.bridge.BridgeCodecs;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Tells Jackson by what a type is read, once for each type. */
record SchemaDeserializers(BridgeCodecs codecs) {

  Deserializers ofValues() {
    return new Deserializers() {
      @Override
      public @Nullable ValueDeserializer<?> findBeanDeserializer(
          JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        JsonCodec<?> codec = codecOf(type);
        return codec == null ? null : deserializer(type.getRawClass(), codec);
      }

      @Override
      public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == OpenEnum.class || codecs.reading(type).isPresent();
      }
    };
  }

  KeyDeserializers ofKeys() {
    return (type, config, description) -> {
      JsonCodec<?> codec = codecOf(type);
      return codec == null ? null : new SchemaKeyDeserializer(type.getRawClass(), codec);
    };
  }

  @SuppressWarnings("unchecked") // A JsonValue is read by no other codec.
  private <T> SchemaDeserializer<T> deserializer(Class<?> type, JsonCodec<T> codec) {
    @Nullable T nullValue = type == JsonValue.class ? (T) JsonValue.NULL : null;
    return new SchemaDeserializer<>(type, codec, codecs.limits(), nullValue);
  }

  private @Nullable JsonCodec<?> codecOf(JavaType type) {
    return type.hasRawClass(OpenEnum.class)
        ? codecs.openEnum(type.containedTypeOrUnknown(0).getRawClass())
        : codecs.reading(type.getRawClass()).orElse(null);
  }
}
