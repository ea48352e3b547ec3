package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.plaidschema.processor.model.Presence;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    Set<String> defaulted = defaulted().map(Slot::variable).collect(Collectors.toUnmodifiableSet());
    for (ParameterSpec variable : ValueVariables.of(layout)) {
      constructor.addParameter(variable);
      if (!defaulted.contains(variable.name())) {
        constructor.addStatement("this.$1N = $1N", variable.name());
      }
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
    return defaulted()
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

  private Stream<Slot> defaulted() {
    return layout.slots().stream().filter(slot -> slot.field().presence() == Presence.DEFAULTED);
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
            new FieldMasks(layout).present(0, layout.localNulls(0)),
            CodeBlock.of("in.specialStrings() == specialStrings"));
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
            CodeBlock.of("this.$N", layout.present(0)),
            CodeBlock.of("false"));
    return newValue(arguments(builder));
  }

  /** Expressions for all that a value holds. */
  private record Source(
      Function<Slot, CodeBlock> value,
      Function<Slot, Optional<CodeBlock>> text,
      Optional<CodeBlock> additionalProperties,
      CodeBlock nulls,
      CodeBlock present,
      CodeBlock plain) {}

  /** In the order of {@link ValueVariables}. */
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
    layout.plain().ifPresent(name -> arguments.add(source.plain()));
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
