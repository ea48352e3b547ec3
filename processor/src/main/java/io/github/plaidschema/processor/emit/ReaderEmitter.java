package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.List;

/**
 * Writes the reader for a schema of one part. What is read is collected in local variables, which
 * cost nothing, until all of it is known.
 */
final class ReaderEmitter {
  private final SchemaLayout layout;
  private final FieldMasks masks;
  private final ObjectReading reading;

  ReaderEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.masks = new FieldMasks(layout);
    this.reading = new ObjectReading(layout);
  }

  List<MethodSpec> methods() {
    return List.of(
        reading
            .method()
            .addCode(ObjectReading.begin())
            .addCode(locals())
            .addCode(specialStrings())
            .addCode(reading.loop(property()))
            .addCode(masks.seen())
            .addCode(nullsAndRaw())
            .addCode(masks.report())
            .addCode(new StorageEmitter(layout).valueOfLocals())
            .build());
  }

  private CodeBlock locals() {
    CodeBlock.Builder locals = CodeBlock.builder();
    for (Slot slot : layout.slots()) {
      locals.addStatement("$T $N = $L", slot.localType(), slot.local(), noValue(slot.localType()));
    }
    layout
        .localAdditionalProperties()
        .ifPresent(name -> locals.addStatement("$T $N = null", Types.MAP_OF_JSON, name));
    return locals.build();
  }

  /** How many there were before: if there are as many in the end, all texts are plain. */
  private CodeBlock specialStrings() {
    CodeBlock.Builder before = CodeBlock.builder();
    layout
        .plain()
        .ifPresent(
            name ->
                before.addStatement(
                    "int specialStrings = $T.specialStrings(in)", RuntimeTypes.FIELD_READER));
    return before.build();
  }

  /**
   * Emits:
   *
   * <pre>
   * long nulls = FieldReader.nulls(in, 0);
   * RawFields raw = FieldReader.raw(in);
   * </pre>
   */
  private CodeBlock nullsAndRaw() {
    return layout.slots().isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement(
                "long $N = $T.nulls(in, 0)", layout.localNulls(), RuntimeTypes.FIELD_READER)
            .addStatement(
                "$T $N = $T.raw(in)",
                RuntimeTypes.RAW_FIELDS,
                layout.localRaw(),
                RuntimeTypes.FIELD_READER)
            .build();
  }

  private static String noValue(TypeName type) {
    if (!type.isPrimitive()) {
      return "null";
    }
    return type.equals(TypeName.BOOLEAN) ? "false" : "0";
  }

  private CodeBlock property() {
    CodeBlock unknown = ObjectReading.unknown(layout.localAdditionalProperties());
    return layout.slots().isEmpty()
        ? unknown
        : ObjectReading.values(layout.slots(), Slot::local, unknown);
  }
}
