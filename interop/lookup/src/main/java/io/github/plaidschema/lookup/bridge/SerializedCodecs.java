package io.github.plaidschema.lookup.bridge;

import io.github.plaidschema.json.EnumNames;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.lookup.SchemaCodecs;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of {@link BridgeCodecs} is serialized: settings, types whose codecs are found again by their
 * names, and codecs that are serializable themselves.
 */
record SerializedCodecs(
    boolean lookup,
    ArrayList<Class<?>> found,
    HashMap<Class<?>, JsonCodec<?>> others,
    ArrayList<Spellings<?>> enums,
    int maxBytes,
    int maxValues,
    int maxDepth,
    int maxNumberLength,
    int maxExponent,
    ArrayList<JsonViolation.Kind> rejected)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How the constants of an enum are spelled. */
  record Spellings<E extends Enum<E>>(
      Class<E> type, ArrayList<E> constants, ArrayList<String> names, @Nullable E fallback)
      implements Serializable {

    private static final long serialVersionUID = 1L;

    static <E extends Enum<E>> Spellings<E> of(Class<E> type, EnumNames<E> names) {
      ArrayList<E> constants = new ArrayList<>();
      ArrayList<String> spellings = new ArrayList<>();
      for (E constant : type.getEnumConstants()) {
        spelling(names, constant)
            .ifPresent(
                spelling -> {
                  constants.add(constant);
                  spellings.add(spelling);
                });
      }
      return new Spellings<>(type, constants, spellings, names.fallback());
    }

    /** Not every constant must have one. */
    private static <E extends Enum<E>> Optional<String> spelling(EnumNames<E> names, E constant) {
      try {
        return Optional.of(names.nameOf(constant));
      } catch (IllegalArgumentException none) {
        return Optional.empty();
      }
    }

    BridgeCodecs addTo(BridgeCodecs codecs) {
      return codecs.with(type, EnumNames.of(constants, names, fallback));
    }
  }

  static SerializedCodecs of(
      boolean lookup,
      Map<Class<?>, JsonCodec<?>> named,
      Map<Class<?>, EnumNames<?>> enums,
      JsonLimits limits,
      Set<JsonViolation.Kind> rejected)
      throws NotSerializableException {
    ArrayList<Class<?>> found = new ArrayList<>();
    HashMap<Class<?>, JsonCodec<?>> others = new HashMap<>();
    for (Map.Entry<Class<?>, JsonCodec<?>> each : named.entrySet()) {
      if (isFound(each.getKey(), each.getValue())) {
        found.add(each.getKey());
      } else if (each.getValue() instanceof Serializable) {
        others.put(each.getKey(), each.getValue());
      } else if (each.getKey() != JsonValue.class) {
        throw new NotSerializableException(
            each.getValue().getClass().getName()
                + ", the codec of "
                + each.getKey().getName()
                + ": have it implement Serializable");
      }
    }
    ArrayList<Spellings<?>> spellings = new ArrayList<>();
    enums.forEach((type, names) -> spellings.add(spellings(type, names)));
    return new SerializedCodecs(
        lookup,
        found,
        others,
        spellings,
        limits.maxBytes(),
        limits.maxValues(),
        limits.maxDepth(),
        limits.maxNumberLength(),
        limits.maxExponent(),
        new ArrayList<>(rejected));
  }

  private static boolean isFound(Class<?> type, JsonCodec<?> codec) {
    try {
      return SchemaCodecs.reading(type).filter(known -> known == codec).isPresent();
    } catch (IllegalArgumentException notAccessible) {
      return false;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Names stand beside their enum.
  private static Spellings<?> spellings(Class<?> type, EnumNames<?> names) {
    return Spellings.of((Class) type, (EnumNames) names);
  }

  private Object readResolve() {
    BridgeCodecs codecs = lookup ? BridgeCodecs.found() : BridgeCodecs.named();
    for (Class<?> type : found) {
      codecs = withFound(codecs, type);
    }
    for (Map.Entry<Class<?>, JsonCodec<?>> each : others.entrySet()) {
      codecs = with(codecs, each.getKey(), each.getValue());
    }
    for (Spellings<?> each : enums) {
      codecs = each.addTo(codecs);
    }
    return codecs
        .withLimits(
            JsonLimits.DEFAULT
                .withMaxBytes(maxBytes)
                .withMaxValues(maxValues)
                .withMaxDepth(maxDepth)
                .withMaxNumberLength(maxNumberLength)
                .withMaxExponent(maxExponent))
        .rejecting(Set.copyOf(rejected));
  }

  private static <T> BridgeCodecs withFound(BridgeCodecs codecs, Class<T> type) {
    return codecs.with(type, SchemaCodecs.reading(type).orElseThrow());
  }

  @SuppressWarnings("unchecked") // A codec stands beside its type.
  private static <T> BridgeCodecs with(BridgeCodecs codecs, Class<T> type, JsonCodec<?> codec) {
    return codecs.with(type, (JsonCodec<T>) codec);
  }
}
