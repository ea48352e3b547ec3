package io.github.plaidschema.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.SchemaCodec;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Tells Jackson by what a type is written, once for each type. */
final class SchemaSerializers {

  private SchemaSerializers() {}

  /** Of values. */
  record OfValues(BridgeCodecs codecs) implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      if (type.hasRawClass(OpenEnum.class)) {
        return new ToStringSerializer(OpenEnum.class);
      }
      SchemaCodec<?> codec = codecs.writing(type.getRawClass()).orElse(null);
      return codec == null ? null : new SchemaSerializer<>(codec);
    }
  }

  /** Of keys. */
  record OfKeys(BridgeCodecs codecs) implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      SchemaCodec<?> codec = codecs.writing(type.getRawClass()).orElse(null);
      return codec == null ? null : new SchemaKeySerializer<>(codec);
    }
  }
}
