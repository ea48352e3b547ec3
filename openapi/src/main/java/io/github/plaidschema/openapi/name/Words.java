package io.github.plaidschema.openapi.name;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text: a word ends where the text has no letter and no digit, and where capitals
 * begin or end ({@code ACHClass} is ACH and Class). Digits end no word, but a capital with small
 * letters after them begins one.
 */
public record Words(List<String> words) {
  private static final Map<Integer, String> SYMBOLS =
      Map.ofEntries(
          Map.entry((int) '+', "plus"),
          Map.entry((int) '-', "minus"),
          Map.entry((int) '*', "star"),
          Map.entry((int) '<', "less"),
          Map.entry((int) '>', "greater"),
          Map.entry((int) '=', "equal"),
          Map.entry((int) '!', "not"),
          Map.entry((int) '&', "and"),
          Map.entry((int) '|', "or"),
          Map.entry((int) '%', "percent"),
          Map.entry((int) '@', "at"),
          Map.entry((int) '$', "dollar"),
          Map.entry((int) '#', "hash"),
          Map.entry((int) '.', "dot"),
          Map.entry((int) ',', "comma"),
          Map.entry((int) '/', "slash"),
          Map.entry((int) '_', "underscore"),
          Map.entry((int) ' ', "space"));

  /** The words of a text; where there are none, the names of its symbols. */
  public static Words of(String text) {
    Words words = new Words(split(text));
    return words.words.isEmpty() ? spelledOut(text) : words;
  }

  /** The same, with the symbols that do not merely separate words as words too. */
  public static Words spelledOut(String text) {
    StringBuilder spelled = new StringBuilder();
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      boolean separates = i > 0 && i < points.length - 1 && isSeparator(points[i]);
      if (Character.isLetterOrDigit(points[i]) || separates) {
        spelled.appendCodePoint(points[i]);
      } else {
        spelled.append(' ').append(nameOf(points[i])).append(' ');
      }
    }
    return new Words(split(spelled.toString()));
  }

  private static boolean isSeparator(int point) {
    return " _-./:".indexOf(point) >= 0;
  }

  private static String nameOf(int point) {
    String name = SYMBOLS.get(point);
    if (name == null) {
      name = Character.getName(point);
    }
    return name == null ? "u" + Integer.toHexString(point) : name.toLowerCase(Locale.ROOT);
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      boolean belongs = Character.isLetterOrDigit(points[i]);
      if (word.length() > 0 && (!belongs || beginsWord(points, i))) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (belongs) {
        word.appendCodePoint(points[i]);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  private static boolean beginsWord(int[] points, int at) {
    if (!Character.isUpperCase(points[at])) {
      return false;
    }
    boolean lowerCaseFollows = at + 1 < points.length && Character.isLowerCase(points[at + 1]);
    boolean goesOn = Character.isUpperCase(points[at - 1]) || Character.isDigit(points[at - 1]);
    return !goesOn || lowerCaseFollows;
  }

  /** Such as {@code linkToken}. */
  public String camelCase() {
    return identifier(
        words.get(0).toLowerCase(Locale.ROOT)
            + words.stream().skip(1).map(Words::capitalized).collect(joining()));
  }

  /** Such as {@code LinkToken}. */
  public String pascalCase() {
    return identifier(words.stream().map(Words::capitalized).collect(joining()));
  }

  /** Such as {@code LINK_TOKEN}. */
  public String constantCase() {
    return identifier(
        words.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(joining("_")));
  }

  private static String capitalized(String word) {
    int first = word.offsetByCodePoints(0, 1);
    boolean isCapitals = word.length() > first && word.equals(word.toUpperCase(Locale.ROOT));
    String rest = word.substring(first);
    return word.substring(0, first).toUpperCase(Locale.ROOT)
        + (isCapitals ? rest.toLowerCase(Locale.ROOT) : rest);
  }

  private static String identifier(String text) {
    return Character.isJavaIdentifierStart(text.codePointAt(0)) ? text : "_" + text;
  }
}
