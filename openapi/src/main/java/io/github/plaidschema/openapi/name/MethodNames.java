package io.github.plaidschema.openapi.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.SourceVersion;

/** Methods of interfaces of operations, and their parameters. */
public final class MethodNames {
  /** Methods of every object. */
  private static final Set<String> RESERVED =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private MethodNames() {}

  /**
   * A method for each text. A text that is a name already keeps it; which of the others has to
   * yield does not depend on their order.
   *
   * @param given names that are to be used for some of the texts
   */
  public static Map<String, String> of(Collection<String> texts, Map<String, String> given) {
    Set<String> taken = new HashSet<>(given.values());
    Set<String> open = new HashSet<>(texts);
    open.removeAll(given.keySet());
    Map<String, String> names = new LinkedHashMap<>(given);
    names.putAll(
        new NameAllotment(
                words -> allowed(words.camelCase()),
                Function.identity(),
                (text, name) -> taken.add(name))
            .allot(open));
    return names;
  }

  /** Whether no method of an interface can have the name. */
  public static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  /** The name of one method or parameter, whatever others are called. */
  public static String of(String text) {
    return allowed(Words.of(text).camelCase());
  }

  private static String allowed(String name) {
    return SourceVersion.isKeyword(name) || RESERVED.contains(name) ? name + "_" : name;
  }
}
