package io.github.plaidschema.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a small JSON object, in their order: two arrays instead of a hash map, which
 * would take many times the memory of the text. Immutable.
 */
final class Members extends AbstractMap<String, JsonValue> {

  private static final int MOST = 8;

  private final String[] names;
  private final JsonValue[] values;

  private Members(String[] names, JsonValue[] values) {
    this.names = names;
    this.values = values;
  }

  /** An unmodifiable copy of any number of properties. */
  static Map<String, JsonValue> copyOf(Map<String, ? extends JsonValue> source) {
    Builder builder = new Builder();
    source.forEach(builder::add);
    return builder.build();
  }

  @Override
  public @Nullable JsonValue get(@Nullable Object name) {
    int index = indexOf(names, names.length, name);
    return index < 0 ? null : values[index];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return indexOf(names, names.length, name) >= 0;
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public Set<Entry<String, JsonValue>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, JsonValue>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return names.length;
      }
    };
  }

  private static int indexOf(String[] names, int count, @Nullable Object name) {
    for (int i = 0; i < count; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private final class Entries implements Iterator<Entry<String, JsonValue>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < names.length;
    }

    @Override
    public Entry<String, JsonValue> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Entry<String, JsonValue> entry = Map.entry(names[next], values[next]);
      next++;
      return entry;
    }
  }

  /** Collects distinct properties. */
  static final class Builder {

    private String[] names = new String[MOST];
    private JsonValue[] values = new JsonValue[MOST];
    private int count;
    private @Nullable Map<String, JsonValue> many;

    boolean has(String name) {
      return many == null ? indexOf(names, count, name) >= 0 : many.containsKey(name);
    }

    void add(String name, JsonValue value) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      if (many == null && count < MOST) {
        names[count] = name;
        values[count] = value;
        count++;
        return;
      }
      if (many == null) {
        many = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
          many.put(names[i], values[i]);
        }
      }
      many.put(name, value);
    }

    Map<String, JsonValue> build() {
      return many == null
          ? new Members(Arrays.copyOf(names, count), Arrays.copyOf(values, count))
          : Collections.unmodifiableMap(many);
    }
  }
}
