package io.github.plaidschema.json.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collections that a builder adds to: those that came from here, else copies, as a builder may hold
 * an immutable one.
 */
final class Growing {

  private Growing() {}

  /** A list of the elements so far, null for none. */
  static <T extends @Nullable Object> List<T> list(@Nullable List<T> soFar) {
    return soFar instanceof ArrayList<T> same
        ? same
        : new ArrayList<>(soFar == null ? List.of() : soFar);
  }

  /** A set of the elements so far, null for none. */
  static <T extends @Nullable Object> Set<T> set(@Nullable Set<T> soFar) {
    return soFar instanceof LinkedHashSet<T> same
        ? same
        : new LinkedHashSet<>(soFar == null ? Set.of() : soFar);
  }

  /** A map of the entries so far, null for none. */
  static <K, V extends @Nullable Object> Map<K, V> map(@Nullable Map<K, V> soFar) {
    return soFar instanceof LinkedHashMap<K, V> same
        ? same
        : new LinkedHashMap<>(soFar == null ? Map.of() : soFar);
  }
}
