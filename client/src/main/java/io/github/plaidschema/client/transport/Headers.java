package io.github.plaidschema.client.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The headers of a request or a response. Names are compared without regard to case. Immutable;
 * {@code toString} shows names and no values.
 *
 * @since 0.1.0
 */
public final class Headers {

  /** No headers. */
  public static final Headers NONE = new Headers(Map.of());

  /** Keys are in lower case. */
  private final Map<String, Field> fields;

  private record Field(String name, List<String> values) {}

  private Headers(Map<String, Field> fields) {
    this.fields = fields;
  }

  /** The headers of a map, as an HTTP client gives them. Names that differ in case are joined. */
  public static Headers of(Map<String, ? extends Collection<String>> headers) {
    Builder builder = builder();
    headers.forEach((name, values) -> values.forEach(value -> builder.add(name, value)));
    return builder.build();
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first value of a header. */
  public Optional<String> first(String name) {
    Field field = fields.get(key(name));
    return field == null ? Optional.empty() : Optional.of(field.values().get(0));
  }

  /** All values of a header in their order, empty if there are none. */
  public List<String> all(String name) {
    Field field = fields.get(key(name));
    return field == null ? List.of() : field.values();
  }

  /** The names, as they were first spelled. */
  public List<String> names() {
    return fields.values().stream().map(Field::name).toList();
  }

  /** Calls the action with the name and the value of each header. */
  public void forEach(BiConsumer<String, String> action) {
    for (Field field : fields.values()) {
      field.values().forEach(value -> action.accept(field.name(), value));
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Headers" + names();
  }

  /** Collects headers. Values are not checked. */
  public static final class Builder {

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Builder() {}

    /** Adds a value to a header. */
    public Builder add(String name, String value) {
      fields
          .computeIfAbsent(key(name), key -> new Field(name, new ArrayList<>(1)))
          .values()
          .add(value);
      return this;
    }

    /** Replaces all values of a header by one. */
    public Builder set(String name, String value) {
      fields.remove(key(name));
      return add(name, value);
    }

    /** Replaces all values of each header that the others have. */
    public Builder setAll(Headers others) {
      others.fields.forEach(
          (key, field) ->
              fields.put(key, new Field(field.name(), new ArrayList<>(field.values()))));
      return this;
    }

    /** The headers collected so far. */
    public Headers build() {
      if (fields.isEmpty()) {
        return NONE;
      }
      Map<String, Field> copy = new LinkedHashMap<>();
      fields.forEach(
          (key, field) -> copy.put(key, new Field(field.name(), List.copyOf(field.values()))));
      return new Headers(copy);
    }
  }
}
