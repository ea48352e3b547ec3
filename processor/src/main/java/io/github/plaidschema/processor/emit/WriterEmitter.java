package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the writer, which gives back what was read. */
final class WriterEmitter {
  private final SchemaLayout layout;
  private final Schema schema;

  WriterEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.schema = layout.schema();
  }

  /** Each part of a large schema has a method of its own. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(write());
    List<List<Slot>> parts = layout.parts();
    if (parts.size() > 1) {
      for (int part = 0; part < parts.size(); part++) {
        methods.add(writePart(part, parts.get(part)));
      }
    }
    return methods;
  }

  private MethodSpec write() {
    MethodSpec.Builder write =
        MethodSpec.methodBuilder("write")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                "Writes an object: what has no value as it was read, as null or not at all.\n")
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addParameter(schema.type(), "value");
    boolean isEmpty = layout.slots().isEmpty() && layout.additionalProperties().isEmpty();
    if (!isEmpty) {
      write.addStatement("$1T from = $1T.$2N(value)", schema.names().value(), layout.of());
    }
    write.addStatement("out.beginObject()");
    List<List<Slot>> parts = layout.parts();
    if (parts.size() == 1) {
      parts.get(0).forEach(slot -> write.addCode(field(slot)));
    } else {
      for (int part = 0; part < parts.size(); part++) {
        write.addStatement("writePart$L(out, from)", part);
      }
    }
    layout
        .additionalProperties()
        .ifPresent(name -> write.addStatement("out.writeMembers(from.$N)", name));
    return write.addStatement("out.endObject()").build();
  }

  private MethodSpec writePart(int part, List<Slot> slots) {
    MethodSpec.Builder write =
        MethodSpec.methodBuilder("writePart" + part)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addParameter(schema.names().value(), "from");
    slots.forEach(slot -> write.addCode(field(slot)));
    return write.build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * if (from.userId != null) {
   *   out.name(FIELDS, USER_ID);
   *   out.writeString(from.userId);
   * } else {
   *   out.emptyField(FIELDS, USER_ID, from.nulls);
   * }
   * </pre>
   */
  private static CodeBlock field(Slot slot) {
    CodeBlock.Builder field = CodeBlock.builder();
    if (slot.text().isPresent()) {
      field
          .beginControlFlow("if (from.$N != null)", slot.text().get())
          .addStatement("out.name(FIELDS, $L)", slot.constant())
          .addStatement("out.writeText(from.$N)", slot.text().get())
          .nextControlFlow("else if ($L)", slot.hasValue("from"));
    } else {
      field.beginControlFlow("if ($L)", slot.hasValue("from"));
    }
    return field
        .addStatement("out.name(FIELDS, $L)", slot.constant())
        .addStatement(slot.code().write(CodeBlock.of("from.$N", slot.variable())))
        .nextControlFlow("else")
        .addStatement("out.emptyField(FIELDS, $L, from.$N)", slot.constant(), slot.nulls())
        .endControlFlow()
        .build();
  }
}
