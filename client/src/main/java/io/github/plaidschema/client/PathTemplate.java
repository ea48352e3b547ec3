package io.github.plaidschema.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path whose names in braces stand for values, such as {@code /fdx/consents/{consentId}}. */
final class PathTemplate {

  private static final Pattern PATH =
      Pattern.compile("(/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\\{[A-Za-z0-9_.-]+\\})*)+");

  private static final Pattern NAME = Pattern.compile("\\{([^{}]+)\\}");

  private final String text;
  private final List<String> names;

  private PathTemplate(String text, List<String> names) {
    this.text = text;
    this.names = names;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if it is not a path
   */
  static PathTemplate of(String text) {
    if (!PATH.matcher(text).matches() || hasDotSegment(text) || text.startsWith("//")) {
      throw new IllegalArgumentException(
          "the path " + text + " is not a path that begins with one slash, with names in braces");
    }
    List<String> names = new ArrayList<>();
    NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return new PathTemplate(text, List.copyOf(names));
  }

  /**
   * The path with values for its names.
   *
   * @throws IllegalArgumentException if a value is missing, empty, or makes a segment of dots,
   *     which would lead to another path
   */
  String expand(Map<String, String> values) {
    if (names.isEmpty() && values.isEmpty()) {
      return text;
    }
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException("the path " + text + " has no {" + name + "}");
      }
    }
    Matcher matcher = NAME.matcher(text);
    StringBuilder expanded = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      String value = values.get(name);
      if (value == null || value.isEmpty()) {
        throw new IllegalArgumentException(
            "the path parameter " + name + " of " + text + " has no value");
      }
      matcher.appendReplacement(
          expanded,
          Matcher.quoteReplacement(ParameterText.escaped("the path parameter " + name, value)));
    }
    String path = matcher.appendTail(expanded).toString();
    if (hasDotSegment(path)) {
      throw new IllegalArgumentException(
          "a path parameter of " + text + " is \".\" or \"..\", which leads to another path");
    }
    return path;
  }

  private static boolean hasDotSegment(String path) {
    for (String segment : path.split("/", -1)) {
      String plain = segment.replaceAll("(?i)%2e", ".");
      if (plain.equals(".") || plain.equals("..")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return text;
  }
}
