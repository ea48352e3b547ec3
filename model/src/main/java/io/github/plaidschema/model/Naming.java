package io.github.plaidschema.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How names in JSON come from names in Java where none is stated: the cases of {@code @JsonNaming},
 * by the names of its constants. The words of a name are those of {@link SnakeCase}; underscores at
 * either end stay.
 */
public enum Naming {
  /** {@code link_token}. */
  SNAKE_CASE,

  /** {@code linkToken}. */
  CAMEL_CASE,

  /** {@code link-token}. */
  KEBAB_CASE,

  /** {@code LINK_TOKEN}. */
  SCREAMING_SNAKE_CASE,

  /** The name in Java. */
  AS_DECLARED;

  /** The naming of that name; empty if there is none. */
  public static Optional<Naming> named(String constant) {
    return Arrays.stream(values()).filter(naming -> naming.name().equals(constant)).findFirst();
  }

  /** The name in JSON of a property, or the string that stands for a type. */
  public String of(String javaName) {
    return this == AS_DECLARED ? javaName : fromSnakeCase(SnakeCase.of(javaName));
  }

  /** The string in JSON of an enum constant. */
  public String ofConstant(String constant) {
    return this == AS_DECLARED ? constant : fromSnakeCase(SnakeCase.ofConstant(constant));
  }

  private String fromSnakeCase(String snake) {
    return switch (this) {
      case SNAKE_CASE, AS_DECLARED -> snake;
      case CAMEL_CASE -> within(snake, Naming::camelCase);
      case KEBAB_CASE -> within(snake, words -> words.replace('_', '-'));
      case SCREAMING_SNAKE_CASE -> snake.toUpperCase(Locale.ROOT);
    };
  }

  /** Changes a name between the underscores at its ends. */
  private static String within(String snake, UnaryOperator<String> change) {
    int start = 0;
    while (start < snake.length() && snake.charAt(start) == '_') {
      start++;
    }
    int end = snake.length();
    while (end > start && snake.charAt(end - 1) == '_') {
      end--;
    }
    return snake.substring(0, start)
        + change.apply(snake.substring(start, end))
        + snake.substring(end);
  }

  private static String camelCase(String words) {
    StringBuilder camel = new StringBuilder(words.length());
    boolean beginsWord = false;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int point = words.codePointAt(i);
      if (point != '_') {
        camel.appendCodePoint(beginsWord ? Character.toUpperCase(point) : point);
      }
      beginsWord = point == '_';
    }
    return camel.toString();
  }
}
