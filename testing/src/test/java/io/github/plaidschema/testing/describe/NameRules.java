package io.github.plaidschema.testing.describe;

import static java.util.stream.Collectors.joining;

import io.github.plaidschema.NamingCase;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What JSON and builders call what Java calls otherwise, said a second time and in another way. */
final class NameRules {
  private static final Pattern BEAN_ACCESSOR =
      Pattern.compile("(?:get|is)(?=\\p{javaUpperCase})(.+)");

  /** Before a capital that follows none, and before the last one of a run if it begins a word. */
  private static final Pattern CAPITAL_BEGINS_WORD =
      Pattern.compile(
          "(?<=[^_\\p{javaUpperCase}])(?=\\p{javaUpperCase})"
              + "|(?<=\\p{javaUpperCase})(?=\\p{javaUpperCase}\\p{javaLowerCase})");

  private static final int SHORTEST_WORD_BEFORE_DIGITS = 2;

  private NameRules() {}

  /** Whether every accessor is written as {@code getX} or {@code isX}. */
  static boolean areBeanAccessors(Collection<String> accessors) {
    return !accessors.isEmpty()
        && accessors.stream().allMatch(name -> BEAN_ACCESSOR.matcher(name).matches());
  }

  /** {@code linkToken} for {@code getLinkToken}, {@code urlPath} for {@code getURLPath}. */
  static String beanProperty(String accessor) {
    String name = BEAN_ACCESSOR.matcher(accessor).replaceFirst("$1");
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
      capitals++;
    }
    boolean beginsNextWord =
        capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
    int lowered = beginsNextWord ? capitals - 1 : capitals;
    return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
  }

  /** {@code link_token} for {@code linkToken}, {@code last_90_days} for {@code last90Days}. */
  static String snakeCase(String javaName) {
    String split = CAPITAL_BEGINS_WORD.matcher(javaName).replaceAll("_");
    return Stream.of(split.split("_", -1))
        .map(NameRules::splitBeforeDigits)
        .collect(joining("_"))
        .toLowerCase(Locale.ROOT);
  }

  /** {@code linkToken}, {@code link-token} or {@code LINK_TOKEN} for {@code link_token}. */
  static String inCase(NamingCase naming, String javaName, String snakeCase) {
    Matcher ends = Pattern.compile("(_*)(.*?)(_*)", Pattern.DOTALL).matcher(snakeCase);
    if (naming == NamingCase.AS_DECLARED || !ends.matches()) {
      return javaName;
    }
    return switch (naming) {
      case CAMEL_CASE ->
          ends.group(1)
              + Pattern.compile("_+(.?)")
                  .matcher(ends.group(2))
                  .replaceAll(
                      begin ->
                          Matcher.quoteReplacement(
                              "" + (char) Character.toUpperCase((int) begin.group(1).charAt(0))))
              + ends.group(3);
      case KEBAB_CASE ->
          ends.group(1) + String.join("-", ends.group(2).split("_", -1)) + ends.group(3);
      case SCREAMING_SNAKE_CASE -> snakeCase.toUpperCase(Locale.ROOT);
      default -> snakeCase;
    };
  }

  private static String splitBeforeDigits(String word) {
    if (word.length() <= SHORTEST_WORD_BEFORE_DIGITS || Character.isDigit(word.charAt(0))) {
      return word;
    }
    for (int i = SHORTEST_WORD_BEFORE_DIGITS; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i)) && Character.isLetter(word.charAt(i - 1))) {
        return word.substring(0, i) + "_" + word.substring(i);
      }
    }
    return word;
  }

  /** The text of an enum constant; one without lower-case letters is in snake case already. */
  static String constantText(String constant) {
    boolean isCapitals = constant.equals(constant.toUpperCase(Locale.ROOT));
    return isCapitals ? constant.toLowerCase(Locale.ROOT) : snakeCase(constant);
  }
}
