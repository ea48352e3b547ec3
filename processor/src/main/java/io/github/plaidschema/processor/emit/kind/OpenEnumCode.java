package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.FieldType;
import java.util.Optional;

/** {@code OpenEnum<E>}. */
record OpenEnumCode(FieldType.OpenEnum type, CodeBlock names) implements TypeCode {

  @Override
  public TypeName typeName() {
    return type.typeName();
  }

  /** {@code in.readOpenEnum(PRODUCTS_NAMES)}. */
  @Override
  public CodeBlock read() {
    return CodeBlock.of("in.readOpenEnum($L)", names);
  }

  /** {@code out.writeOpenEnum(value)}. */
  @Override
  public CodeBlock write(CodeBlock value) {
    return CodeBlock.of("out.writeOpenEnum($L)", value);
  }

  @Override
  public Optional<String> fieldWriter() {
    return Optional.of("write");
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public Optional<String> plural() {
    return Optional.of("OpenEnums");
  }

  @Override
  public Optional<CodeBlock> enumNames() {
    return Optional.of(names);
  }
}
