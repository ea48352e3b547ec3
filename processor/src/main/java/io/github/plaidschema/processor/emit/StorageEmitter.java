package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.plaidschema.processor.model.Presence;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.List;
import java.util.Map;

/** Writes how the final variables of the value class get what was built or read. */
final class StorageEmitter {
  private final SchemaLayout layout;

  StorageEmitter(SchemaLayout layout) {
    this.layout = layout;
  }

  /** The constructor that takes everything from a builder. */
  MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(layout.schema().names().builder(), "from");
    for (Slot slot : layout.slots()) {
      if (slot.field().presence() != Presence.DEFAULTED) {
        constructor.addStatement("this.$N = $L", slot.variable(), fromBuilder(slot));
      }
      slot.text().ifPresent(text -> constructor.addStatement("this.$1N = from.$1N", text));
    }
    layout
        .additionalProperties()
        .ifPresent(
            name -> constructor.addStatement(additionalProperties(CodeBlock.of("from.$N", name))));
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      if (!parts.get(part).isEmpty()) {
        constructor.addStatement("this.$1N = from.$1N", layout.nulls(part));
      }
      if (SchemaLayout.hasPrimitives(parts.get(part))) {
        constructor.addStatement("this.$1N = from.$1N", layout.present(part));
      }
    }
    layout.slots().stream()
        .filter(slot -> slot.field().presence() == Presence.DEFAULTED)
        .forEach(
            slot -> {
              CodeBlock from = CodeBlock.of("from.$N", slot.variable());
              constructor.addCode(orDefault(slot, from, slot.code().freeze(from).orElse(from)));
            });
    return constructor.build();
  }

  /** The end of the reading constructor: nobody can change what was read, so nothing is copied. */
  CodeBlock fromLocals() {
    CodeBlock.Builder storage = CodeBlock.builder();
    for (Slot slot : layout.slots()) {
      if (slot.field().presence() != Presence.DEFAULTED) {
        storage.addStatement("this.$N = $N", slot.variable(), slot.local());
      }
      slot.text()
          .ifPresent(
              text -> storage.addStatement("this.$N = $N", text, slot.localText().orElseThrow()));
    }
    layout
        .localAdditionalProperties()
        .ifPresent(name -> storage.addStatement(additionalProperties(CodeBlock.of("$N", name))));
    if (!layout.slots().isEmpty()) {
      storage.addStatement("this.$N = $N", layout.nulls(0), layout.localNulls(0));
    }
    if (SchemaLayout.hasPrimitives(layout.slots())) {
      storage.addStatement(
          "this.$N = $L",
          layout.present(0),
          new FieldMasks(layout).present(0, layout.localNulls(0)));
    }
    layout.slots().stream()
        .filter(slot -> slot.field().presence() == Presence.DEFAULTED)
        .forEach(
            slot -> {
              CodeBlock local = CodeBlock.of("$N", slot.local());
              storage.add(orDefault(slot, local, local));
            });
    return storage.build();
  }

  /** Collections that the builder was adding to are copied once more, all others are shared. */
  private static CodeBlock fromBuilder(Slot slot) {
    CodeBlock from = CodeBlock.of("from.$N", slot.variable());
    return slot.code()
        .freeze(from)
        .map(copy -> CodeBlock.of("$L == null ? null : $L", from, copy))
        .orElse(from);
  }

  private CodeBlock additionalProperties(CodeBlock from) {
    return CodeBlock.of(
        "this.$2N = $1L == null ? $3T.of() : $4T.map($1L, $2S)",
        from,
        layout.additionalProperties().orElseThrow(),
        Map.class,
        RuntimeTypes.IMMUTABLES);
  }

  /** Last, as a default may rest on any field without one. */
  private CodeBlock orDefault(Slot slot, CodeBlock from, CodeBlock kept) {
    return CodeBlock.builder()
        .addStatement(
            "this.$N = $L == null ? $N() : $L",
            slot.variable(),
            from,
            layout.defaultMethod(slot),
            kept)
        .build();
  }
}
