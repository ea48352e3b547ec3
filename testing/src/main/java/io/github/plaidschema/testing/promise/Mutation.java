package io.github.plaidschema.testing.promise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries to change collections, and those in them. */
final class Mutation {
  private Mutation() {}

  /** Whether a list, set or map, or one in it, can be changed; nothing else can be here. */
  static boolean succeeds(@Nullable Object held) {
    if (held instanceof Collection<?> collection) {
      return collection.stream().anyMatch(Mutation::succeeds) || succeedsOn(collection);
    }
    return held instanceof Map<?, ?> map
        && (map.values().stream().anyMatch(Mutation::succeeds) || succeedsOn(map));
  }

  @SuppressWarnings("unchecked") // The elements are of its own type.
  private static boolean succeedsOn(Collection<?> collection) {
    Collection<@Nullable Object> raw = (Collection<@Nullable Object>) collection;
    Iterator<?> elements = collection.iterator();
    Object element = elements.hasNext() ? elements.next() : null;
    return isPermitted(() -> raw.add(element))
        || (element != null && isPermitted(() -> raw.remove(element)))
        || (element != null && isPermitted(elements::remove))
        || (element != null
            && raw instanceof List<@Nullable Object> list
            && isPermitted(() -> list.set(0, element)));
  }

  @SuppressWarnings("unchecked") // The keys and values are of its own types.
  private static boolean succeedsOn(Map<?, ?> map) {
    Map<@Nullable Object, @Nullable Object> raw = (Map<@Nullable Object, @Nullable Object>) map;
    Iterator<Map.Entry<@Nullable Object, @Nullable Object>> entries = raw.entrySet().iterator();
    if (!entries.hasNext()) {
      return isPermitted(() -> raw.put("x", null));
    }
    Map.Entry<@Nullable Object, @Nullable Object> entry = entries.next();
    return isPermitted(() -> raw.put(entry.getKey(), entry.getValue()))
        || isPermitted(() -> entry.setValue(entry.getValue()))
        || isPermitted(() -> raw.remove(entry.getKey()))
        || isPermitted(entries::remove);
  }

  private static boolean isPermitted(Runnable change) {
    try {
      change.run();
      return true;
    } catch (UnsupportedOperationException rejected) {
      return false;
    } catch (RuntimeException other) {
      // Rejected for another reason, such as null: not what was asked.
      return true;
    }
  }

  /** The same collection, and those in it, as ones that can be changed. */
  static Object mutableCopy(Object held) {
    if (held instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, mutableCopy(value)));
      return copy;
    } else if (held instanceof Set<?> set) {
      Set<Object> copy = new LinkedHashSet<>();
      set.forEach(element -> copy.add(mutableCopy(element)));
      return copy;
    } else if (held instanceof Collection<?> collection) {
      List<Object> copy = new ArrayList<>();
      collection.forEach(element -> copy.add(mutableCopy(element)));
      return copy;
    }
    return held;
  }

  /** Empties a collection, and before it those in it. */
  static void clearDeeply(Object held) {
    if (held instanceof Map<?, ?> map) {
      map.values().forEach(Mutation::clearDeeply);
      map.clear();
    } else if (held instanceof Collection<?> collection) {
      List.copyOf(collection).forEach(Mutation::clearDeeply);
      collection.clear();
    }
  }
}
