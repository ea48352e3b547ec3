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
   * long mark = Spellings.mark(in);
   * BigDecimal value = in.readBigDecimal();
   * if (FieldReader.isMismatched(in)) {
   *   return FieldReader.noValue(in);
   * }
   * return new Value(value, Remainder.ofWhole(in, mark));
   * </pre>
   */
  private MethodSpec read() {
    boolean hasSpellings = slot.field().type().hasSpellings();
    MethodSpec.Builder read = new ObjectReading(layout).method();
    if (hasSpellings) {
      read.addStatement("long mark = $T.mark(in)", RuntimeTypes.SPELLINGS);
    }
    return read.addStatement("$T $N = $L", slot.localType(), slot.local(), slot.code().read())
        .beginControlFlow("if ($T.isMismatched(in))", RuntimeTypes.FIELD_READER)
        .addStatement("return $T.noValue(in)", RuntimeTypes.FIELD_READER)
        .endControlFlow()
        .addStatement(
            "return new $T($N, $L$T.$L)",
            layout.schema().names().value(),
            slot.local(),
            slot.field().isPrimitive() ? CodeBlock.of("$L, ", slot.bit()) : CodeBlock.of(""),
            RuntimeTypes.REMAINDER,
            hasSpellings ? "ofWhole(in, mark)" : "none()")
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * if (!FieldWriter.writeWholeRaw(out, this)) {
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
    if (!slot.field().type().hasSpellings()) {
      return write.addStatement(statement).build();
    }
    return write
        .beginControlFlow("if (!$T.writeWholeRaw(out, this))", RuntimeTypes.FIELD_WRITER)
        .addStatement(statement)
        .endControlFlow()
        .build();
  }
}
