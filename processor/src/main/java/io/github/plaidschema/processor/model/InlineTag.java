package io.github.plaidschema.processor.model;

/** An inline tag of javadoc: a brace, an at sign, a name, a text. Braces within it are in pairs. */
public final class InlineTag {

  private InlineTag() {}

  /**
   * Where the brace is that closes the inline tag that begins at an index; the length of the text
   * if there is none.
   */
  public static int end(String text, int tag) {
    int depth = 0;
    for (int end = tag; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return end;
      }
    }
    return text.length();
  }
}
