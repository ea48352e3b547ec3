package io.github.plaidschema.json.generated;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collections that a builder adds to: those that came from here, else copies, as a builder may hold
 * an immutable one. A copy keeps the spellings of the elements.
 */
final class Growing {

  private Growing() {}

  /** A list of the elements so far, null for none. */
  static <T extends @Nullable Object> GrowingList<T> list(@Nullable List<T> soFar) {
    return soFar instanceof GrowingList<T> same ? same : new GrowingList<>(soFar);
  }

  /** A set of the elements so far, null for none. */
  static <T extends @Nullable Object> GrowingSet<T> set(@Nullable Set<T> soFar) {
    return soFar instanceof GrowingSet<T> same ? same : new GrowingSet<>(soFar);
  }

  /** A map of the entries so far, null for none. */
  static <K, V extends @Nullable Object> GrowingMap<K, V> map(@Nullable Map<K, V> soFar) {
    return soFar instanceof GrowingMap<K, V> same ? same : new GrowingMap<>(soFar);
  }
}
