package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.RuntimeTypes;

/** A type with a codec of the author's own. */
record CodedCode(FieldType.Coded type, CodeBlock codec) implements TypeCode {

  @Override
  public TypeName typeName() {
    return type.typeName();
  }

  /** {@code FieldReader.readWith(in, MONEY_CODEC)}. */
  @Override
  public CodeBlock read() {
    return CodeBlock.of("$T.readWith(in, $L)", RuntimeTypes.FIELD_READER, codec);
  }

  /** {@code out.writeWith(MONEY_CODEC, value)}. */
  @Override
  public CodeBlock write(CodeBlock value) {
    return CodeBlock.of("out.writeWith($L, $L)", codec, value);
  }
}
