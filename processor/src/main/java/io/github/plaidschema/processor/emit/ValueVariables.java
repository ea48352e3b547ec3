package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** What the value class holds, in the order in which its constructor takes it. */
final class ValueVariables {

  private ValueVariables() {}

  static List<ParameterSpec> of(SchemaLayout layout) {
    List<ParameterSpec> variables = new ArrayList<>();
    for (Slot slot : layout.slots()) {
      variables.add(variable(slot.storedType(), slot.variable()));
      slot.text()
          .ifPresent(text -> variables.add(variable(Nullability.nullable(String.class), text)));
    }
    layout
        .additionalProperties()
        .ifPresent(name -> variables.add(variable(Types.MAP_OF_JSON, name)));
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      if (!parts.get(part).isEmpty()) {
        variables.add(variable(TypeName.LONG, layout.nulls(part)));
      }
      if (SchemaLayout.hasPrimitives(parts.get(part))) {
        variables.add(variable(TypeName.LONG, layout.present(part)));
      }
    }
    layout.plain().ifPresent(name -> variables.add(variable(TypeName.BOOLEAN, name)));
    return variables;
  }

  private static ParameterSpec variable(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }
}
