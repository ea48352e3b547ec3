package io.github.plaidschema.model;

import java.util.Collection;
import java.util.Locale;

/** How the accessors of an interface are named, and so what the fields are called. */
public enum AccessorStyle {
  /** {@code linkToken()}. */
  PLAIN {
    @Override
    public String property(String accessor) {
      return accessor;
    }
  },

  /** {@code getLinkToken()} and {@code isActive()}. */
  BEAN {
    @Override
    public String property(String accessor) {
      return decapitalize(accessor.substring(prefixLength(accessor)));
    }
  };

  /** The name of the field of an accessor. */
  public abstract String property(String accessor);

  /** {@link #BEAN} if every accessor is written so, else {@link #PLAIN}. */
  public static AccessorStyle of(Collection<String> accessors) {
    return !accessors.isEmpty() && accessors.stream().allMatch(name -> prefixLength(name) > 0)
        ? BEAN
        : PLAIN;
  }

  private static int prefixLength(String accessor) {
    if (hasPrefix(accessor, "get")) {
      return 3;
    }
    return hasPrefix(accessor, "is") ? 2 : 0;
  }

  private static boolean hasPrefix(String accessor, String prefix) {
    return accessor.startsWith(prefix)
        && accessor.length() > prefix.length()
        && Character.isUpperCase(accessor.charAt(prefix.length()));
  }

  /**
   * {@code LinkToken} is {@code linkToken}, {@code URLPath} is {@code urlPath}, {@code ID} is
   * {@code id}.
   */
  private static String decapitalize(String name) {
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
      capitals++;
    }
    boolean nextWordFollows =
        capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
    int end = nextWordFollows ? capitals - 1 : capitals;
    return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
  }
}
