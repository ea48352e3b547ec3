package io.github.plaidschema.testing.subject;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.describe.SchemaDescription;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A schema, and what was generated for it. */
public final class SchemaSubject {

  /** Stands for the value of an accessor that has none. */
  private static final String MISSING = "(missing)";

  private final SchemaDescription schema;
  private final Class<?> type;
  private final JsonCodec<Object> codec;
  private final BuilderClass builder;
  private final Map<String, Method> accessors = new HashMap<>();

  SchemaSubject(
      SchemaDescription schema, Class<?> type, JsonCodec<Object> codec, Class<?> builder) {
    this.schema = schema;
    this.type = type;
    this.codec = codec;
    this.builder = new BuilderClass(builder, schema, type);
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0 && !method.isBridge()) {
        accessors.put(method.getName(), Reflection.accessible(method));
      }
    }
  }

  public SchemaDescription schema() {
    return schema;
  }

  public JsonCodec<Object> codec() {
    return codec;
  }

  public BuilderClass builder() {
    return builder;
  }

  public Object read(JsonValue document) {
    return codec.read(document.toString());
  }

  public JsonValue write(Object value) {
    return JsonValue.CODEC.read(codec.writeBytes(value));
  }

  /**
   * What an accessor returns: null if it is null or empty.
   *
   * @throws MissingValueException if it has no value
   */
  public @Nullable Object get(Object value, FieldDescription field) {
    return withoutOptional(call(value, field.accessor()));
  }

  private @Nullable Object call(Object value, String accessor) {
    Method method = accessors.get(accessor);
    if (method == null) {
      throw new BrokenTypeException(type.getName() + " has no accessor " + accessor);
    }
    return Reflection.call(method, value);
  }

  private static @Nullable Object withoutOptional(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    } else if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    } else if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? optional.getAsLong() : null;
    } else if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    return value;
  }

  /** The properties that no accessor names; none if the schema keeps none. */
  public Map<?, ?> additionalProperties(Object value) {
    return schema
        .additionalProperties()
        .map(accessor -> call(value, accessor.accessor()))
        .map(map -> (Map<?, ?>) map)
        .orElse(Map.of());
  }

  /** What all accessors return, by their names. */
  public Map<String, @Nullable Object> values(Object value) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (FieldDescription field : schema.fields()) {
      try {
        values.put(field.accessor(), get(value, field));
      } catch (MissingValueException | MismatchedValueException e) {
        values.put(field.accessor(), MISSING);
      }
    }
    schema
        .additionalProperties()
        .ifPresent(accessor -> values.put(accessor.accessor(), additionalProperties(value)));
    return values;
  }

  /** The name of an accessor that returns something else for the two values. */
  public Optional<String> differingAccessor(Object one, Object other) {
    Map<String, @Nullable Object> values = values(other);
    return values(one).entrySet().stream()
        .filter(entry -> !Objects.equals(entry.getValue(), values.get(entry.getKey())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** An implementation that somebody else has written, which returns what {@code value} returns. */
  public Object foreign(Object value) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            method.getDeclaringClass() == Object.class
                ? ofEveryObject(proxy, method, arguments)
                : Reflection.call(Reflection.accessible(method), value, arguments));
  }

  private static Object ofEveryObject(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "another implementation";
    };
  }
}
