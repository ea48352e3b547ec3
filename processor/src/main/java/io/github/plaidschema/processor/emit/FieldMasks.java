package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * What the reader has to know of all fields at once, as bit masks: which are held as primitives
 * and, for a strict reader, which properties are to be there, and which never null.
 */
final class FieldMasks {
  private static final Set<Presence> REQUIRED = Set.of(Presence.REQUIRED, Presence.NULLABLE);
  private static final Set<Presence> NEVER_NULL = Set.of(Presence.REQUIRED);

  private final SchemaLayout layout;

  FieldMasks(SchemaLayout layout) {
    this.layout = layout;
  }

  List<FieldSpec> constants() {
    List<FieldSpec> constants = new ArrayList<>();
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      if (isStrict(part)) {
        constants.add(
            mask(
                part,
                "REQUIRED",
                "The properties that the schema expects.",
                slot -> REQUIRED.contains(slot.field().presence())));
        constants.add(
            mask(
                part,
                "NEVER_NULL",
                "Those of them that it expects a value of.",
                slot -> NEVER_NULL.contains(slot.field().presence())));
      }
      if (SchemaLayout.hasPrimitives(layout.parts().get(part))) {
        constants.add(
            mask(
                part,
                "PRIMITIVES",
                "Those that are held as primitives, of which none can be null.",
                slot -> slot.field().isPrimitive()));
      }
    }
    return constants;
  }

  /**
   * Of which primitives the reader has found properties:
   *
   * <pre>
   * long seen = FieldReader.seen(in, 0);
   * </pre>
   */
  CodeBlock seen() {
    CodeBlock.Builder found = CodeBlock.builder();
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      if (SchemaLayout.hasPrimitives(parts.get(part))) {
        found.addStatement(
            "long $N = $T.seen(in, $L)", layout.seen(part), RuntimeTypes.FIELD_READER, part);
      }
    }
    return found.build();
  }

  /**
   * For each part that expects anything, discriminators included:
   *
   * <pre>
   * FieldReader.report(in, FIELDS, 0, REQUIRED, NEVER_NULL);
   * </pre>
   */
  CodeBlock report() {
    CodeBlock.Builder report = CodeBlock.builder();
    for (int part = 0; part < layout.parts().size(); part++) {
      if (isStrict(part)) {
        report.addStatement(
            "$T.report(in, FIELDS, $L, $L, $L)",
            RuntimeTypes.FIELD_READER,
            part,
            layout.mask("REQUIRED", part),
            layout.mask("NEVER_NULL", part));
      }
    }
    return report.build();
  }

  /** {@code PRIMITIVES & seen & ~nulls}: which primitives of a part have a value. */
  CodeBlock present(int part, CodeBlock nulls) {
    return CodeBlock.of("$L & $N & ~$L", layout.mask("PRIMITIVES", part), layout.seen(part), nulls);
  }

  /** {@code PRIMITIVES}, of the fields of a part that are held as primitives. */
  CodeBlock primitives(int part) {
    return layout.schema().form() == Schema.Form.WHOLE_VALUE
        ? layout.slots().get(0).bit()
        : CodeBlock.of("$L", layout.mask("PRIMITIVES", part));
  }

  /** The masks of the fields that need a value, as the builder sees them: one for each part. */
  List<CodeBlock> neverNull() {
    if (layout.schema().form() == Schema.Form.WHOLE_VALUE) {
      return layout.slots().stream().map(Slot::bit).toList();
    }
    return IntStream.range(0, layout.parts().size())
        .mapToObj(
            part ->
                isStrict(part)
                    ? CodeBlock.of(
                        "$T.$L", layout.schema().names().value(), layout.mask("NEVER_NULL", part))
                    : CodeBlock.of("0"))
        .toList();
  }

  private boolean isStrict(int part) {
    boolean hasDiscriminators = part == 0 && !layout.schema().discriminators().isEmpty();
    return hasDiscriminators
        || layout.parts().get(part).stream()
            .anyMatch(slot -> REQUIRED.contains(slot.field().presence()));
  }

  private static CodeBlock bits(List<CodeBlock> bits) {
    return CodeBlock.of("\n$>$>$L$<$<", CodeBlock.join(bits, "\n| "));
  }

  private FieldSpec mask(int part, String name, String documentation, Predicate<Slot> belongs) {
    List<CodeBlock> bits =
        layout.parts().get(part).stream().filter(belongs).map(Slot::bit).toList();
    return FieldSpec.builder(
            long.class, layout.mask(name, part), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L\n", documentation)
        .initializer(bits.isEmpty() ? CodeBlock.of("0") : bits(bits))
        .build();
  }
}
