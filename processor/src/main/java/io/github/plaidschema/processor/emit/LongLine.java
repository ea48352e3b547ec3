package io.github.plaidschema.processor.emit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a line of source that is too long. */
final class LongLine {
  static final int LENGTH = 100;

  /** In the order in which they are tried; never within a text. */
  private static final List<Break> BREAKS =
      List.of(
          // Behind the = of an assignment.
          new Break("^( *)([^\"*]+? =) (.*)$", "$1$2\n$1    $3"),
          // Before the ? and the : of a conditional, in front of a text or behind it.
          new Break("^( *)([^\"*]+?) (\\? [^\"*]+?) (: .*)$", "$1$2\n$1    $3\n$1    $4"),
          new Break("^( *)([^*]*) (\\? [^\"*]+?) (: [^\"*]*)$", "$1$2\n$1    $3\n$1    $4"),
          // Before the arguments of the call that writes a field.
          new Break("^( *)(FieldWriter\\.write\\w*\\()([^\"*]*)$", "$1$2\n$1    $3"),
          new Break("^( *)([^\"*]*\\bclass [^\"*]*) (implements [^\"*]*\\{)$", "$1$2\n$1    $3"));

  private record Break(Pattern line, String lines) {

    Break(String line, String lines) {
      this(Pattern.compile(line), lines);
    }
  }

  private LongLine() {}

  /** The line, or several for it if it is too long and can be broken. */
  static String wrapped(String line) {
    if (line.length() <= LENGTH) {
      return line;
    }
    for (Break each : BREAKS) {
      Matcher matcher = each.line().matcher(line);
      if (matcher.matches()) {
        String broken = matcher.replaceFirst(each.lines());
        return broken.lines().map(LongLine::wrapped).collect(joining("\n"));
      }
    }
    return line;
  }
}
