package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes how the final variables of the value class get what was built or read. */
final class StorageEmitter {
  private final SchemaLayout layout;
  private final List<ValueVariable> variables;

  StorageEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.variables = ValueVariable.of(layout);
  }

  /** The constructor. */
  MethodSpec constructor() {
    return layout.parts().size() == 1 ? canonical() : fromBuilder();
  }

  /**
   * Takes the variables one by one. What is stored into an object right behind its allocation costs
   * no barrier of the garbage collector: so everything is known before, and nothing is computed
   * between the arguments, where the object is already allocated.
   */
  private MethodSpec canonical() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    variables.forEach(variable -> constructor.addParameter(variable.parameter()));
    constructor.addParameter(RuntimeTypes.REMAINDER, layout.remainder());
    constructor.addStatement("super($N)", layout.remainder());
    withoutDefault()
        .forEach(variable -> constructor.addStatement("this.$1N = $1N", variable.name()));
    constructor.addCode(defaults(""));
    defaulted(slot -> CodeBlock.of("$N", slot.variable()), slot -> Optional.empty())
        .forEach(constructor::addCode);
    return constructor.build();
  }

  /** The constructor that takes everything from a builder. */
  private MethodSpec fromBuilder() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(layout.schema().names().builder(), "from");
    constructor.addStatement("super(from, $L)", layout.parts().size());
    ValueSource builder = new BuilderVariables(layout, "from");
    withoutDefault()
        .forEach(
            variable ->
                constructor.addStatement(
                    "this.$N = $L", variable.name(), variable.from().apply(builder)));
    constructor.addCode(defaults("from."));
    defaulted(
            slot -> CodeBlock.of("from.$N", slot.variable()),
            slot -> slot.code().freeze(CodeBlock.of("from.$N", slot.variable())))
        .forEach(constructor::addCode);
    return constructor.build();
  }

  private Stream<ValueVariable> withoutDefault() {
    Set<String> defaulted = defaulted().map(Slot::variable).collect(Collectors.toUnmodifiableSet());
    return variables.stream().filter(variable -> !defaulted.contains(variable.name()));
  }

  /** Last, as a default may rest on any field without one. */
  private List<CodeBlock> defaulted(
      Function<Slot, CodeBlock> from, Function<Slot, Optional<CodeBlock>> frozen) {
    return defaulted()
        .map(
            slot ->
                CodeBlock.builder()
                    .addStatement(
                        "this.$N = $L ? $N() : $L",
                        slot.variable(),
                        slot.hasDefault("this"),
                        layout.defaultMethod(slot),
                        frozen.apply(slot).orElse(from.apply(slot)))
                    .build())
        .toList();
  }

  /**
   * Which fields have their default, as they have no value and none that does not fit:
   *
   * <pre>
   * this.defaults =
   *     (count != null || FieldWriter.isRaw(this, COUNT) ? 0 : (1L &lt;&lt; COUNT))
   *     | ...;
   * </pre>
   *
   * @param holder what stands before the names of the variables with what was built or read
   */
  private CodeBlock defaults(String holder) {
    CodeBlock.Builder defaults = CodeBlock.builder();
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      List<CodeBlock> bits =
          parts.get(part).stream()
              .filter(Slot::isDefaulted)
              .map(
                  slot ->
                      CodeBlock.of(
                          "($L$N != null || $T.isRaw(this, $L) ? 0 : $L)",
                          holder,
                          slot.variable(),
                          RuntimeTypes.FIELD_WRITER,
                          slot.constant(),
                          slot.bit()))
              .toList();
      if (!bits.isEmpty()) {
        defaults.addStatement("this.$N = $L", layout.defaults(part), CodeBlock.join(bits, "\n| "));
      }
    }
    return defaults.build();
  }

  private Stream<Slot> defaulted() {
    return layout.slots().stream().filter(slot -> slot.field().presence() == Presence.DEFAULTED);
  }

  /** The end of the reader. All is computed first, as any branch costs the stores their freedom. */
  CodeBlock valueOfLocals() {
    return CodeBlock.builder()
        .addStatement(
            "$1T $2N = $1T.of(in, FIELDS, $3N$4L)",
            RuntimeTypes.REMAINDER,
            layout.localRemainder(),
            layout.localMark(),
            layout
                .localAdditionalProperties()
                .map(name -> CodeBlock.of(", $N", name))
                .orElse(CodeBlock.of("")))
        .add(newValue("return", argumentsFrom(new ReaderLocals(layout))))
        .build();
  }

  /**
   * Makes the value of the builder.
   *
   * @param use what becomes of it: {@code return}, or {@code Value value =}
   */
  CodeBlock valueOfBuilder(String use) {
    return newValue(
        use,
        layout.parts().size() > 1
            ? List.of(CodeBlock.of("this"))
            : argumentsFrom(new BuilderVariables(layout, "this")));
  }

  private List<CodeBlock> argumentsFrom(ValueSource source) {
    return Stream.concat(
            variables.stream().map(variable -> variable.from().apply(source)),
            Stream.of(source.remainder()))
        .toList();
  }

  private CodeBlock newValue(String use, List<CodeBlock> arguments) {
    String separator = arguments.size() > 4 ? ",\n" : ", ";
    CodeBlock list = CodeBlock.join(arguments, separator);
    return CodeBlock.builder()
        .addStatement(
            arguments.size() > 4 ? "$L new $T(\n$L)" : "$L new $T($L)",
            use,
            layout.schema().names().value(),
            list)
        .build();
  }
}
