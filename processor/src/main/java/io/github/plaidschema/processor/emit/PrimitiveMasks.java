package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** A bit mask for each part that has fields which are held as primitives: which these are. */
final class PrimitiveMasks {
  private final SchemaLayout layout;

  PrimitiveMasks(SchemaLayout layout) {
    this.layout = layout;
  }

  /** The numbers of the parts that have such fields. */
  List<Integer> parts() {
    List<List<Slot>> parts = layout.parts();
    return IntStream.range(0, parts.size())
        .filter(part -> SchemaLayout.hasPrimitives(parts.get(part)))
        .boxed()
        .toList();
  }

  List<FieldSpec> constants() {
    return parts().stream().map(this::constant).toList();
  }

  private FieldSpec constant(int part) {
    List<CodeBlock> bits =
        layout.parts().get(part).stream()
            .filter(slot -> slot.field().isPrimitive())
            .map(Slot::bit)
            .toList();
    return FieldSpec.builder(
            long.class, layout.primitives(part), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The fields that are held as primitives, of which none can be null.\n")
        .initializer("\n$>$>$L$<$<", CodeBlock.join(bits, "\n| "))
        .build();
  }

  /** {@code PRIMITIVES & FieldReader.present(in, 0)}: those of a part that a reader found. */
  CodeBlock found(int part) {
    return CodeBlock.of(
        "$L & $T.present(in, $L)", layout.primitives(part), RuntimeTypes.FIELD_READER, part);
  }

  /** {@code PRIMITIVES}. */
  CodeBlock mask(int part) {
    return layout.schema().form() == Schema.Form.WHOLE_VALUE
        ? layout.slots().get(0).bit()
        : CodeBlock.of("$L", layout.primitives(part));
  }
}
