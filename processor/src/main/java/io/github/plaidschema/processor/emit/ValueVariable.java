package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A variable of the value class.
 *
 * @param parameter its type and name
 * @param from what it gets of a source
 * @param isInherited whether it is the superclass's
 */
record ValueVariable(
    ParameterSpec parameter, Function<ValueSource, CodeBlock> from, boolean isInherited) {

  /**
   * All of them, in the order in which the constructor takes them. Where that takes a builder, the
   * superclass gets its own from there.
   */
  static List<ValueVariable> of(SchemaLayout layout) {
    List<ValueVariable> variables = new ArrayList<>();
    for (Slot slot : layout.slots()) {
      variables.add(variable(slot.storedType(), slot.variable(), source -> source.value(slot)));
    }
    layout
        .additionalProperties()
        .ifPresent(
            name ->
                variables.add(
                    variable(Types.MAP_OF_JSON, name, ValueSource::additionalProperties)));
    if (!layout.slots().isEmpty() && layout.parts().size() == 1) {
      variables.add(
          inherited(Nullability.nullable(RuntimeTypes.RAW_FIELDS), layout.raw(), ValueSource::raw));
      variables.add(inherited(TypeName.LONG, layout.nulls(), ValueSource::nulls));
    }
    for (int i = 0; i < layout.parts().size(); i++) {
      int part = i;
      if (SchemaLayout.hasPrimitives(layout.parts().get(part))) {
        variables.add(
            variable(TypeName.LONG, layout.present(part), source -> source.present(part)));
      }
    }
    layout
        .plain()
        .ifPresent(name -> variables.add(inherited(TypeName.BOOLEAN, name, ValueSource::plain)));
    return variables;
  }

  private static ValueVariable variable(
      TypeName type, String name, Function<ValueSource, CodeBlock> from) {
    return new ValueVariable(ParameterSpec.builder(type, name).build(), from, false);
  }

  private static ValueVariable inherited(
      TypeName type, String name, Function<ValueSource, CodeBlock> from) {
    return new ValueVariable(ParameterSpec.builder(type, name).build(), from, true);
  }

  String name() {
    return parameter.name();
  }
}
