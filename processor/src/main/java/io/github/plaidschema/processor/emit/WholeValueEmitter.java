package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the reader and the writer of a schema whose JSON is the value of its only field. */
final class WholeValueEmitter {
  private final Schema schema;
  private final SchemaLayout layout;
  private final Slot slot;

  WholeValueEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.schema = layout.schema();
    this.slot = layout.slots().get(0);
  }

  List<MethodSpec> methods() {
    return List.of(read(), write());
  }

  private MethodSpec read() {
    MethodSpec.Builder read =
        MethodSpec.methodBuilder("read")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                // An import for javadoc alone would be an unused one to the Eclipse compiler.
                "Reads the whole value.\n\n@throws $L if what is there is none\n",
                RuntimeTypes.JSON_EXCEPTION.canonicalName())
            .returns(schema.type())
            .addParameter(RuntimeTypes.JSON_READER, "in")
            .addStatement("$1T to = new $1T()", schema.names().builder());
    slot.text().ifPresent(text -> read.addStatement("long mark = in.mark()"));
    read.addStatement("to.$N = $L", slot.variable(), slot.code().read());
    slot.text().ifPresent(text -> read.addStatement("to.$N = in.respelledSince(mark)", text));
    if (slot.field().isPrimitive()) {
      read.addStatement("to.$N = $L", slot.present(), slot.bit());
    }
    return read.addStatement("return to.asRead()").build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * AmountBuilder.Value from = AmountBuilder.Value.of(value);
   * if (from.valueText != null) {
   *   out.writeText(from.valueText);
   * } else {
   *   out.writeBigDecimal(from.value());
   * }
   * </pre>
   */
  private MethodSpec write() {
    MethodSpec.Builder write =
        MethodSpec.methodBuilder("write")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("Writes the whole value.\n")
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addParameter(schema.type(), "value");
    CodeBlock statement = slot.code().write(CodeBlock.of("from.$N()", slot.field().accessor()));
    write.addStatement("$1T from = $1T.$2N(value)", schema.names().value(), layout.of());
    if (slot.text().isEmpty()) {
      return write.addStatement(statement).build();
    }
    return write
        .beginControlFlow("if (from.$N != null)", slot.text().get())
        .addStatement("out.writeText(from.$N)", slot.text().get())
        .nextControlFlow("else")
        .addStatement(statement)
        .endControlFlow()
        .build();
  }
}
