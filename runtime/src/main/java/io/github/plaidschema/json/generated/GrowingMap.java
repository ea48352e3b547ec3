package io.github.plaidschema.json.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A map that a builder puts entries into. */
@SuppressWarnings("serial") // Nobody but a builder sees it.
final class GrowingMap<K, V extends @Nullable Object> extends LinkedHashMap<K, V>
    implements Spelled {

  private final Map<K, String> spellings = new HashMap<>();

  GrowingMap(@Nullable Map<K, V> soFar) {
    if (soFar != null) {
      append(soFar);
    }
  }

  /** Puts an entry. A value that is equal to the one before keeps the spelling that it has. */
  void set(K key, V value) {
    if (!Objects.equals(put(key, value), value)) {
      spellings.remove(key);
    }
  }

  /** Puts entries, with the spellings that their map has for them. */
  void append(Map<? extends K, ? extends V> entries) {
    List<@Nullable String> theirs = Spellings.spellingsOf(entries);
    int index = 0;
    for (Map.Entry<? extends K, ? extends V> entry : entries.entrySet()) {
      set(entry.getKey(), entry.getValue());
      String spelling = theirs != null && index < theirs.size() ? theirs.get(index) : null;
      if (spelling != null) {
        spellings.put(entry.getKey(), spelling);
      }
      index++;
    }
  }

  @Override
  public @Nullable List<@Nullable String> spellings() {
    if (spellings.isEmpty()) {
      return null;
    }
    List<@Nullable String> inOrder = new ArrayList<>(size());
    for (K key : keySet()) {
      inOrder.add(spellings.get(key));
    }
    return inOrder;
  }
}
