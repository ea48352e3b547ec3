package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.SchemaCodec;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Tells Jackson by what a type is written, once for each type. */
final class SchemaSerializers {

  private SchemaSerializers() {}

  /** Of values. */
  static final class OfValues extends Serializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BridgeCodecs codecs;

    OfValues(BridgeCodecs codecs) {
      this.codecs = codecs;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      if (type.hasRawClass(OpenEnum.class)) {
        return new ToStringSerializer(OpenEnum.class);
      }
      SchemaCodec<?> codec = codecs.writing(type.getRawClass()).orElse(null);
      return codec == null ? null : new SchemaSerializer<>(codec);
    }
  }

  /** Of keys. */
  static final class OfKeys extends Serializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BridgeCodecs codecs;

    OfKeys(BridgeCodecs codecs) {
      this.codecs = codecs;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      SchemaCodec<?> codec = codecs.writing(type.getRawClass()).orElse(null);
      return codec == null ? null : new SchemaKeySerializer<>(codec);
    }
  }
}
