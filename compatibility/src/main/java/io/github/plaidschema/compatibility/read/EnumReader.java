package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.model.SnakeCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/** Reads an enum. */
final class EnumReader {
  private final HeadReader heads;

  EnumReader(HeadReader heads) {
    this.heads = heads;
  }

  Enumeration read(ClassNode type) {
    List<Enumeration.Constant> constants = new ArrayList<>();
    Optional<String> fallback = Optional.empty();
    for (FieldNode field : type.fields) {
      if ((field.access & Opcodes.ACC_ENUM) != 0) {
        Annotations annotations = Annotations.of(field);
        constants.add(constant(field, annotations));
        if (annotations.has("Fallback")) {
          fallback = Optional.of(field.name);
        }
      }
    }
    return new Enumeration(heads.read(type), constants, fallback);
  }

  private static Enumeration.Constant constant(FieldNode field, Annotations annotations) {
    return new Enumeration.Constant(
        field.name,
        annotations
            .find("JsonName")
            .flatMap(annotation -> Annotations.value(annotation, "value"))
            .map(String.class::cast)
            .orElseGet(() -> SnakeCase.ofConstant(field.name)),
        (field.access & Opcodes.ACC_DEPRECATED) != 0);
  }
}
