package io.github.plaidschema.openapi.name;

import io.github.plaidschema.model.SnakeCase;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The constants of an enum for texts of any kind. */
public final class ConstantNames {
  private ConstantNames() {}

  /**
   * The constant of each text.
   *
   * @param given the names that are to be used for some of the texts
   */
  public static Map<String, String> of(Collection<String> texts, Map<String, String> given) {
    Set<String> taken = new HashSet<>(given.values());
    Set<String> open = new TreeSet<>(texts);
    open.removeAll(given.keySet());
    Map<String, String> names = new LinkedHashMap<>(given);
    names.putAll(
        new NameAllotment(
                Words::constantCase, SnakeCase::ofConstant, (text, name) -> taken.add(name))
            .allot(open));
    return names;
  }
}
