package io.github.plaidschema.jackson3;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

/**
 * A type that a codec reads.
 *
 * @param constants the enum of an open one, else null
 */
record SchemaType(BridgeCodecs codecs, Class<?> type, @Nullable Class<?> constants) {

  /** The type if there is a codec for it. */
  static Optional<SchemaType> of(JavaType type, BridgeCodecs codecs) {
    if (type.hasRawClass(OpenEnum.class)) {
      Class<?> constants = type.containedTypeOrUnknown(0).getRawClass();
      return Optional.of(new SchemaType(codecs, OpenEnum.class, constants));
    }
    return codecs
        .reading(type.getRawClass())
        .map(codec -> new SchemaType(codecs, type.getRawClass(), null));
  }

  JsonCodec<?> codec() {
    return constants == null ? codecs.reading(type).orElseThrow() : codecs.openEnum(constants);
  }

  JsonLimits limits() {
    return codecs.limits();
  }
}
