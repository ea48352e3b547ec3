package io.github.plaidschema.openapi.name;

import io.github.plaidschema.model.SnakeCase;
import java.util.Collection;
import java.util.Collections;
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
   * @param suggested what the document calls some of them; what two are called is not a name
   */
  public static Map<String, String> of(
      Collection<String> texts, Map<String, String> given, Map<String, String> suggested) {
    Map<String, String> names = new LinkedHashMap<>(given);
    Map<String, String> constants = new LinkedHashMap<>();
    suggested.forEach((text, name) -> constants.put(text, constant(name)));
    constants.forEach(
        (text, name) -> {
          boolean isAlone = Collections.frequency(constants.values(), name) == 1;
          if (isAlone && !given.containsKey(text) && !given.containsValue(name)) {
            names.put(text, name);
          }
        });
    Set<String> taken = new HashSet<>(names.values());
    Set<String> open = new TreeSet<>(texts);
    open.removeAll(names.keySet());
    names.putAll(
        new NameAllotment(
                Words::constantCase, SnakeCase::ofConstant, (text, name) -> taken.add(name))
            .allot(open));
    return names;
  }

  /** A name as it is, if it is that of a constant. */
  private static String constant(String name) {
    return name.matches("[A-Z][A-Z0-9_]*") ? name : Words.of(name).constantCase();
  }
}
