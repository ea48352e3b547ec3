package io.github.plaidschema.processor.reference;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of Markdown, in GitHub's flavour. */
final class Markdown {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final Pattern REFERENCE = Pattern.compile("&(?=#?\\w+;)");

  private Markdown() {}

  /** Text of which no character has a meaning; white space is one space. */
  static String text(String raw) {
    String line = SPACE.matcher(raw).replaceAll(" ");
    line = REFERENCE.matcher(line).replaceAll("&amp;");
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      switch (c) {
        case '\\', '`', '*', '[', ']', '~' -> text.append('\\').append(c);
        case '_' -> text.append(isWithinWord(line, at) ? "_" : "\\_");
        case '<' -> text.append("&lt;");
        default -> text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isWithinWord(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  /** Text in the font of code; white space is one space. */
  static String code(String raw) {
    String line = SPACE.matcher(raw).replaceAll(" ").strip();
    if (line.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(longest(line) + 1);
    boolean padded = line.startsWith("`") || line.endsWith("`");
    return padded ? fence + " " + line + " " + fence : fence + line + fence;
  }

  /** A block of code. */
  static String codeBlock(String raw) {
    String fence = "`".repeat(Math.max(3, longest(raw) + 1));
    return fence + "\n" + raw + "\n" + fence;
  }

  private static int longest(String raw) {
    Matcher backticks = BACKTICKS.matcher(raw);
    return backticks.results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
  }

  /** A line that would begin a list, a heading or a quotation is the beginning of a paragraph. */
  static String paragraph(String line) {
    return line.replaceFirst("^([#+>-])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
  }

  /** A link. */
  static String link(String label, String target) {
    return "[%s](%s)".formatted(label, target);
  }

  /** A table. */
  static String table(List<String> header, List<List<String>> rows) {
    return row(header)
        + "|---".repeat(header.size())
        + "|\n"
        + rows.stream().map(Markdown::row).collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** The anchor of a heading, as renderers make it. */
  static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
  }
}
