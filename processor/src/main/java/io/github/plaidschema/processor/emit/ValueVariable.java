package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A variable of the value class.
 *
 * @param parameter its type and name
 * @param from what it gets of a source
 */
record ValueVariable(ParameterSpec parameter, Function<ValueSource, CodeBlock> from) {

  /** All of them, in the order in which the constructor takes them. */
  static List<ValueVariable> of(SchemaLayout layout) {
    List<ValueVariable> variables = new ArrayList<>();
    for (Slot slot : layout.slots()) {
      variables.add(variable(slot.storedType(), slot.variable(), source -> source.value(slot)));
    }
    for (int i = 0; i < layout.parts().size(); i++) {
      int part = i;
      if (SchemaLayout.hasPrimitives(layout.parts().get(part))) {
        variables.add(
            variable(TypeName.LONG, layout.present(part), source -> source.present(part)));
      }
    }
    return variables;
  }

  private static ValueVariable variable(
      TypeName type, String name, Function<ValueSource, CodeBlock> from) {
    return new ValueVariable(ParameterSpec.builder(type, name).build(), from);
  }

  String name() {
    return parameter.name();
  }
}
