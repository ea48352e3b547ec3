package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.plaidschema.bridge.BridgeCodecs;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.SchemaCodec;
import org.jspecify.annotations.Nullable;

/** Tells Jackson by what a type is written, once for each type. */
record SchemaSerializers(BridgeCodecs codecs) {

  Serializers ofValues() {
    return new Serializers.Base() {
      @Override
      public @Nullable JsonSerializer<?> findSerializer(
          SerializationConfig config, JavaType type, BeanDescription description) {
        if (type.hasRawClass(OpenEnum.class)) {
          return new ToStringSerializer(OpenEnum.class);
        }
        SchemaCodec<?> codec = codecs.writing(type.getRawClass()).orElse(null);
        return codec == null ? null : new SchemaSerializer<>(codec);
      }
    };
  }

  Serializers ofKeys() {
    return new Serializers.Base() {
      @Override
      public @Nullable JsonSerializer<?> findSerializer(
          SerializationConfig config, JavaType type, BeanDescription description) {
        SchemaCodec<?> codec = codecs.writing(type.getRawClass()).orElse(null);
        return codec == null ? null : new SchemaKeySerializer<>(codec);
      }
    };
  }
}
