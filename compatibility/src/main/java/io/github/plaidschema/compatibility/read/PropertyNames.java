package io.github.plaidschema.compatibility.read;

import java.util.Collection;
import java.util.Locale;

/** What fields are called, given the names of all accessors of an interface. */
final class PropertyNames {
  private final boolean arePrefixed;

  /**
   * @param accessors where each of them is written {@code getX} or {@code isX}, the prefix is no
   *     part of the names of the fields
   */
  PropertyNames(Collection<String> accessors) {
    this.arePrefixed =
        !accessors.isEmpty() && accessors.stream().allMatch(name -> prefixLength(name) > 0);
  }

  /** The name of the field of an accessor. */
  String of(String accessor) {
    return arePrefixed ? decapitalized(accessor.substring(prefixLength(accessor))) : accessor;
  }

  private static int prefixLength(String accessor) {
    for (String prefix : new String[] {"get", "is"}) {
      if (accessor.startsWith(prefix)
          && accessor.length() > prefix.length()
          && Character.isUpperCase(accessor.charAt(prefix.length()))) {
        return prefix.length();
      }
    }
    return 0;
  }

  /** {@code URLPath} is {@code urlPath}, {@code ID} is {@code id}. */
  private static String decapitalized(String name) {
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
      capitals++;
    }
    boolean lastBeginsAWord =
        capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
    int end = lastBeginsAWord ? capitals - 1 : capitals;
    return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
  }
}
