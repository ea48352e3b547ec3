package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.List;

/** Writes the reader and the writer of a schema whose JSON is the value of its only field. */
final class WholeValueEmitter {
  private final SchemaLayout layout;
  private final Slot slot;

  WholeValueEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.slot = layout.slots().get(0);
  }

  List<MethodSpec> methods() {
    return List.of(read(), write());
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * BigDecimal value = in.readBigDecimal();
   * String valueText = Spellings.ofScalar(in);
   * return new Value(value, valueText, 0);
   * </pre>
   */
  private MethodSpec read() {
    MethodSpec.Builder read = new ObjectReading(layout).method();
    CodeBlock reading =
        CodeBlock.of("$T $N = $L", slot.localType(), slot.local(), slot.code().read());
    slot.localText()
        .ifPresentOrElse(
            text ->
                read.addCode(slot.withSpelling(reading, CodeBlock.of("$T $N", String.class, text)))
                    .addCode(slot.withoutMismatch(slot.local(), text)),
            () -> read.addStatement(reading));
    CodeBlock.Builder arguments = CodeBlock.builder().add("$N", slot.local());
    slot.localText().ifPresent(text -> arguments.add(", $N", text));
    arguments.add(", 0");
    if (slot.field().isPrimitive()) {
      arguments.add(", $L", slot.bit());
    }
    return read.addStatement(
            "return new $T($L)", layout.schema().names().value(), arguments.build())
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * if (this.valueText != null) {
   *   FieldWriter.writeRaw(out, this.valueText);
   * } else {
   *   out.writeBigDecimal(this.value());
   * }
   * </pre>
   */
  private MethodSpec write() {
    MethodSpec.Builder write =
        MethodSpec.methodBuilder(layout.write())
            .addJavadoc("Writes the whole value.\n")
            .addParameter(RuntimeTypes.JSON_WRITER, "out");
    CodeBlock statement = slot.code().write(CodeBlock.of("this.$N()", slot.field().accessor()));
    if (slot.text().isEmpty()) {
      return write.addStatement(statement).build();
    }
    return write
        .beginControlFlow("if (this.$N != null)", slot.text().get())
        .addStatement("$T.writeRaw(out, this.$N)", RuntimeTypes.FIELD_WRITER, slot.text().get())
        .nextControlFlow("else")
        .addStatement(statement)
        .endControlFlow()
        .build();
  }
}
