package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;

/** Texts in source files, in ASCII: a compiler may be told of any encoding. */
final class Literals {
  private Literals() {}

  static AnnotationSpec jsonName(String text) {
    return AnnotationSpec.builder(Names.JSON_NAME).addMember("value", "$L", text(text)).build();
  }

  static CodeBlock text(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (c < ' ') {
            literal.append("\\%03o".formatted((int) c));
          } else if (c < 0x7f) {
            literal.append(c);
          } else {
            literal.append("\\u%04x".formatted((int) c));
          }
        }
      }
    }
    return CodeBlock.of("$L", literal.append('"'));
  }
}
