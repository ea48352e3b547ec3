package io.github.plaidschema.openapi.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From Markdown within a line to HTML that may stand in a javadoc comment. */
final class InlineMarkdown {
  private static final Pattern SPAN =
      Pattern.compile(
          "(?<tick>`+)\\s*(?<code>.+?)\\s*\\k<tick>(?!`)"
              + "|!?\\[(?<label>[^\\[\\]]*)]\\((?<url>[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)(?:\\s+\"[^\"]*\")?\\)"
              + "|<(?<auto>https?://[^<>\\s]+)>"
              + "|(?<br><br\\s*/?>)"
              + "|(?<![\\w*])\\*\\*(?<bold>\\S(?:.*?\\S)?)\\*\\*(?![\\w*])"
              + "|(?<![\\w])__(?<strong>\\S(?:.*?\\S)?)__(?![\\w])"
              + "|(?<![\\w*])\\*(?<em>[\\p{L}\\p{N}`](?:[^*]*[^\\s*])?)\\*(?![\\w*])"
              + "|(?<![\\w])_(?<it>[\\p{L}\\p{N}`](?:[^_]*[^\\s_])?)_(?![\\w])"
              + "|\\\\(?<escaped>[!-/:-@\\[-`{-~])");

  private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|nbsp|#\\d{1,7});)");

  /** What javac would take for a character by its number, even in a comment. */
  private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\(?=u)");

  private InlineMarkdown() {}

  static String toHtml(String markdown) {
    StringBuilder html = new StringBuilder();
    Matcher span = SPAN.matcher(markdown);
    int end = 0;
    while (span.find()) {
      html.append(escape(markdown.substring(end, span.start()))).append(convert(span));
      end = span.end();
    }
    return html.append(escape(markdown.substring(end))).toString();
  }

  private static String convert(Matcher span) {
    if (span.group("code") != null) {
      return code(span.group("code"));
    }
    if (span.group("label") != null) {
      return link(span.group("url"), within("a", span.group("label")));
    }
    if (span.group("auto") != null) {
      return link(span.group("auto"), escape(span.group("auto")));
    }
    if (span.group("br") != null) {
      return "<br>";
    }
    if (span.group("escaped") != null) {
      return escape(span.group("escaped"));
    }
    String bold = span.group("bold") != null ? span.group("bold") : span.group("strong");
    if (bold != null) {
      return "<b>" + within("b", bold) + "</b>";
    }
    String emphasis = span.group("em") != null ? span.group("em") : span.group("it");
    return "<i>" + within("i", emphasis) + "</i>";
  }

  /** What stands in an element that has none like it in it. */
  private static String within(String tag, String markdown) {
    return toHtml(markdown).replaceAll("</?" + tag + "(?: [^>]*)?>", "");
  }

  private static String code(String code) {
    boolean isPlain =
        !code.contains("*/")
            && !code.contains("@")
            && !code.contains("\\u")
            && !code.contains("{")
            && !code.contains("}")
            && code.codePoints().noneMatch(InlineMarkdown::isInvisible);
    return isPlain ? "{@code " + code + "}" : "<code>" + escape(code) + "</code>";
  }

  /** Only what leads to the web: the others are relative to a page that is not ours. */
  private static String link(String url, String label) {
    if (!url.matches("(?i)(https?://|mailto:).+")) {
      return label;
    }
    return "<a href=\""
        + escape(url).replace("\"", "%22")
        + "\">"
        + (label.isBlank() ? escape(url) : label)
        + "</a>";
  }

  /** As text: nothing in it ends the comment, or is a tag of HTML or javadoc. */
  static String escape(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().filter(point -> !isInvisible(point)).forEach(visible::appendCodePoint);
    String escaped = ENTITY.matcher(visible).replaceAll("&amp;");
    escaped = escaped.replace("<", "&lt;").replace(">", "&gt;").replace("*/", "*&#47;");
    escaped = escaped.replace("{@", "{&#64;").replaceAll("(?<![^\\s(])@", "&#64;");
    return UNICODE_ESCAPE.matcher(escaped).replaceAll("&#92;");
  }

  /** Halves of surrogate pairs, and characters that would change how the source looks. */
  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.SURROGATE
        || type == Character.FORMAT
        || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (type == Character.CONTROL && point != '\t');
  }
}
