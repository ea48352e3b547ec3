package io.github.plaidschema.processor.emit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet prints as one would by hand. */
final class SourceStyle {
  private static final Pattern FIELD = Pattern.compile(" +[\\w<>@.?, ]+ \\w+(?: = \\d+)?;");

  private static final Pattern PARAMETERS =
      Pattern.compile("^( *)([^\"*(]*\\()([^\"*()]+\\) \\{)$");

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
      } else {
        int count = linesOfParameters();
        append(count > 1 ? parameters(count) : line, count);
      }
    }
    return tidy.toString();
  }

  /** Appends what stands for a number of lines. */
  private void append(String text, int count) {
    text.lines()
        .forEach(line -> tidy.append(LongLine.wrapped(withJoinedAnnotations(line))).append('\n'));
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
        && javadocOnOneLine().length() <= LongLine.LENGTH;
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

  /** JavaPoet breaks a list of parameters wherever a line is full; 1 if there is none. */
  private int linesOfParameters() {
    int count = 1;
    while (line(count - 1).endsWith(",")) {
      count++;
    }
    return line(count - 1).endsWith(") {") ? count : 1;
  }

  /** All on the line behind the method's name, or each on a line of its own. */
  private String parameters(int count) {
    StringBuilder joined = new StringBuilder(line(0));
    for (int i = 1; i < count; i++) {
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
        + (list.length() <= LongLine.LENGTH ? list : onePerLine(list, indent));
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
}
