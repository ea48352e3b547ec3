package io.github.plaidschema.openapi.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From Markdown, as descriptions are written in, to the text of a javadoc comment. */
final class Markdown {
  private static final Pattern FENCE = Pattern.compile("\\s*(```+|~~~+).*");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|(\\d+)[.)])\\s+(.*)");
  private static final Pattern HEADING = Pattern.compile("\\s*#{1,6}\\s+(.*?)\\s*#*");
  private static final Pattern RULE = Pattern.compile("\\s*(?:-\\s*){3,}|\\s*(?:\\*\\s*){3,}");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> items = new ArrayList<>();
  private boolean ordered;

  private Markdown() {}

  /**
   * The blocks of the text: paragraphs on one line each, lists and code. Those after the first
   * begin with their tag.
   */
  static List<String> blocks(String markdown) {
    Markdown conversion = new Markdown();
    conversion.convert(markdown.lines().toList());
    return List.copyOf(conversion.blocks);
  }

  private void convert(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).startsWith(">") ? lines.get(i).substring(1) : lines.get(i);
      Matcher item = ITEM.matcher(line);
      Matcher heading = HEADING.matcher(line);
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        i = code(lines, i + 1, fence.group(1));
      } else if (line.isBlank()) {
        endParagraph();
        endListBefore(lines, i + 1);
      } else if (RULE.matcher(line).matches()) {
        endParagraph();
        endList();
      } else if (item.matches()) {
        endParagraph();
        if (ordered != (item.group(1) != null)) {
          endList();
          ordered = item.group(1) != null;
        }
        items.add(item.group(2));
      } else if (heading.matches()) {
        endParagraph();
        endList();
        addBlock("<b>" + InlineMarkdown.toHtml(heading.group(1)) + "</b>", "<p>");
      } else if (!items.isEmpty() && paragraph.length() == 0) {
        items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
      } else {
        paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.strip());
      }
    }
    endParagraph();
    endList();
  }

  /** Takes the lines up to the end of the fence, and returns where that is. */
  private int code(List<String> lines, int from, String fence) {
    endParagraph();
    endList();
    int at = from;
    List<String> code = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).strip().startsWith(fence)) {
      code.add(InlineMarkdown.escape(lines.get(at)));
      at++;
    }
    blocks.add("<pre>\n" + String.join("\n", code) + "\n</pre>");
    return at;
  }

  /** A blank line ends a list, unless another item follows. */
  private void endListBefore(List<String> lines, int next) {
    boolean goesOn =
        next < lines.size()
            && (ITEM.matcher(lines.get(next)).matches() || lines.get(next).isBlank());
    if (!goesOn) {
      endList();
    }
  }

  private void endParagraph() {
    if (paragraph.length() > 0) {
      addBlock(InlineMarkdown.toHtml(paragraph.toString()), "<p>");
      paragraph.setLength(0);
    }
  }

  private void endList() {
    if (items.isEmpty()) {
      return;
    }
    String tag = ordered ? "ol" : "ul";
    StringBuilder list = new StringBuilder("<" + tag + ">");
    items.forEach(item -> list.append("\n  <li>").append(InlineMarkdown.toHtml(item)));
    blocks.add(list.append("\n</").append(tag).append(">").toString());
    items.clear();
  }

  private void addBlock(String html, String tag) {
    if (!html.isBlank()) {
      blocks.add(blocks.isEmpty() ? html : tag + html);
    }
  }
}
