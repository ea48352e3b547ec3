package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * The javadoc of a method that users see: a description, and a tag for whatever the documentation
 * tool asks for, in the order in which it prints them.
 */
final class MethodDoc {
  private final CodeBlock.Builder text;
  private boolean hasTags;

  private MethodDoc(CodeBlock description) {
    this.text = description.toBuilder().add("\n");
  }

  /** Without tags, for the description of a {@link CodeBlock#of}. */
  static MethodDoc of(String format, Object... arguments) {
    return new MethodDoc(CodeBlock.of(format, arguments));
  }

  /** Adds what a parameter is, or a type parameter, whose name is written in angle brackets. */
  MethodDoc param(String name, String format, Object... arguments) {
    return tag("@param $L $L\n", name, CodeBlock.of(format, arguments));
  }

  /** Adds what the method returns. */
  MethodDoc returns(String format, Object... arguments) {
    return tag("@return $L\n", CodeBlock.of(format, arguments));
  }

  /** Of a method of a builder. */
  MethodDoc returnsThis() {
    return returns("this builder");
  }

  /** Adds when the method throws; an import for javadoc alone would be an unused one to Eclipse. */
  MethodDoc throwing(ClassName exception, String format, Object... arguments) {
    CodeBlock name =
        exception.packageName().equals("java.lang")
            ? CodeBlock.of("$T", exception)
            : CodeBlock.of("$L", exception.canonicalName());
    return tag("@throws $L $L\n", name, CodeBlock.of(format, arguments));
  }

  private MethodDoc tag(String format, Object... arguments) {
    if (!hasTags) {
      text.add("\n");
      hasTags = true;
    }
    text.add(format, arguments);
    return this;
  }

  CodeBlock text() {
    return text.build();
  }
}
