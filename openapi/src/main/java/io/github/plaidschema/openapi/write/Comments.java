package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.openapi.declare.Declaration;

/** Adds descriptions as javadoc. */
final class Comments {
  private static final int INDENT = 2;

  private Comments() {}

  static void add(TypeSpec.Builder type, Declaration declaration) {
    int depth = declaration.name().simpleNames().size() - 1;
    String text = Javadoc.of(declaration.description(), depth * INDENT);
    if (!text.isEmpty()) {
      type.addJavadoc("$L", text);
    }
  }

  /**
   * @param depth how many types are around the constant
   */
  static void add(TypeSpec.Builder constant, String description, int depth) {
    String text = Javadoc.of(description, depth * INDENT);
    if (!text.isEmpty()) {
      constant.addJavadoc("$L", text);
    }
  }

  /**
   * @param depth how many types are around the method
   */
  static void add(MethodSpec.Builder method, String description, int depth) {
    String text = Javadoc.of(description, depth * INDENT);
    if (!text.isEmpty()) {
      method.addJavadoc("$L", text);
    }
  }
}
