package io.github.plaidschema.conformance.oracle;

import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An object with fields: a schema. */
public final class ObjectShape<T> implements Shape {

  private enum Presence {
    REQUIRED,
    NULLABLE,
    OPTIONAL,
    DEFAULT
  }

  private record Field<T>(
      Presence presence,
      Shape shape,
      Function<T, @Nullable Object> accessor,
      @Nullable Object defaultValue) {

    /** Whether a property has a value that fits, or none. */
    boolean fits(@Nullable Json json) {
      return json == null || json.equals(Json.NULL) || shape.accepts(json);
    }
  }

  private final Class<T> type;
  private final Map<String, Field<T>> fields = new LinkedHashMap<>();
  private @Nullable Function<T, Map<String, ?>> others;

  private ObjectShape(Class<T> type) {
    this.type = type;
  }

  /** A schema without fields so far. */
  public static <T> ObjectShape<T> of(Class<T> type) {
    return new ObjectShape<>(type);
  }

  /** Adds {@code T x()}. */
  public ObjectShape<T> required(String name, Shape shape, Function<T, @Nullable Object> accessor) {
    return add(name, new Field<>(Presence.REQUIRED, shape, accessor, null));
  }

  /** Adds {@code @Nullable T x()}. */
  public ObjectShape<T> nullable(String name, Shape shape, Function<T, @Nullable Object> accessor) {
    return add(name, new Field<>(Presence.NULLABLE, shape, accessor, null));
  }

  /** Adds {@code Optional<T> x()}. */
  public ObjectShape<T> optional(String name, Shape shape, Function<T, @Nullable Object> accessor) {
    return add(name, new Field<>(Presence.OPTIONAL, shape, accessor, null));
  }

  /** Adds {@code @DefaultValue T x()}. */
  public ObjectShape<T> defaulted(
      String name, Shape shape, Function<T, @Nullable Object> accessor, Object defaultValue) {
    return add(name, new Field<>(Presence.DEFAULT, shape, accessor, defaultValue));
  }

  private ObjectShape<T> add(String name, Field<T> field) {
    fields.put(name, field);
    return this;
  }

  /** Keeps all other properties. */
  public ObjectShape<T> additional(Function<T, Map<String, ?>> accessor) {
    this.others = accessor;
    return this;
  }

  /** What does not fit a field is kept by it. */
  @Override
  public boolean accepts(Json json) {
    return json instanceof Json.Obj;
  }

  @Override
  public boolean agrees(Json json, @Nullable Object value) {
    if (!(json instanceof Json.Obj object) || !type.isInstance(value)) {
      return false;
    }
    T schema = type.cast(value);
    return fields.entrySet().stream()
            .allMatch(
                entry -> agrees(entry.getValue(), object.members().get(entry.getKey()), schema))
        && (others == null || others(object).equals(keptOthers(others.apply(schema))));
  }

  private static <T> boolean agrees(Field<T> field, @Nullable Json json, T schema) {
    Json present = Json.NULL.equals(json) ? null : json;
    Object found;
    try {
      found = field.accessor().apply(schema);
    } catch (MissingValueException missing) {
      return present == null && field.presence() == Presence.REQUIRED;
    } catch (MismatchedValueException mismatch) {
      return !field.fits(json);
    }
    if (!field.fits(json)) {
      return false;
    }
    return switch (field.presence()) {
      case REQUIRED -> present != null && field.shape().agrees(present, found);
      case NULLABLE -> present == null ? found == null : field.shape().agrees(present, found);
      case OPTIONAL ->
          present == null ? content(found) == null : field.shape().agrees(present, content(found));
      case DEFAULT ->
          present == null
              ? Objects.equals(field.defaultValue(), found)
              : field.shape().agrees(present, found);
    };
  }

  private static @Nullable Object content(@Nullable Object optional) {
    if (optional instanceof Optional<?> any) {
      return any.orElse(null);
    }
    if (optional instanceof OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
    if (optional instanceof OptionalLong number) {
      return number.isPresent() ? number.getAsLong() : null;
    }
    OptionalDouble number = (OptionalDouble) Objects.requireNonNull(optional);
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private Map<String, Json> others(Json.Obj object) {
    Map<String, Json> rest = new LinkedHashMap<>(object.members());
    rest.keySet().removeAll(fields.keySet());
    return rest;
  }

  private static Map<String, Json> keptOthers(Map<String, ?> kept) {
    Map<String, Json> rest = new LinkedHashMap<>();
    kept.forEach((name, value) -> rest.put(name, Scalars.tree(value)));
    return rest;
  }

  @Override
  public boolean conforms(Json json) {
    Map<String, Json> members = ((Json.Obj) json).members();
    return (others != null || fields.keySet().containsAll(members.keySet()))
        && fields.entrySet().stream()
            .allMatch(entry -> conforms(entry.getValue(), members.get(entry.getKey())));
  }

  private static boolean conforms(Field<?> field, @Nullable Json json) {
    if (json == null || json.equals(Json.NULL)) {
      return switch (field.presence()) {
        case REQUIRED -> false;
        case NULLABLE -> json != null;
        case OPTIONAL, DEFAULT -> true;
      };
    }
    return field.fits(json) && field.shape().conforms(json);
  }

  @Override
  public boolean isKnown(Json json) {
    Map<String, Json> members = ((Json.Obj) json).members();
    return fields.entrySet().stream()
        .allMatch(
            entry -> {
              Json value = members.get(entry.getKey());
              return value == null
                  || value.equals(Json.NULL)
                  || (entry.getValue().fits(value) && entry.getValue().shape().isKnown(value));
            });
  }

  @Override
  public Json written(Json json) {
    Json.Obj object = (Json.Obj) json;
    Map<String, Json> members = others == null ? new LinkedHashMap<>() : others(object);
    fields.forEach(
        (name, field) -> {
          Json value = object.members().get(name);
          if (value != null) {
            boolean isWritten = !value.equals(Json.NULL) && field.fits(value);
            members.put(name, isWritten ? field.shape().written(value) : value);
          }
        });
    return new Json.Obj(members);
  }

  @Override
  public void generate(RandomGenerator random, int depth, StringBuilder out) {
    List<String> members = new ArrayList<>();
    fields.forEach(
        (name, field) -> {
          if (random.nextInt(depth > 4 ? 8 : 4) < (depth > 4 ? 1 : 3)) {
            StringBuilder member = new StringBuilder(Samples.spelled(random, name)).append(':');
            boolean isNull = field.presence() != Presence.REQUIRED && random.nextInt(6) == 0;
            if (isNull) {
              member.append("null");
            } else {
              field.shape().generate(random, depth + 1, member);
            }
            members.add(member.toString());
          }
        });
    for (int i = random.nextInt(8) - 5; i > 0; i--) {
      members.add(Samples.name(random, 10 + i) + ":" + Samples.value(random, 2));
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(members, new Random(random.nextLong()));
    }
    out.append(members.stream().collect(Collectors.joining(",", "{", "}")));
  }
}
