package io.github.plaidschema.openapi.write;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet prints as one would by hand. */
final class SourceStyle {
  private static final int LINE_LENGTH = 100;

  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");

  private static final String ANNOTATED_NESTED_TYPE = ". @Nullable ";

  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");

  private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");

  private SourceStyle() {}

  static String tidy(String source) {
    String tidy = SHORT_JAVADOC.matcher(source).replaceAll(SourceStyle::onOneLine);
    tidy = withoutSpacesInTypes(tidy);
    tidy = EMPTY_BODY.matcher(tidy).replaceAll("{}");
    return TRAILING_SPACE.matcher(tidy).replaceAll("");
  }

  /** Not in texts and comments. */
  private static String withoutSpacesInTypes(String source) {
    StringBuilder tidy = new StringBuilder(source.length());
    int done = 0;
    for (int at = source.indexOf(ANNOTATED_NESTED_TYPE);
        at >= 0;
        at = source.indexOf(ANNOTATED_NESTED_TYPE, at + 1)) {
      String before = source.substring(source.lastIndexOf('\n', at) + 1, at);
      if (before.indexOf('"') < 0 && before.indexOf('*') < 0) {
        tidy.append(source, done, at).append(".@Nullable ");
        done = at + ANNOTATED_NESTED_TYPE.length();
      }
    }
    return tidy.append(source, done, source.length()).toString();
  }

  private static String onOneLine(MatchResult javadoc) {
    String line = javadoc.group(1) + "/** " + javadoc.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= LINE_LENGTH ? line : javadoc.group());
  }
}
