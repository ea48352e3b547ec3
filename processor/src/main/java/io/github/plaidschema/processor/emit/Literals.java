package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** String literals of what an author may choose freely. */
final class Literals {

  private Literals() {}

  /**
   * A string literal. JavaPoet breaks lines at the line and paragraph separators of Unicode, which
   * therefore are written as escapes.
   */
  static CodeBlock of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\u2028' || character == '\u2029') {
        appendPlain(literal, text.substring(from, at));
        literal.append("\\u").append(Integer.toHexString(character));
        from = at + 1;
      }
    }
    appendPlain(literal, text.substring(from));
    return CodeBlock.of("$L", literal.append('"').toString());
  }

  private static void appendPlain(StringBuilder literal, String text) {
    String quoted = CodeBlock.of("$S", text).toString();
    literal.append(quoted, 1, quoted.length() - 1);
  }
}
