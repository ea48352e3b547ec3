package io.github.plaidschema.client.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
  public static final Headers NONE = new Headers(new String[0]);

  /** Names and values in turn: there are too few for a map. */
  private final String[] pairs;

  private Headers(String[] pairs) {
    this.pairs = pairs;
  }

  /** Headers of a map, as an HTTP client gives them. */
  public static Headers of(Map<String, ? extends Collection<String>> headers) {
    Builder builder = builder();
    builder.reserve(2 * headers.size());
    headers.forEach((name, values) -> values.forEach(value -> builder.add(name, value)));
    return builder.build();
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** These headers, where all values of each header that the others have are replaced by theirs. */
  public Headers with(Headers others) {
    if (pairs.length == 0 || others.pairs.length == 0) {
      return pairs.length == 0 ? others : this;
    }
    Builder builder = builder();
    builder.reserve(pairs.length + others.pairs.length);
    return builder.setAll(this).setAll(others).build();
  }

  /** The first value of a header. */
  public Optional<String> first(String name) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equalsIgnoreCase(name)) {
        return Optional.of(pairs[i + 1]);
      }
    }
    return Optional.empty();
  }

  /** All values of a header in their order, empty if there are none. */
  public List<String> all(String name) {
    List<String> values = List.of();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equalsIgnoreCase(name)) {
        values = values.isEmpty() ? new ArrayList<>() : values;
        values.add(pairs[i + 1]);
      }
    }
    return List.copyOf(values);
  }

  /** The names, as they were first spelled. */
  public List<String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      names.putIfAbsent(pairs[i].toLowerCase(Locale.ROOT), pairs[i]);
    }
    return List.copyOf(names.values());
  }

  /** Calls the action with the name and the value of each header. */
  public void forEach(BiConsumer<String, String> action) {
    for (int i = 0; i < pairs.length; i += 2) {
      action.accept(pairs[i], pairs[i + 1]);
    }
  }

  @Override
  public String toString() {
    return "Headers" + names();
  }

  /** Collects headers. Values are not checked. */
  public static final class Builder {

    private String[] pairs = NONE.pairs;
    private int size;

    private Builder() {}

    /** Adds a value to a header. */
    public Builder add(String name, String value) {
      reserve(2);
      pairs[size++] = Objects.requireNonNull(name, "name");
      pairs[size++] = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Replaces all values of a header by one. */
    public Builder set(String name, String value) {
      remove(name);
      return add(name, value);
    }

    /** Replaces all values of each header that the others have. */
    public Builder setAll(Headers others) {
      for (int i = 0; i < others.pairs.length && size > 0; i += 2) {
        remove(others.pairs[i]);
      }
      reserve(others.pairs.length);
      System.arraycopy(others.pairs, 0, pairs, size, others.pairs.length);
      size += others.pairs.length;
      return this;
    }

    private void remove(String name) {
      if (!contains(name)) {
        return;
      }
      String[] others = new String[pairs.length];
      int kept = 0;
      for (int i = 0; i < size; i += 2) {
        if (!pairs[i].equalsIgnoreCase(name)) {
          others[kept++] = pairs[i];
          others[kept++] = pairs[i + 1];
        }
      }
      pairs = others;
      size = kept;
    }

    private boolean contains(String name) {
      for (int i = 0; i < size; i += 2) {
        if (pairs[i].equalsIgnoreCase(name)) {
          return true;
        }
      }
      return false;
    }

    private void reserve(int more) {
      if (size + more > pairs.length) {
        pairs = Arrays.copyOf(pairs, Math.max(size + more, 2 * size));
      }
    }

    /** The headers collected so far. */
    public Headers build() {
      if (size == 0) {
        return NONE;
      }
      // What is in the array stays as it is: whoever adds to a full one gets another.
      return new Headers(size == pairs.length ? pairs : Arrays.copyOf(pairs, size));
    }
  }
}
