package io.github.plaidschema.json.generated;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that nobody else holds the source of. Its class says that it need not be copied again. */
final class ImmutableMap<K, V extends @Nullable Object> extends AbstractMap<K, V>
    implements Spelled {

  private final Map<K, V> entries;
  private final boolean holdsNull;
  private final @Nullable List<@Nullable String> spellings;

  private ImmutableMap(
      Map<K, V> entries, boolean holdsNull, @Nullable List<@Nullable String> spellings) {
    this.entries = entries;
    this.holdsNull = holdsNull;
    this.spellings = spellings;
  }

  /** Takes over {@code entries}, which has no nulls; the caller forgets it. */
  static <K, V> Map<K, V> of(Map<K, V> entries) {
    return new ImmutableMap<>(Collections.unmodifiableMap(entries), false, null);
  }

  /** Takes over {@code entries}, in which values may be null; the caller forgets it. */
  static <K, V extends @Nullable Object> Map<K, V> ofNullable(Map<K, V> entries) {
    return new ImmutableMap<>(
        Collections.unmodifiableMap(entries), entries.containsValue(null), null);
  }

  /** A map of the same entries, which nobody can change; the caller forgets their spellings. */
  static <K, V extends @Nullable Object> Map<K, V> spelled(
      Map<K, V> same, List<? extends @Nullable String> spellings) {
    return new ImmutableMap<>(
        same, same.containsValue(null), Collections.unmodifiableList(spellings));
  }

  @Override
  public @Nullable List<@Nullable String> spellings() {
    return spellings;
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
