package io.github.plaidschema.openapi.write;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet prints as one would by hand. */
final class SourceStyle {
  private static final int LINE_LENGTH = 100;

  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");

  /** Not in texts and comments. */
  private static final Pattern ANNOTATED_NESTED_TYPE =
      Pattern.compile("(?m)(?<=^[^\"*\\n]{0,200})\\. @Nullable ");

  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");

  private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");

  private SourceStyle() {}

  static String tidy(String source) {
    String tidy = SHORT_JAVADOC.matcher(source).replaceAll(SourceStyle::onOneLine);
    tidy = ANNOTATED_NESTED_TYPE.matcher(tidy).replaceAll(".@Nullable ");
    tidy = EMPTY_BODY.matcher(tidy).replaceAll("{}");
    return TRAILING_SPACE.matcher(tidy).replaceAll("");
  }

  private static String onOneLine(MatchResult javadoc) {
    String line = javadoc.group(1) + "/** " + javadoc.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= LINE_LENGTH ? line : javadoc.group());
  }
}
