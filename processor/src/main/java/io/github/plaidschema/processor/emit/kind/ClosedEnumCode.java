package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.EnumType;

/** A Java enum. */
record ClosedEnumCode(EnumType enumType, CodeBlock names) implements TypeCode {

  @Override
  public TypeName typeName() {
    return enumType.type();
  }

  /** {@code in.readEnum(STATUS_NAMES)}. */
  @Override
  public CodeBlock read() {
    return CodeBlock.of("in.readEnum($L)", names);
  }

  /** {@code out.writeEnum(STATUS_NAMES, value)}. */
  @Override
  public CodeBlock write(CodeBlock value) {
    return CodeBlock.of("out.writeEnum($L, $L)", names, value);
  }
}
