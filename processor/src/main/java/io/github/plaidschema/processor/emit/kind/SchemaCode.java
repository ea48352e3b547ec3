package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.FieldType;

/** Another schema: its generated code is called directly, never through an interface. */
record SchemaCode(FieldType.SchemaReference schema) implements TypeCode {

  @Override
  public TypeName typeName() {
    return schema.type();
  }

  /** {@code MetadataJson.CODEC.read(in)}. */
  @Override
  public CodeBlock read() {
    return CodeBlock.of("$T.CODEC.read(in)", schema.json());
  }

  /** {@code MetadataJson.CODEC.write(out, value)}. */
  @Override
  public CodeBlock write(CodeBlock value) {
    return CodeBlock.of("$T.CODEC.write(out, $L)", schema.json(), value);
  }
}
