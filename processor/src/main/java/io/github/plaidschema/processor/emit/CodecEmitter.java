package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.Schema;

/** Writes {@code XJson}: the codec, which has the value class do the work. */
final class CodecEmitter {
  private final SchemaLayout layout;
  private final Schema schema;

  CodecEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.schema = layout.schema();
  }

  TypeSpec.Builder codec() {
    CodecClass codecClass = new CodecClass(schema.type(), schema.names().json());
    return codecClass
        .declaration()
        .addJavadoc("Reads and writes {@link $T} as JSON.\n", schema.type())
        .addMethod(read(codecClass))
        .addMethod(write(codecClass));
  }

  /** {@code return XBuilder.Value.read(in);}. */
  private MethodSpec read(CodecClass codecClass) {
    return codecClass
        .read()
        .addStatement("return $T.$N(in)", schema.names().value(), layout.read())
        .build();
  }

  /** {@code XBuilder.Value.of(value).write(out);}. */
  private MethodSpec write(CodecClass codecClass) {
    return codecClass
        .write()
        .addStatement("$T.$N(value).$N(out)", schema.names().value(), layout.of(), layout.write())
        .build();
  }
}
