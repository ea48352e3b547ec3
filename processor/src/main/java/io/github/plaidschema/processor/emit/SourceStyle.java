package io.github.plaidschema.processor.emit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet prints as one would by hand. */
final class SourceStyle {
  private static final int LINE_LENGTH = 100;

  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");

  private static final String FIELD = " +[\\w<>@.?, ]+ \\w+(?: = \\d+)?;";

  /** Constants and variables without javadoc stand together. */
  private static final Pattern LINE_BETWEEN_FIELDS =
      Pattern.compile("(?m)^(" + FIELD + ")\\n(?=\\n" + FIELD + "$)");

  private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");

  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");

  /** Not in texts and comments. */
  private static final Pattern ANNOTATED_NESTED_TYPE =
      Pattern.compile("(?m)(?<=^[^\"*\\n]{0,200})\\. @Nullable ");

  /** JavaPoet breaks a list of parameters in its middle. */
  private static final Pattern BROKEN_PARAMETERS =
      Pattern.compile("(?m)^( *)([^\"*\\n]*\\()([^\"*()\\n]+,)\\n +([^\"*()\\n]+\\) \\{)$");

  /** Of what is too long, in the order in which it is tried; never within a text. */
  private static final Pattern ASSIGNMENT = Pattern.compile("^( *)([^\"*]+? =) (.*)$");

  private static final Pattern CONDITIONAL_BEFORE_TEXT =
      Pattern.compile("^( *)([^\"*]+?) (\\? [^\"*]+?) (: .*)$");

  private static final Pattern CONDITIONAL_AFTER_TEXT =
      Pattern.compile("^( *)([^*]*) (\\? [^\"*]+?) (: [^\"*]*)$");

  private static final Pattern IMPLEMENTS =
      Pattern.compile("^( *)([^\"*]*\\bclass [^\"*]*) (implements [^\"*]*\\{)$");

  private SourceStyle() {}

  static String tidy(String source) {
    String tidy = SHORT_JAVADOC.matcher(source).replaceAll(SourceStyle::onOneLine);
    tidy = LINE_BETWEEN_FIELDS.matcher(tidy).replaceAll("$1");
    tidy = TRAILING_SPACE.matcher(tidy).replaceAll("");
    tidy = EMPTY_BODY.matcher(tidy).replaceAll("{}");
    tidy = ANNOTATED_NESTED_TYPE.matcher(tidy).replaceAll(".@Nullable ");
    tidy = BROKEN_PARAMETERS.matcher(tidy).replaceAll("$1$2\n$1    $3 $4");
    return tidy.lines().map(SourceStyle::wrapped).collect(joining("\n", "", "\n"));
  }

  /** Broken after {@code =}, or before {@code ?} and {@code :}, if it is too long. */
  private static String wrapped(String line) {
    if (line.length() <= LINE_LENGTH) {
      return line;
    }
    String broken = ASSIGNMENT.matcher(line).replaceFirst("$1$2\n$1    $3");
    for (Pattern conditional : List.of(CONDITIONAL_BEFORE_TEXT, CONDITIONAL_AFTER_TEXT)) {
      if (broken.equals(line)) {
        broken = conditional.matcher(line).replaceFirst("$1$2\n$1    $3\n$1    $4");
      }
    }
    if (broken.equals(line)) {
      broken = IMPLEMENTS.matcher(line).replaceFirst("$1$2\n$1    $3");
    }
    return broken.equals(line)
        ? line
        : broken.lines().map(SourceStyle::wrapped).collect(joining("\n"));
  }

  private static String onOneLine(MatchResult javadoc) {
    String line = javadoc.group(1) + "/** " + javadoc.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= LINE_LENGTH ? line : javadoc.group());
  }
}
