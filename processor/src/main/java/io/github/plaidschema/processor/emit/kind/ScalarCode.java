package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.ScalarType;
import java.util.Optional;

/** Strings, numbers, dates, any JSON. */
record ScalarCode(ScalarType scalar) implements TypeCode {

  @Override
  public TypeName typeName() {
    return scalar.typeName();
  }

  /** {@code in.readLocalDate()}, or {@code FieldReader.readUri(in)}. */
  @Override
  public CodeBlock read() {
    return scalar.mayMismatch()
        ? CodeBlock.of("$T.read$L(in)", RuntimeTypes.FIELD_READER, scalar.verb())
        : CodeBlock.of("in.read$L()", scalar.verb());
  }

  /** {@code out.writeLocalDate(value)}. */
  @Override
  public CodeBlock write(CodeBlock value) {
    return CodeBlock.of("out.write$L($L)", scalar.verb(), value);
  }

  @Override
  public Optional<String> fieldWriter() {
    return Optional.of("write");
  }

  @Override
  public boolean isText() {
    return scalar == ScalarType.STRING;
  }

  @Override
  public boolean isOneToken() {
    return scalar != ScalarType.JSON_VALUE;
  }

  @Override
  public Optional<String> plural() {
    return scalar == ScalarType.STRING ? Optional.of("Strings") : Optional.empty();
  }
}
