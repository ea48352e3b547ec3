package io.github.plaidschema.lookup.bridge;

import io.github.plaidschema.json.EnumNames;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.SchemaCodec;
import io.github.plaidschema.lookup.SchemaCodecs;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The codecs that a bridge to another library uses: those that are {@linkplain #found() found} by
 * their names, and those that are {@linkplain #with(Class, JsonCodec) named}. {@link JsonValue} is
 * always among them. Immutable.
 *
 * <p>The limits and the strictness are those of this object, whatever a named codec was given: as a
 * value inside another document it follows the document.
 *
 * <p>Serializable, so that a mapper that holds it can be sent to another process. Codecs that are
 * found by their names are found again there; another named codec has to be {@link Serializable}.
 *
 * @since 0.1.0
 */
public final class BridgeCodecs implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final BridgeCodecs FOUND = new BridgeCodecs(true);
  private static final BridgeCodecs NAMED = new BridgeCodecs(false);

  private final boolean lookup;
  private final transient Map<Class<?>, JsonCodec<?>> named;
  private final transient Map<Class<?>, EnumNames<?>> enums;
  private final transient JsonLimits limits;
  private final transient Set<JsonViolation.Kind> rejected;

  private BridgeCodecs(boolean lookup) {
    this(lookup, Map.of(JsonValue.class, JsonValue.CODEC), Map.of(), JsonLimits.DEFAULT, Set.of());
  }

  private BridgeCodecs(
      boolean lookup,
      Map<Class<?>, JsonCodec<?>> named,
      Map<Class<?>, EnumNames<?>> enums,
      JsonLimits limits,
      Set<JsonViolation.Kind> rejected) {
    this.lookup = lookup;
    this.named = named;
    this.enums = enums;
    this.limits = limits;
    this.rejected = rejected;
  }

  /** The codecs of all schemas, found by {@link SchemaCodecs}. */
  public static BridgeCodecs found() {
    return FOUND;
  }

  /** Only those codecs that are named. Nothing is done by reflection. */
  public static BridgeCodecs named() {
    return NAMED;
  }

  /** These codecs, and this one for a type and its implementations. */
  public <T> BridgeCodecs with(Class<T> type, JsonCodec<T> codec) {
    Objects.requireNonNull(codec, "codec");
    return new BridgeCodecs(lookup, added(named, type, codec), enums, limits, rejected);
  }

  /**
   * These codecs, and how the constants of an enum are spelled, so that {@code OpenEnum<E>} can be
   * read outside schemas. At run time nothing else tells how: {@code @JsonName} is gone by then.
   */
  public <E extends Enum<E>> BridgeCodecs with(Class<E> type, EnumNames<E> names) {
    Objects.requireNonNull(names, "names");
    return new BridgeCodecs(lookup, named, added(enums, type, names), limits, rejected);
  }

  /** These codecs with other limits, which hold for each value that the library hands over. */
  public BridgeCodecs withLimits(JsonLimits newLimits) {
    Objects.requireNonNull(newLimits, "newLimits");
    return new BridgeCodecs(lookup, named, enums, newLimits, rejected);
  }

  /** These codecs, rejecting what a {@linkplain JsonCodec#strict() strict} codec rejects. */
  public BridgeCodecs strict() {
    return rejecting(JsonViolation.Kind.STRICT);
  }

  /**
   * These codecs, rejecting documents with violations of these kinds, besides those that they
   * reject already; as {@link JsonCodec#rejecting}.
   */
  public BridgeCodecs rejecting(JsonViolation.Kind first, JsonViolation.Kind... others) {
    Set<JsonViolation.Kind> kinds = new HashSet<>(List.of(others));
    kinds.add(first);
    return rejecting(kinds);
  }

  /** As {@link #rejecting(JsonViolation.Kind, JsonViolation.Kind...)}; of none, it adds nothing. */
  public BridgeCodecs rejecting(Set<JsonViolation.Kind> kinds) {
    // No EnumSet, which calls values() by reflection: shrinkers remove it.
    Set<JsonViolation.Kind> all = new HashSet<>(rejected);
    all.addAll(kinds);
    return new BridgeCodecs(lookup, named, enums, limits, Set.copyOf(all));
  }

  private static <V> Map<Class<?>, V> added(Map<Class<?>, V> map, Class<?> type, V value) {
    Map<Class<?>, V> all = new LinkedHashMap<>(map);
    all.put(Objects.requireNonNull(type, "type"), value);
    return Map.copyOf(all);
  }

  /** How large a value may be. */
  public JsonLimits limits() {
    return limits;
  }

  /**
   * The codec that can write every value of a type: of the type itself, else of the most specific
   * type that it implements.
   *
   * @return empty if there is none
   * @throws IllegalArgumentException if there are several, or if its schema is not accessible
   */
  public Optional<SchemaCodec<?>> writing(Class<?> type) {
    return nearest(type).map(found -> codecOf(found.type(), configured(found.codec())));
  }

  /**
   * The codec that reads and writes exactly this type.
   *
   * @return empty if there is none
   * @throws IllegalArgumentException if the schema is not accessible
   */
  @SuppressWarnings("unchecked") // A codec stands beside its type.
  public <T> Optional<JsonCodec<T>> reading(Class<T> type) {
    return nearest(type)
        .filter(found -> found.type() == type)
        .map(found -> configured((JsonCodec<T>) found.codec()));
  }

  /**
   * The codec of {@code OpenEnum<E>}.
   *
   * @param type the enum
   * @throws IllegalArgumentException if it was not named how its constants are spelled
   */
  public JsonCodec<? extends OpenEnum<?>> openEnum(Class<?> type) {
    EnumNames<?> names = enums.get(type);
    if (names == null) {
      throw new IllegalArgumentException(
          "How the constants of "
              + type.getName()
              + " are spelled in JSON is not known outside of schemas: name it with"
              + " BridgeCodecs.with(type, EnumNames)");
    }
    return openEnum(names);
  }

  private <E extends Enum<E>> JsonCodec<OpenEnum<E>> openEnum(EnumNames<E> names) {
    return configured(new OpenEnumCodec<>(names));
  }

  private Optional<SchemaCodec<?>> nearest(Class<?> type) {
    Optional<SchemaCodec<?>> ofNamed = nearestNamed(type);
    if (!lookup || ofNamed.filter(found -> found.type() == type).isPresent()) {
      return ofNamed;
    }
    if (ofNamed.isEmpty()) {
      return SchemaCodecs.of(type);
    }
    Class<?> namedType = ofNamed.get().type();
    return foundIfAccessible(type)
        .filter(found -> found.type() != namedType && namedType.isAssignableFrom(found.type()))
        .or(() -> ofNamed);
  }

  /** A codec was named because it cannot be found: then that is not an error. */
  private static Optional<SchemaCodec<?>> foundIfAccessible(Class<?> type) {
    try {
      return SchemaCodecs.of(type);
    } catch (IllegalArgumentException notFound) {
      return Optional.empty();
    }
  }

  private Optional<SchemaCodec<?>> nearestNamed(Class<?> type) {
    Optional<SchemaCodec<?>> nearest = Optional.empty();
    for (Map.Entry<Class<?>, JsonCodec<?>> each : named.entrySet()) {
      Class<?> candidate = each.getKey();
      if (!candidate.isAssignableFrom(type)) {
        continue;
      }
      Class<?> soFar = nearest.<Class<?>>map(SchemaCodec::type).orElse(candidate);
      if (soFar.isAssignableFrom(candidate)) {
        nearest = Optional.of(codecOf(candidate, each.getValue()));
      } else if (!candidate.isAssignableFrom(soFar)) {
        throw new IllegalArgumentException(
            type.getName() + " implements several types with a codec. Name one for itself.");
      }
    }
    return nearest;
  }

  @SuppressWarnings("unchecked") // A codec stands beside its type.
  private static <T> SchemaCodec<T> codecOf(Class<T> type, JsonCodec<?> codec) {
    return new SchemaCodec<>(type, (JsonCodec<T>) codec);
  }

  private Object writeReplace() throws NotSerializableException {
    return SerializedCodecs.of(lookup, named, enums, limits, rejected);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("only " + SerializedCodecs.class.getName() + " is serialized");
  }

  private <T> JsonCodec<T> configured(JsonCodec<T> codec) {
    return codec.withLimits(limits).rejecting(rejected);
  }
}
