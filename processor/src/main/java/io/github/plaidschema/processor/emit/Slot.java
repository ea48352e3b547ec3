package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.processor.emit.kind.TypeCode;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.RuntimeTypes;

/**
 * A field and everything that the generated source calls it.
 *
 * @param index its place among the fields, which is its number for the reader
 * @param constant of the value class, which holds the index
 * @param variable of the builder and of the value class, which holds the value
 * @param local of the reader, which holds the value until all are read
 * @param present the variable whose bits say which primitives have a value
 * @param defaults the variable whose bits say which fields have their default
 */
record Slot(
    Field field,
    int index,
    CodeBlock constant,
    String variable,
    String local,
    String present,
    String defaults,
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
   * An expression that reads the value: {@code in.readInt()}. Where the variable is no primitive,
   * null stands for a value that does not fit: {@code FieldReader.readInt(in)}.
   */
  CodeBlock read() {
    return localType().isPrimitive() ? code.read() : code.readBoxed();
  }

  boolean isDefaulted() {
    return field.presence() == Presence.DEFAULTED;
  }

  /** {@code Required.fitting(this.uri, this, URI)}, which throws where the value does not fit. */
  CodeBlock fitting() {
    return CodeBlock.of("$T.fitting(this.$N, this, $L)", RuntimeTypes.REQUIRED, variable, constant);
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

  /** Whether the field has its default, of a value that {@code holder} names. */
  CodeBlock hasDefault(String holder) {
    return CodeBlock.of("($L.$N & $L) != 0", holder, defaults, bit());
  }
}
