package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.github.plaidschema.bridge.BridgeCodecs;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** Tells Jackson by what a type is read, once for each type. */
record SchemaDeserializers(BridgeCodecs codecs) {

  Deserializers ofValues() {
    return new Deserializers.Base() {
      @Override
      public @Nullable JsonDeserializer<?> findBeanDeserializer(
          JavaType type, DeserializationConfig config, BeanDescription description) {
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
