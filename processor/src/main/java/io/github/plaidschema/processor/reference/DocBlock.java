package io.github.plaidschema.processor.reference;

/**
 * A paragraph of a comment, as Markdown.
 *
 * @param depth how many lists it stands in
 * @param marker what begins an item of a list, such as {@code -}; an empty string for what begins
 *     none
 * @param isCode whether the text is the lines of a block of code, and no Markdown
 */
record DocBlock(int depth, String marker, boolean isCode, String text) {
  private static final int INDENT = 4;

  boolean isItem() {
    return !marker.isEmpty();
  }

  /** The block on lines of its own. */
  String lines() {
    String lines = isCode ? Markdown.codeBlock(text) : text;
    if (isItem()) {
      return " ".repeat(INDENT * (depth - 1)) + marker + " " + lines;
    }
    String indent = " ".repeat(INDENT * depth);
    return indent + lines.replace("\n", "\n" + indent);
  }

  /** The block within a line. */
  String line() {
    String line = isCode ? Markdown.code(text) : text;
    return isItem() ? marker + " " + line : line;
  }
}
