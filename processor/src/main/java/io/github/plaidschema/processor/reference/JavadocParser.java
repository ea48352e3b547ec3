package io.github.plaidschema.processor.reference;

import io.github.plaidschema.processor.model.InlineTag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a comment from its beginning to its end. HTML and inline tags that mean nothing in Markdown
 * are left out, and their text stays. A link stays one where it leads out of the documentation:
 * what it leads to otherwise is not where the page will be.
 */
final class JavadocParser {
  private static final Pattern HREF = Pattern.compile("(?i)\\bhref\\s*=\\s*[\"']?([^\"'\\s>]+)");
  private static final Pattern OUTWARD = Pattern.compile("(?i)(https?://|mailto:).+");

  private final List<DocBlock> blocks = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final StringBuilder run = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private String comment;
  private int at;
  private String href = "";

  JavadocParser(String comment) {
    this.comment = comment;
  }

  /** A list that has begun. */
  private static final class Level {
    private final boolean ordered;
    private int items;
    private boolean itemBegins;

    Level(boolean ordered) {
      this.ordered = ordered;
    }

    String marker() {
      return ordered ? items + "." : "-";
    }
  }

  List<DocBlock> blocks() {
    while (at < comment.length()) {
      char c = comment.charAt(at);
      if (comment.startsWith("{@", at)) {
        inlineTag();
      } else if (!(c == '<' && tag()) && !(c == '&' && reference())) {
        run.append(c);
        at++;
      }
    }
    endBlock();
    return List.copyOf(blocks);
  }

  private boolean reference() {
    Matcher reference = HtmlText.REFERENCE.matcher(comment).region(at, comment.length());
    if (!reference.lookingAt()) {
      return false;
    }
    run.append(HtmlText.character(reference));
    at = reference.end();
    return true;
  }

  private void inlineTag() {
    int end = InlineTag.end(comment, at);
    String[] parts = comment.substring(at + 2, end).split("\\s+", 2);
    String content = parts.length == 2 ? parts[1] : "";
    int next = Math.min(end + 1, comment.length());
    switch (parts[0]) {
      case "code", "value", "systemProperty" -> markup(Markdown.code(content));
      case "literal" -> run.append(content);
      case "link" -> markup(Markdown.code(linkText(content)));
      case "linkplain" -> run.append(linkText(content));
      case "snippet" -> codeBlock(content.substring(content.indexOf(':') + 1));
      case "return" -> {
        insert(sentence(content), next);
        return;
      }
      default -> {
        insert(content, next);
        return;
      }
    }
    at = next;
  }

  /** Goes on with what a tag holds, as it may hold other tags. */
  private void insert(String content, int next) {
    comment = content + comment.substring(next);
    at = 0;
  }

  private static String linkText(String content) {
    String[] parts = content.strip().split("\\s+(?![^(]*\\))", 2);
    if (parts.length == 2) {
      return HtmlText.plain(parts[1]);
    }
    String target = parts[0].startsWith("#") ? parts[0].substring(1) : parts[0];
    return target.replace('#', '.');
  }

  /** Text that begins with a capital letter, and ends with a full stop. */
  static String sentence(String content) {
    String text = content.strip();
    if (text.isEmpty()) {
      return "";
    }
    String begun =
        text.startsWith("{") || text.startsWith("<")
            ? text
            : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return begun.endsWith(".") ? begun : begun + ".";
  }

  private boolean tag() {
    Matcher tag = HtmlText.TAG.matcher(comment).region(at, comment.length());
    if (!tag.lookingAt()) {
      return false;
    }
    at = tag.end();
    if (tag.group(2) != null) {
      tag(tag.group(2).toLowerCase(Locale.ROOT), tag.group(1).isEmpty(), tag.group(3));
    }
    return true;
  }

  private void tag(String name, boolean opens, String attributes) {
    switch (name) {
      case "code", "tt" -> {
        if (opens) {
          markup(Markdown.code(HtmlText.plain(contentUntilEndOf(name))));
        }
      }
      case "pre" -> {
        if (opens) {
          codeBlock(HtmlText.plain(contentUntilEndOf(name)));
        }
      }
      case "b", "strong" -> markup("**");
      case "i", "em" -> markup("*");
      case "br" -> markup("<br>");
      case "a" -> anchor(opens, attributes);
      case "ul", "ol" -> list(opens, name.equals("ol"));
      case "li" -> item(opens);
      default -> {
        if (endsBlock(name)) {
          endBlock();
        }
      }
    }
  }

  private static boolean endsBlock(String name) {
    return switch (name) {
      case "p", "div", "blockquote", "table", "tr", "dl", "dt", "dd", "hr", "section" -> true;
      default -> name.matches("h[1-6]");
    };
  }

  private String contentUntilEndOf(String name) {
    Matcher end =
        Pattern.compile("(?i)</" + name + "\\s*>").matcher(comment).region(at, comment.length());
    boolean found = end.find();
    String content = comment.substring(at, found ? end.start() : comment.length());
    at = found ? end.end() : comment.length();
    return content;
  }

  private void anchor(boolean opens, String attributes) {
    if (opens) {
      Matcher target = HREF.matcher(attributes);
      String found = target.find() ? HtmlText.decoded(target.group(1)) : "";
      if (OUTWARD.matcher(found).matches()) {
        href = found.replace("(", "%28").replace(")", "%29");
        markup("[");
      }
    } else if (!href.isEmpty()) {
      markup("](" + href + ")");
      href = "";
    }
  }

  private void list(boolean opens, boolean ordered) {
    endBlock();
    if (opens) {
      levels.push(new Level(ordered));
    } else if (!levels.isEmpty()) {
      levels.pop();
    }
  }

  private void item(boolean opens) {
    endBlock();
    Level level = levels.peek();
    if (opens && level != null) {
      level.items++;
      level.itemBegins = true;
    }
  }

  private void codeBlock(String code) {
    endBlock();
    String text = code.stripTrailing().stripIndent().strip();
    if (!text.isEmpty()) {
      addBlock(true, text);
    }
  }

  private void markup(String markdown) {
    endRun();
    line.append(markdown);
  }

  private void endRun() {
    line.append(Markdown.text(run.toString()));
    run.setLength(0);
  }

  private void endBlock() {
    endRun();
    String text = line.toString().strip();
    line.setLength(0);
    if (!text.isEmpty()) {
      addBlock(false, Markdown.paragraph(text));
    }
  }

  private void addBlock(boolean isCode, String text) {
    Level level = levels.peek();
    boolean begins = level != null && level.itemBegins;
    blocks.add(new DocBlock(levels.size(), begins ? level.marker() : "", isCode, text));
    if (begins) {
      level.itemBegins = false;
    }
  }
}
