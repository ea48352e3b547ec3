package io.github.plaidschema.openapi.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path as the annotations of a client spell it.
 *
 * @param text the path, whose names in braces may be spelled otherwise than in the document
 * @param names as the document spells them, in the order of the path
 */
record PathTemplate(String text, List<String> names) {
  private static final Pattern PATH =
      Pattern.compile("(/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\\{[A-Za-z0-9_.-]+\\})*)+");

  private static final Pattern NAME = Pattern.compile("\\{([^{}]+)\\}");

  private static final Pattern DOTS =
      Pattern.compile("/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

  /** The template; empty if it is not a path of a request. */
  static Optional<PathTemplate> of(String path) {
    Matcher name = NAME.matcher(path);
    List<String> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (name.find()) {
      names.add(name.group(1));
      name.appendReplacement(text, Matcher.quoteReplacement("{" + spelled(name.group(1)) + "}"));
    }
    String template = name.appendTail(text).toString();
    boolean isPath =
        PATH.matcher(template).matches()
            && !template.startsWith("//")
            && !DOTS.matcher(template).find();
    return isPath ? Optional.of(new PathTemplate(template, List.copyOf(names))) : Optional.empty();
  }

  /** A name as it stands in the braces, which the request does not show. */
  static String spelled(String name) {
    return name.replaceAll("[^A-Za-z0-9_.-]", "_");
  }

  /** Segments such as {@code :id}, which other notations take for names. */
  static boolean hasColonNames(String path) {
    return Pattern.compile("/:[A-Za-z]").matcher(path).find();
  }
}
