package io.github.plaidschema.json.support;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that nobody else holds the source of. Its class says that it need not be copied again. */
final class ImmutableMap<K, V extends @Nullable Object> extends AbstractMap<K, V> {

  private final Map<K, V> entries;
  private final boolean holdsNull;

  private ImmutableMap(Map<K, V> entries, boolean holdsNull) {
    this.entries = Collections.unmodifiableMap(entries);
    this.holdsNull = holdsNull;
  }

  /** Takes over {@code entries}, which has no nulls; the caller forgets it. */
  static <K, V> Map<K, V> of(Map<K, V> entries) {
    return new ImmutableMap<>(entries, false);
  }

  /** Takes over {@code entries}, in which values may be null; the caller forgets it. */
  static <K, V extends @Nullable Object> Map<K, V> ofNullable(Map<K, V> entries) {
    return new ImmutableMap<>(entries, entries.containsValue(null));
  }

  /** Whether any value is null. */
  boolean holdsNull() {
    return holdsNull;
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return entries.entrySet();
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(key);
  }

  @Override
  public V remove(@Nullable Object key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int size() {
    return entries.size();
  }
}
