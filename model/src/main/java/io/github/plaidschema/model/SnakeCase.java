package io.github.plaidschema.model;

import java.util.Locale;

/**
 * From names in Java to names in JSON.
 *
 * <p>A word begins at an upper-case letter that follows a lower-case letter or a digit ({@code
 * linkToken} is {@code link_token}), at the last capital of a run that a lower-case letter follows
 * ({@code URLPath} is {@code url_path}), and at a digit that follows a word of two or more letters
 * ({@code last90Days} is {@code last_90_days}, but {@code p90Balance} is {@code p90_balance} and
 * {@code w2} is {@code w2}): so Plaid writes almost all of its names. Underscores stay as they are.
 */
public final class SnakeCase {
  private SnakeCase() {}

  /**
   * The text in JSON of an enum constant; one without lower-case letters is in snake case already.
   */
  public static String ofConstant(String constant) {
    boolean capitals = constant.equals(constant.toUpperCase(Locale.ROOT));
    return capitals ? constant.toLowerCase(Locale.ROOT) : of(constant);
  }

  /** The name in JSON of an accessor. */
  public static String of(String javaName) {
    StringBuilder snake = new StringBuilder(javaName.length() + 8);
    int wordStart = 0;
    for (int i = 0; i < javaName.length(); i++) {
      char c = javaName.charAt(i);
      if (c == '_') {
        wordStart = i + 1;
      } else if (i > wordStart && beginsWord(javaName, wordStart, i)) {
        snake.append('_');
        wordStart = i;
      }
      snake.append(c);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean beginsWord(String name, int wordStart, int at) {
    char before = name.charAt(at - 1);
    char here = name.charAt(at);
    if (Character.isUpperCase(here)) {
      return !Character.isUpperCase(before) || isLowerCaseAt(name, at + 1);
    }
    return Character.isDigit(here)
        && Character.isLetter(before)
        && at - wordStart > 1
        && !startsWithDigit(name, wordStart);
  }

  private static boolean isLowerCaseAt(String name, int at) {
    return at < name.length() && Character.isLowerCase(name.charAt(at));
  }

  private static boolean startsWithDigit(String name, int wordStart) {
    return Character.isDigit(name.charAt(wordStart));
  }
}
