package io.github.plaidschema.openapi.name;

import java.util.Locale;

/**
 * What the processor takes for the names in JSON of accessors and constants without {@code
 * JsonName}. The rule is the processor's; a test holds the two together.
 */
public final class DefaultNames {
  private DefaultNames() {}

  /** The text of an enum constant. */
  public static String ofConstant(String constant) {
    boolean capitals = constant.equals(constant.toUpperCase(Locale.ROOT));
    return capitals ? constant.toLowerCase(Locale.ROOT) : ofAccessor(constant);
  }

  /** The name of the property of an accessor. */
  public static String ofAccessor(String accessor) {
    StringBuilder name = new StringBuilder(accessor.length() + 8);
    int wordStart = 0;
    for (int i = 0; i < accessor.length(); i++) {
      if (accessor.charAt(i) == '_') {
        wordStart = i + 1;
      } else if (i > wordStart && beginsWord(accessor, wordStart, i)) {
        name.append('_');
        wordStart = i;
      }
      name.append(accessor.charAt(i));
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean beginsWord(String name, int wordStart, int at) {
    char before = name.charAt(at - 1);
    char here = name.charAt(at);
    if (Character.isUpperCase(here)) {
      boolean lowerCaseFollows =
          at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
      return !Character.isUpperCase(before) || lowerCaseFollows;
    }
    return Character.isDigit(here)
        && Character.isLetter(before)
        && at - wordStart > 1
        && !Character.isDigit(name.charAt(wordStart));
  }
}
