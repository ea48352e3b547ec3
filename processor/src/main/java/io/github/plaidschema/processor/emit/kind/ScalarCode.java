package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.Optional;

/** Strings, numbers, dates, any JSON. */
record ScalarCode(FieldType.Scalar type) implements TypeCode {

  @Override
  public TypeName typeName() {
    return type.typeName();
  }

  /** {@code in.readLocalDate()}. */
  @Override
  public CodeBlock read() {
    return CodeBlock.of("in.read$L()", type.scalar().verb());
  }

  /** {@code FieldReader.readInt(in)}. */
  @Override
  public CodeBlock readBoxed() {
    return type.typeName().isPrimitive() || type.typeName().isBoxedPrimitive()
        ? CodeBlock.of("$T.read$L(in)", RuntimeTypes.FIELD_READER, type.scalar().verb())
        : read();
  }

  /** {@code out.writeLocalDate(value)}. */
  @Override
  public CodeBlock write(CodeBlock value) {
    return CodeBlock.of("out.write$L($L)", type.scalar().verb(), value);
  }

  @Override
  public Optional<String> fieldWriter() {
    return Optional.of("write");
  }

  @Override
  public boolean isText() {
    return type.scalar() == ScalarType.STRING;
  }

  @Override
  public Optional<String> plural() {
    return isText() ? Optional.of("Strings") : Optional.empty();
  }
}
