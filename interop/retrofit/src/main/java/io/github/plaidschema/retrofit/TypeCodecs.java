package io.github.plaidschema.retrofit;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a declared type to its codec: a schema, or lists and maps of one, nested or not. */
record TypeCodecs(BridgeCodecs codecs) {

  /** Empty if the type is none of these. */
  Optional<? extends JsonCodec<?>> of(Type type) {
    if (type instanceof Class<?> schema) {
      return codecs.reading(schema);
    }
    if (type instanceof ParameterizedType parameterized) {
      return ofContainer(parameterized.getRawType(), parameterized.getActualTypeArguments());
    }
    return Optional.empty();
  }

  private Optional<? extends JsonCodec<?>> ofContainer(Type container, Type[] arguments) {
    if (container == List.class) {
      return of(arguments[0]).map(JsonCodec::listOf);
    }
    if (container == Map.class && arguments[0] == String.class) {
      return of(arguments[1]).map(JsonCodec::mapOf);
    }
    return Optional.empty();
  }
}
