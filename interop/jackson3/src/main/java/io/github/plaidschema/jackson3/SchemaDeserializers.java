package io.github.plaidschema.jackson3;

import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Tells Jackson by what a type is read, once for each type. */
final class SchemaDeserializers {

  private SchemaDeserializers() {}

  /** Of values. */
  record OfValues(BridgeCodecs codecs) implements Deserializers {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return SchemaType.of(type, codecs).map(SchemaDeserializer::new).orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return type == OpenEnum.class || codecs.reading(type).isPresent();
    }
  }

  /** Of keys. */
  record OfKeys(BridgeCodecs codecs) implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return SchemaType.of(type, codecs).map(SchemaKeyDeserializer::new).orElse(null);
    }
  }
}
