package io.github.plaidschema.openapi.name;

import io.github.plaidschema.model.GeneratedClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names of types that differ even where a file system does not look at case, and that leave room
 * for what the processor writes beside each.
 */
public final class TypeNames {
  /** What {@code Error} becomes, as the name is taken: {@code ErrorModel}. */
  private static final String SUFFIX = "Model";

  private static final List<String> GENERATED =
      GeneratedClass.OF_JSON.stream().map(GeneratedClass::suffix).toList();

  private final Set<String> taken = new HashSet<>();

  /** Takes a name that somebody chose, and returns whether that is possible. */
  public boolean takeChosen(String name) {
    return !ReservedNames.isWritten(name) && take(name);
  }

  /** Takes a name, and returns whether it was free. */
  public boolean take(String name) {
    if (!isFree(name)) {
      return false;
    }
    family(name).forEach(taken::add);
    return true;
  }

  /**
   * The type of each text. A text that is a name already keeps it; which of the others has to yield
   * does not depend on their order.
   */
  public Map<String, String> allot(Collection<String> texts) {
    List<String> order = new ArrayList<>();
    texts.stream().filter(text -> wanted(text).equals(text)).sorted().forEach(order::add);
    texts.stream().filter(text -> !wanted(text).equals(text)).sorted().forEach(order::add);
    Map<String, String> names = new LinkedHashMap<>();
    order.forEach(text -> names.put(text, allotOne(text)));
    return names;
  }

  /** The type of one more text. */
  public String allotOne(String text) {
    return firstFree(text, this::take);
  }

  /** The interface of operations of a text, which leaves room for its client. */
  public String allotClient(String text) {
    return firstFree(text, this::takeClient);
  }

  private static String firstFree(String text, Predicate<String> take) {
    String wanted = wanted(text);
    return Stream.concat(Stream.of(wanted), Stream.iterate(2, i -> i + 1).map(i -> wanted + i))
        .filter(take)
        .findFirst()
        .orElseThrow();
  }

  private boolean takeClient(String name) {
    List<String> family = clientFamily(name);
    return family.stream().noneMatch(taken::contains) && taken.addAll(family);
  }

  private static List<String> clientFamily(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(lower, lower + "client");
  }

  private static String wanted(String text) {
    boolean isName =
        !text.isEmpty()
            && Character.isUpperCase(text.codePointAt(0))
            && text.codePoints().allMatch(Character::isLetterOrDigit);
    String name = isName ? text : Words.of(text.isEmpty() ? SUFFIX : text).pascalCase();
    if (name.startsWith("_")) {
      return SUFFIX + name.substring(1);
    }
    return ReservedNames.contains(name) ? name + SUFFIX : name;
  }

  private boolean isFree(String name) {
    return family(name).stream().noneMatch(taken::contains);
  }

  private static List<String> family(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> family = new ArrayList<>();
    family.add(lower);
    GENERATED.forEach(suffix -> family.add(lower + suffix.toLowerCase(Locale.ROOT)));
    return family;
  }
}
