package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.model.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/** Reads an enum. */
final class EnumReader {
  private final ClassFiles files;
  private final HeadReader heads;

  EnumReader(ClassFiles files, HeadReader heads) {
    this.files = files;
    this.heads = heads;
  }

  Enumeration read(ClassNode type) {
    List<Enumeration.Constant> constants = new ArrayList<>();
    Optional<String> fallback = Optional.empty();
    for (FieldNode field : type.fields) {
      if ((field.access & Opcodes.ACC_ENUM) != 0) {
        Annotations annotations = Annotations.of(field);
        constants.add(constant(field, annotations, files.naming(type.name)));
        if (annotations.has("Fallback")) {
          fallback = Optional.of(field.name);
        }
      }
    }
    return new Enumeration(heads.read(type), constants, fallback);
  }

  private static Enumeration.Constant constant(
      FieldNode field, Annotations annotations, Naming naming) {
    return new Enumeration.Constant(
        field.name,
        annotations
            .find("JsonName")
            .flatMap(annotation -> Annotations.value(annotation, "value"))
            .map(String.class::cast)
            .orElseGet(() -> naming.ofConstant(field.name)),
        (field.access & Opcodes.ACC_DEPRECATED) != 0);
  }
}
