package io.github.plaidschema.compatibility.read;

import java.util.Locale;

/** From names in Java to names in JSON where none is given, as the processor forms them. */
final class JsonNames {
  private JsonNames() {}

  /** The text of an enum constant. */
  static String ofConstant(String constant) {
    return constant.equals(constant.toUpperCase(Locale.ROOT))
        ? constant.toLowerCase(Locale.ROOT)
        : of(constant);
  }

  /** The name in snake_case. */
  static String of(String javaName) {
    StringBuilder snake = new StringBuilder(javaName.length() + 8);
    int word = 0;
    for (int i = 0; i < javaName.length(); i++) {
      if (javaName.charAt(i) == '_') {
        word = i + 1;
      } else if (i > word && isFirstOfWord(javaName, word, i)) {
        snake.append('_');
        word = i;
      }
      snake.append(javaName.charAt(i));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  /** A capital after a small letter or before one; a digit after a word of two letters or more. */
  private static boolean isFirstOfWord(String name, int word, int at) {
    char before = name.charAt(at - 1);
    if (Character.isUpperCase(name.charAt(at))) {
      return !Character.isUpperCase(before)
          || (at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1)));
    }
    return Character.isDigit(name.charAt(at))
        && Character.isLetter(before)
        && at - word > 1
        && !Character.isDigit(name.charAt(word));
  }
}
