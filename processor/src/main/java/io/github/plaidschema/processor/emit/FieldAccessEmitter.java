package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.lang.model.element.Modifier;

/**
 * Writes how the runtime gets at the fields of a value: equality, hash codes, {@code toString} and
 * whatever else is not worth code of its own in each schema goes by their numbers.
 */
final class FieldAccessEmitter {
  private final SchemaLayout layout;

  FieldAccessEmitter(SchemaLayout layout) {
    this.layout = layout;
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(fields());
    methods.add(value());
    if (layout.slots().isEmpty()) {
      return methods;
    }
    if (layout.slots().stream().anyMatch(slot -> slot.field().isPrimitive())) {
      methods.add(bits("present", "-1", this::present));
    }
    if (layout.slots().stream().anyMatch(Slot::isDefaulted)) {
      methods.add(bits("defaults", "0", this::defaults));
    }
    return methods;
  }

  private static MethodSpec fields() {
    return hook("fields", RuntimeTypes.SCHEMA_FIELDS).addStatement("return FIELDS").build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * protected @Nullable Object value(RuntimeKey key, int field) {
   *   return switch (field) {
   *     case LINK_TOKEN -&gt; this.linkToken;
   *     ...
   *     default -&gt; null;
   *   };
   * }
   * </pre>
   */
  private MethodSpec value() {
    MethodSpec.Builder value =
        hook("value", Nullability.nullable(Object.class)).addParameter(TypeName.INT, "field");
    if (layout.slots().isEmpty()) {
      return value.addStatement("return null").build();
    }
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (field) {\n$>");
    layout
        .slots()
        .forEach(slot -> cases.add("case $L -> this.$N;\n", slot.constant(), slot.variable()));
    return value.addCode(cases.add("default -> null;\n$<};\n").build()).build();
  }

  private Optional<CodeBlock> present(int part) {
    return SchemaLayout.hasPrimitives(layout.parts().get(part))
        ? Optional.of(
            CodeBlock.of(
                "this.$N | ~$L", layout.present(part), new PrimitiveMasks(layout).mask(part)))
        : Optional.empty();
  }

  /**
   * {@code this.defaults}; a default that is always written is a value like any other, unless null
   * was read: {@code this.defaults & (nulls(key, part) | ~(1L << COUNTRY))}.
   */
  private Optional<CodeBlock> defaults(int part) {
    List<Slot> slots = layout.parts().get(part);
    if (!SchemaLayout.hasDefaults(slots)) {
      return Optional.empty();
    }
    List<CodeBlock> written =
        slots.stream()
            .filter(slot -> slot.field().isAlwaysWritten())
            .map(slot -> CodeBlock.of("~$L", slot.bit()))
            .toList();
    return Optional.of(
        written.isEmpty()
            ? CodeBlock.of("this.$N", layout.defaults(part))
            : CodeBlock.of(
                "this.$N & (nulls(key, part) | $L)",
                layout.defaults(part),
                CodeBlock.join(written, " & ")));
  }

  /**
   * A method that returns the bits of a part.
   *
   * @param none the bits of a part that has none of its own
   */
  private MethodSpec bits(String name, String none, IntFunction<Optional<CodeBlock>> ofPart) {
    MethodSpec.Builder bits = hook(name, TypeName.LONG).addParameter(TypeName.INT, "part");
    int parts = layout.parts().size();
    if (parts == 1) {
      return bits.addStatement("return $L", ofPart.apply(0).orElseThrow()).build();
    }
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (part) {\n$>");
    for (int part = 0; part < parts; part++) {
      int number = part;
      ofPart.apply(part).ifPresent(own -> cases.add("case $L -> $L;\n", number, own));
    }
    return bits.addCode(cases.add("default -> $L;\n$<};\n", none).build()).build();
  }

  private static MethodSpec.Builder hook(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(returned)
        .addParameter(RuntimeTypes.RUNTIME_KEY, "key");
  }
}
