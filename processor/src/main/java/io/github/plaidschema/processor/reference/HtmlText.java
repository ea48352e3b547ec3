package io.github.plaidschema.processor.reference;

import io.github.plaidschema.processor.model.InlineTag;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters behind HTML. */
final class HtmlText {
  /** A character reference, by a name or a number. */
  static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(\\w+));");

  /** A tag, with its slash, its name and its attributes, or a comment. */
  static final Pattern TAG =
      Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s[^<>]*)?)/?>", Pattern.DOTALL);

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("apos", "'"),
          Map.entry("bull", "•"),
          Map.entry("copy", "©"),
          Map.entry("euro", "€"),
          Map.entry("ge", "≥"),
          Map.entry("gt", ">"),
          Map.entry("hellip", "…"),
          Map.entry("laquo", "«"),
          Map.entry("ldquo", "“"),
          Map.entry("le", "≤"),
          Map.entry("lsquo", "‘"),
          Map.entry("lt", "<"),
          Map.entry("mdash", "—"),
          Map.entry("middot", "·"),
          Map.entry("minus", "−"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("ne", "≠"),
          Map.entry("para", "¶"),
          Map.entry("pound", "£"),
          Map.entry("quot", "\""),
          Map.entry("raquo", "»"),
          Map.entry("rarr", "→"),
          Map.entry("rdquo", "”"),
          Map.entry("reg", "®"),
          Map.entry("rsquo", "’"),
          Map.entry("sect", "§"),
          Map.entry("times", "×"),
          Map.entry("trade", "™"));

  private HtmlText() {}

  /** The text without tags, inline tags of javadoc and character references. */
  static String plain(String html) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int tag = html.indexOf("{@"); tag >= 0; tag = html.indexOf("{@", from)) {
      int end = InlineTag.end(html, tag);
      String[] parts = html.substring(tag + 2, end).split("\\s", 2);
      String content = parts.length == 2 ? parts[1] : "";
      boolean isLiteral = parts[0].equals("code") || parts[0].equals("literal");
      text.append(withoutTags(html.substring(from, tag)));
      text.append(isLiteral ? content : plain(content));
      from = Math.min(end + 1, html.length());
    }
    return text.append(withoutTags(html.substring(from))).toString();
  }

  private static String withoutTags(String html) {
    return decoded(TAG.matcher(html).replaceAll(""));
  }

  /** The text without character references. */
  static String decoded(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(reference -> Matcher.quoteReplacement(character(reference)));
  }

  /** What a character reference stands for; itself where that is not known. */
  static String character(MatchResult reference) {
    if (reference.group(3) != null) {
      return NAMED.getOrDefault(reference.group(3), reference.group());
    }
    int codePoint =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1))
            : Integer.parseInt(reference.group(2), 16);
    return Character.isValidCodePoint(codePoint) && codePoint != 0
        ? Character.toString(codePoint)
        : reference.group();
  }
}
