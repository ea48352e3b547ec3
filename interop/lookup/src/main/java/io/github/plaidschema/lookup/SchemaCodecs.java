package io.github.plaidschema.lookup;

import io.github.plaidschema.json.JsonCodec;
import java.util.Map;
import java.util.Optional;

/**
 * Finds generated codecs by the contract of their names: the codec of {@code X} is {@code
 * XJson.CODEC}, that of {@code Outer.Inner} is {@code Outer_InnerJson.CODEC}, in the package and
 * the class loader of the interface.
 *
 * <p>Only what is public is found, without {@code setAccessible}: in a named module, the package of
 * the interface must be exported, at least to {@code io.github.plaidschema.lookup}. What was found
 * is remembered with the class that was asked for, so that a class loader can be unloaded.
 *
 * <p>A native image needs the field {@code CODEC} of each {@code XJson} in its reflection metadata,
 * a shrinker has to keep it and the names. Where that is not wanted, name codecs explicitly: each
 * bridge takes them without any lookup, as {@link
 * io.github.plaidschema.lookup.bridge.BridgeCodecs#named}.
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class SchemaCodecs {

  private static final ClassValue<Optional<Map.Entry<Class<?>, JsonCodec<?>>>> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected Optional<Map.Entry<Class<?>, JsonCodec<?>>> computeValue(Class<?> type) {
          return NamingContract.nearest(type);
        }
      };

  private SchemaCodecs() {}

  /**
   * The schema or union that a type is or implements. For an interface with a codec that is the
   * interface itself; for any other type, such as the class of a generated value or the unknown
   * variant of a union, it is the most specific one among its super-interfaces.
   *
   * <p>What it gives can write every value of {@code type}. It can read a {@code type} only if that
   * is {@link SchemaCodec#type} itself: see {@link #reading}.
   *
   * @return empty if the type is and implements no schema
   * @throws IllegalArgumentException if the type's schema is not accessible from here, or if it
   *     implements several of which none extends all others
   */
  public static Optional<SchemaCodec<?>> of(Class<?> type) {
    return OF_CLASS.get(type).map(found -> paired(found.getKey(), found.getValue()));
  }

  /**
   * The codec that reads and writes exactly this schema or union.
   *
   * @return empty if the type is none
   * @throws IllegalArgumentException as {@link #of}
   */
  @SuppressWarnings("unchecked") // By the naming contract, XJson.CODEC is a JsonCodec<X>.
  public static <T> Optional<JsonCodec<T>> reading(Class<T> type) {
    return OF_CLASS
        .get(type)
        .filter(found -> found.getKey() == type)
        .map(found -> (JsonCodec<T>) found.getValue());
  }

  @SuppressWarnings("unchecked") // As above.
  private static <T> SchemaCodec<T> paired(Class<T> type, JsonCodec<?> codec) {
    return new SchemaCodec<>(type, (JsonCodec<T>) codec);
  }
}
