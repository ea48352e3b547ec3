package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * Writes the reader for a schema of one part. What is read is collected in local variables, which
 * cost nothing, until all of it is known.
 */
final class ReaderEmitter {
  private final SchemaLayout layout;
  private final PrimitiveMasks masks;
  private final ObjectReading reading;

  ReaderEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.masks = new PrimitiveMasks(layout);
    this.reading = new ObjectReading(layout);
  }

  List<MethodSpec> methods() {
    return List.of(
        reading
            .method()
            .addCode(reading.begin())
            .addCode(locals())
            .addCode(reading.additionalProperties())
            .addCode(reading.loop(property()))
            .addCode(present())
            .addCode(new StorageEmitter(layout).valueOfLocals())
            .build());
  }

  private CodeBlock locals() {
    CodeBlock.Builder locals = CodeBlock.builder();
    for (Slot slot : layout.slots()) {
      locals.addStatement("$T $N = $L", slot.localType(), slot.local(), noValue(slot.localType()));
    }
    return locals.build();
  }

  /** Of the primitives, as null does not tell: which of them were there. */
  private CodeBlock present() {
    CodeBlock.Builder present = CodeBlock.builder();
    masks
        .parts()
        .forEach(
            part -> present.addStatement("long $N = $L", layout.localPresent(), masks.found(part)));
    return present.build();
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
