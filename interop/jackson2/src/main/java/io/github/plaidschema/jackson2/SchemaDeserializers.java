package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Tells Jackson by what a type is read, once for each type. */
final class SchemaDeserializers {

  private SchemaDeserializers() {}

  /** Of values. */
  static final class OfValues extends Deserializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BridgeCodecs codecs;

    OfValues(BridgeCodecs codecs) {
      this.codecs = codecs;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return SchemaType.of(type, codecs).map(SchemaDeserializer::new).orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return type == OpenEnum.class || codecs.reading(type).isPresent();
    }
  }

  /** Of keys. */
  record OfKeys(BridgeCodecs codecs) implements KeyDeserializers, Serializable {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return SchemaType.of(type, codecs).map(SchemaKeyDeserializer::new).orElse(null);
    }
  }
}
