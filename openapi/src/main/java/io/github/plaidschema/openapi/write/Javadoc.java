package io.github.plaidschema.openapi.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a javadoc comment, wrapped. */
final class Javadoc {
  private static final int LINE_LENGTH = 100;
  private static final String TAG_INDENT = "    ";

  private Javadoc() {}

  /**
   * The lines of the comment, without the stars.
   *
   * @param markdown the description; empty for an empty text
   * @param indent how far the comment is indented
   */
  static String of(String markdown, int indent) {
    int width = LINE_LENGTH - indent - " * ".length();
    List<String> lines = new ArrayList<>();
    for (String block : Markdown.blocks(markdown)) {
      boolean isCode = block.startsWith("<pre>");
      if (!lines.isEmpty() && block.startsWith("<p>")) {
        lines.add("");
      }
      for (String line : block.lines().toList()) {
        if (isCode) {
          lines.add(line);
        } else {
          wrap(line, width, lines);
        }
      }
    }
    return String.join("\n", lines);
  }

  /**
   * A block tag with what it says; lines after the first are indented.
   *
   * @param tag with the name that it is about, if any
   */
  static String tag(String tag, String markdown, int indent) {
    String text = of(markdown, indent + Math.max(tag.length() + 1, TAG_INDENT.length()));
    return (tag + " " + text).replaceAll("\n(?=.)", "\n" + TAG_INDENT);
  }

  private static void wrap(String text, int width, List<String> lines) {
    String indent = text.startsWith("  ") ? "  " : "";
    StringBuilder line = new StringBuilder(indent);
    for (String word : Pattern.compile("\\s+").splitAsStream(text.strip()).toList()) {
      boolean isFirst = line.length() == indent.length();
      if (!isFirst && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent.isEmpty() ? "" : "      ");
        isFirst = true;
      }
      line.append(isFirst ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }
}
