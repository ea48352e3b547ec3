package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.Presence;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes how the final variables of the value class get what was built or read. */
final class StorageEmitter {
  private final SchemaLayout layout;

  StorageEmitter(SchemaLayout layout) {
    this.layout = layout;
  }

  /** The constructor. */
  MethodSpec constructor() {
    return layout.parts().size() == 1 ? canonical() : fromBuilder();
  }

  /**
   * Takes the variables one by one. What is stored into an object right behind its allocation costs
   * no barrier of the garbage collector: so everything is known before.
   */
  private MethodSpec canonical() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (Slot slot : layout.slots()) {
      constructor.addParameter(slot.storedType(), slot.variable());
      if (slot.field().presence() != Presence.DEFAULTED) {
        constructor.addStatement("this.$1N = $1N", slot.variable());
      }
      slot.text()
          .ifPresent(
              text ->
                  constructor
                      .addParameter(Nullability.nullable(String.class), text)
                      .addStatement("this.$1N = $1N", text));
    }
    layout
        .additionalProperties()
        .ifPresent(
            name ->
                constructor
                    .addParameter(Types.MAP_OF_JSON, name)
                    .addStatement("this.$1N = $1N", name));
    if (!layout.slots().isEmpty()) {
      constructor
          .addParameter(TypeName.LONG, layout.nulls(0))
          .addStatement("this.$1N = $1N", layout.nulls(0));
    }
    if (SchemaLayout.hasPrimitives(layout.slots())) {
      constructor
          .addParameter(TypeName.LONG, layout.present(0))
          .addStatement("this.$1N = $1N", layout.present(0));
    }
    defaulted(slot -> CodeBlock.of("$N", slot.variable()), slot -> Optional.empty())
        .forEach(constructor::addCode);
    return constructor.build();
  }

  /** The constructor that takes everything from a builder. */
  private MethodSpec fromBuilder() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(layout.schema().names().builder(), "from");
    for (Slot slot : layout.slots()) {
      if (slot.field().presence() != Presence.DEFAULTED) {
        constructor.addStatement("this.$N = $L", slot.variable(), frozen(slot, "from"));
      }
      slot.text().ifPresent(text -> constructor.addStatement("this.$1N = from.$1N", text));
    }
    layout
        .additionalProperties()
        .ifPresent(
            name -> constructor.addStatement("this.$N = $L", name, frozenProperties(name, "from")));
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      if (!parts.get(part).isEmpty()) {
        constructor.addStatement("this.$1N = from.$1N", layout.nulls(part));
      }
      if (SchemaLayout.hasPrimitives(parts.get(part))) {
        constructor.addStatement("this.$1N = from.$1N", layout.present(part));
      }
    }
    defaulted(
            slot -> CodeBlock.of("from.$N", slot.variable()),
            slot -> slot.code().freeze(CodeBlock.of("from.$N", slot.variable())))
        .forEach(constructor::addCode);
    return constructor.build();
  }

  /** Last, as a default may rest on any field without one. */
  private List<CodeBlock> defaulted(
      Function<Slot, CodeBlock> from, Function<Slot, Optional<CodeBlock>> frozen) {
    return layout.slots().stream()
        .filter(slot -> slot.field().presence() == Presence.DEFAULTED)
        .map(
            slot ->
                CodeBlock.builder()
                    .addStatement(
                        "this.$N = $L == null ? $N() : $L",
                        slot.variable(),
                        from.apply(slot),
                        layout.defaultMethod(slot),
                        frozen.apply(slot).orElse(from.apply(slot)))
                    .build())
        .toList();
  }

  /** The end of the reader: nobody can change what was read, so nothing is copied. */
  CodeBlock valueOfLocals() {
    CodeBlock.Builder end = CodeBlock.builder();
    layout
        .localAdditionalProperties()
        .ifPresent(name -> end.addStatement("$1N = $2T.mapOf($1N)", name, RuntimeTypes.IMMUTABLES));
    Source locals =
        new Source(
            slot -> CodeBlock.of("$N", slot.local()),
            slot -> slot.localText().map(text -> CodeBlock.of("$N", text)),
            layout.localAdditionalProperties().map(name -> CodeBlock.of("$N", name)),
            CodeBlock.of("$N", layout.localNulls(0)),
            new FieldMasks(layout).present(0, layout.localNulls(0)));
    return end.add(newValue(arguments(locals))).build();
  }

  /** The end of the builder's method. */
  CodeBlock valueOfBuilder() {
    if (layout.parts().size() > 1) {
      return newValue(List.of(CodeBlock.of("this")));
    }
    Source builder =
        new Source(
            slot -> frozen(slot, "this"),
            slot -> slot.text().map(text -> CodeBlock.of("this.$N", text)),
            layout.additionalProperties().map(name -> frozenProperties(name, "this")),
            CodeBlock.of("this.$N", layout.nulls(0)),
            CodeBlock.of("this.$N", layout.present(0)));
    return newValue(arguments(builder));
  }

  /** Expressions for all that a value holds. */
  private record Source(
      Function<Slot, CodeBlock> value,
      Function<Slot, Optional<CodeBlock>> text,
      Optional<CodeBlock> additionalProperties,
      CodeBlock nulls,
      CodeBlock present) {}

  /** In the order of {@link #canonical}. */
  private List<CodeBlock> arguments(Source source) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (Slot slot : layout.slots()) {
      arguments.add(source.value().apply(slot));
      source.text().apply(slot).ifPresent(arguments::add);
    }
    source.additionalProperties().ifPresent(arguments::add);
    if (!layout.slots().isEmpty()) {
      arguments.add(source.nulls());
    }
    if (SchemaLayout.hasPrimitives(layout.slots())) {
      arguments.add(source.present());
    }
    return arguments;
  }

  private CodeBlock newValue(List<CodeBlock> arguments) {
    String separator = arguments.size() > 4 ? ",\n" : ", ";
    CodeBlock list = CodeBlock.join(arguments, separator);
    return CodeBlock.builder()
        .addStatement(
            arguments.size() > 4 ? "return new $T(\n$L)" : "return new $T($L)",
            layout.schema().names().value(),
            list)
        .build();
  }

  /** Collections that the builder was adding to are copied once more, all others are shared. */
  private static CodeBlock frozen(Slot slot, String holder) {
    CodeBlock from = CodeBlock.of("$L.$N", holder, slot.variable());
    return slot.code()
        .freeze(from)
        .map(copy -> CodeBlock.of("$L == null ? null : $L", from, copy))
        .orElse(from);
  }

  private static CodeBlock frozenProperties(String name, String holder) {
    return CodeBlock.of(
        "$1L.$2N == null ? $3T.of() : $4T.map($1L.$2N, $2S)",
        holder,
        name,
        Map.class,
        RuntimeTypes.IMMUTABLES);
  }
}
