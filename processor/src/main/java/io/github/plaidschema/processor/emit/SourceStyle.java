package io.github.plaidschema.processor.emit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet prints as one would by hand. */
final class SourceStyle {
  private static final int LINE_LENGTH = 100;

  private static final Pattern FIELD = Pattern.compile(" +[\\w<>@.?, ]+ \\w+(?: = \\d+)?;");

  private static final Pattern PARAMETERS =
      Pattern.compile("^( *)([^\"*(]*\\()([^\"*()]+\\) \\{)$");

  /** Of what is too long, in the order in which it is tried; never within a text. */
  private static final Pattern ASSIGNMENT = Pattern.compile("^( *)([^\"*]+? =) (.*)$");

  private static final Pattern CONDITIONAL_BEFORE_TEXT =
      Pattern.compile("^( *)([^\"*]+?) (\\? [^\"*]+?) (: .*)$");

  private static final Pattern CONDITIONAL_AFTER_TEXT =
      Pattern.compile("^( *)([^*]*) (\\? [^\"*]+?) (: [^\"*]*)$");

  private static final Pattern CALL =
      Pattern.compile("^( *)(FieldWriter\\.write\\w*\\()([^\"*]*)$");

  private static final Pattern IMPLEMENTS =
      Pattern.compile("^( *)([^\"*]*\\bclass [^\"*]*) (implements [^\"*]*\\{)$");

  private final List<String> lines;
  private final StringBuilder tidy;
  private int next;

  private SourceStyle(String source) {
    this.lines = source.lines().map(SourceStyle::withoutTrailingSpaces).toList();
    this.tidy = new StringBuilder(source.length());
  }

  static String tidy(String source) {
    return new SourceStyle(source).tidy();
  }

  /** Goes over the lines once: patterns over the whole text took longer than all else together. */
  private String tidy() {
    while (next < lines.size()) {
      String line = lines.get(next);
      if (isJavadocOfOneLine()) {
        append(javadocOnOneLine(), 3);
      } else if (line.endsWith("{") && line(1).stripLeading().startsWith("}")) {
        append(line + line(1).stripLeading(), 2);
      } else if (isBetweenFields()) {
        next++;
      } else if (line.endsWith(",") && linesOfParameters() > 1) {
        append(parameters(), linesOfParameters());
      } else {
        append(line, 1);
      }
    }
    return tidy.toString();
  }

  /** Appends what stands for a number of lines. */
  private void append(String text, int count) {
    text.lines().forEach(line -> tidy.append(wrapped(withJoinedAnnotations(line))).append('\n'));
    if (text.isEmpty()) {
      tidy.append('\n');
    }
    next += count;
  }

  /** A line before or after the next one; empty beyond the file. */
  private String line(int distance) {
    int number = next + distance;
    return number >= 0 && number < lines.size() ? lines.get(number) : "";
  }

  private static String withoutTrailingSpaces(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    return line.substring(0, end);
  }

  private boolean isJavadocOfOneLine() {
    return line(0).endsWith("/**")
        && line(2).endsWith("*/")
        && line(1).stripLeading().startsWith("* ")
        && javadocOnOneLine().length() <= LINE_LENGTH;
  }

  private String javadocOnOneLine() {
    return line(0) + " " + line(1).stripLeading().substring("* ".length()) + " */";
  }

  /** Constants and variables without javadoc stand together. */
  private boolean isBetweenFields() {
    return line(0).isEmpty()
        && line(-1).endsWith(";")
        && line(1).endsWith(";")
        && FIELD.matcher(line(-1)).matches()
        && FIELD.matcher(line(1)).matches();
  }

  /** JavaPoet breaks a list of parameters wherever a line is full. */
  private int linesOfParameters() {
    int count = 1;
    while (line(count - 1).endsWith(",")) {
      count++;
    }
    return line(count - 1).endsWith(") {") ? count : 1;
  }

  /** All on the line behind the method's name, or each on a line of its own. */
  private String parameters() {
    StringBuilder joined = new StringBuilder(line(0));
    for (int i = 1; i < linesOfParameters(); i++) {
      joined.append(' ').append(line(i).stripLeading());
    }
    Matcher parameters = PARAMETERS.matcher(joined);
    if (!parameters.matches()) {
      return joined.toString();
    }
    String indent = parameters.group(1) + "    ";
    String list = indent + parameters.group(3);
    return parameters.group(1)
        + parameters.group(2)
        + "\n"
        + (list.length() <= LINE_LENGTH ? list : onePerLine(list, indent));
  }

  /** Breaks a list behind each comma that is not between the arguments of a type. */
  private static String onePerLine(String list, String indent) {
    StringBuilder lines = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      boolean breaks = c == ' ' && depth == 0 && i > 0 && list.charAt(i - 1) == ',';
      lines.append(breaks ? "\n" + indent : String.valueOf(c));
    }
    return lines.toString();
  }

  /** {@code Map. @Nullable Entry} is {@code Map.@Nullable Entry}, but in texts and comments. */
  private static String withJoinedAnnotations(String line) {
    if (!line.contains(". @Nullable ")) {
      return line;
    }
    int code = 0;
    while (code < line.length() && line.charAt(code) != '"' && line.charAt(code) != '*') {
      code++;
    }
    return line.substring(0, code).replace(". @Nullable ", ".@Nullable ") + line.substring(code);
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
      broken = CALL.matcher(line).replaceFirst("$1$2\n$1    $3");
    }
    if (broken.equals(line)) {
      broken = IMPLEMENTS.matcher(line).replaceFirst("$1$2\n$1    $3");
    }
    return broken.equals(line)
        ? line
        : broken.lines().map(SourceStyle::wrapped).collect(joining("\n"));
  }
}
