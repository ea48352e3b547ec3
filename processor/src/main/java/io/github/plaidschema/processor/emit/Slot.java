package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.processor.emit.kind.TypeCode;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.Optional;

/**
 * A field and everything that the generated source calls it.
 *
 * @param index its place among the fields, which is its number for the reader
 * @param constant of the value class, which holds the index
 * @param variable of the builder and of the value class, which holds the value
 * @param text the variable that holds the spelling that was read, if the type has several
 * @param local of the reader, which holds the value until all are read
 * @param localText of the reader, as {@code text}
 * @param nulls the variable whose bits say which fields are spelled null
 * @param present the variable whose bits say which primitives have a value
 */
record Slot(
    Field field,
    int index,
    CodeBlock constant,
    String variable,
    Optional<String> text,
    String local,
    Optional<String> localText,
    String nulls,
    String present,
    TypeCode code) {

  /** The type of the variable: null stands for no value, but in primitives. */
  TypeName storedType() {
    TypeName type = code.typeName();
    return field.isPrimitive() ? type : Nullability.nullable(type.box());
  }

  /** The type of the reader's variable. */
  TypeName localType() {
    return field.isPrimitive() ? code.typeName() : code.typeName().box();
  }

  /**
   * Whether the value consists of texts that are all of the document if it was read. A default is
   * somebody's code: nothing is known of its texts.
   */
  boolean isTextOfDocument() {
    return code.isText() && field.presence() != Presence.DEFAULTED;
  }

  /**
   * Statements that read the value and keep its spelling if it is not written so.
   *
   * @param reading reads the value
   * @param spelling the variable for the spelling, or its declaration
   */
  CodeBlock withSpelling(CodeBlock reading, CodeBlock spelling) {
    CodeBlock.Builder statements = CodeBlock.builder();
    if (code.isOneToken()) {
      return statements
          .addStatement(reading)
          .addStatement("$L = $T.ofScalar(in)", spelling, RuntimeTypes.SPELLINGS)
          .build();
    }
    return statements
        .addStatement("long mark = $T.mark(in)", RuntimeTypes.SPELLINGS)
        .addStatement(reading)
        .addStatement(
            "$L = $T.$L(in, mark)",
            spelling,
            RuntimeTypes.SPELLINGS,
            mayMismatch() ? "ofMismatch" : "since")
        .build();
  }

  /**
   * A statement that takes away a value that does not fit, of which the text is kept:
   *
   * <pre>
   * if (redirectUriText != null) {
   *   redirectUri = null;
   * }
   * </pre>
   */
  CodeBlock withoutMismatch(String value, String spelling) {
    return mayMismatch()
        ? CodeBlock.builder()
            .beginControlFlow("if ($L != null)", spelling)
            .addStatement("$L = null", value)
            .endControlFlow()
            .build()
        : CodeBlock.of("");
  }

  /** Whether the field may have a text without a value, as the value does not fit. */
  boolean mayMismatch() {
    return field.type().mayMismatch();
  }

  /**
   * {@code Required.fitting(this.uri, this.uriText, "X", "uri")}, which throws where the value does
   * not fit; the value itself where each fits.
   */
  CodeBlock fitting(String schema) {
    return mayMismatch()
        ? CodeBlock.of(
            "$T.fitting(this.$N, this.$N, $S, $S)",
            RuntimeTypes.REQUIRED,
            variable,
            text.orElseThrow(),
            schema,
            field.accessor())
        : CodeBlock.of("this.$N", variable);
  }

  /** {@code (1L << LINK_TOKEN)}: of each 64 fields the bits stand in a variable of their own. */
  CodeBlock bit() {
    return CodeBlock.of("(1L << $L)", constant);
  }

  /**
   * An expression for whether the value is there, of the builder or the value that {@code holder}
   * names.
   */
  CodeBlock hasValue(String holder) {
    return field.isPrimitive()
        ? CodeBlock.of("($L.$N & $L) != 0", holder, present, bit())
        : CodeBlock.of("$L.$N != null", holder, variable);
  }

  /** The opposite of {@link #hasValue}. */
  CodeBlock hasNoValue(String holder) {
    return field.isPrimitive()
        ? CodeBlock.of("($L.$N & $L) == 0", holder, present, bit())
        : CodeBlock.of("$L.$N == null", holder, variable);
  }
}
