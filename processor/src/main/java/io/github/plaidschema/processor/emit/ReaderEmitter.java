package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the reader. It follows the wire: what is missing is found out by whoever touches it, and a
 * strict reader is told in the end.
 */
final class ReaderEmitter {
  private final SchemaLayout layout;
  private final Schema schema;
  private final FieldMasks masks;

  ReaderEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.schema = layout.schema();
    this.masks = new FieldMasks(layout);
  }

  /** Each part of a large schema has a method of its own. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(read());
    List<List<Slot>> parts = layout.parts();
    if (parts.size() > 1) {
      for (int part = 0; part < parts.size(); part++) {
        methods.add(readPart(part, parts.get(part)));
      }
    }
    return methods;
  }

  private MethodSpec read() {
    MethodSpec.Builder read =
        MethodSpec.methodBuilder("read")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                // An import for javadoc alone would be an unused one to the Eclipse compiler.
                "Reads an object.\n\n@throws $L if what is there is none\n",
                RuntimeTypes.JSON_EXCEPTION.canonicalName())
            .returns(schema.type())
            .addParameter(RuntimeTypes.JSON_READER, "in")
            .addStatement("$1T to = new $1T()", schema.names().builder());
    read.addStatement(masks.isStrict() ? "int start = in.beginObject()" : "in.beginObject()");
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      if (!parts.get(part).isEmpty()) {
        read.addStatement("long seen$L = 0", layout.suffix(part));
      }
    }
    read.addStatement("int field = $T.END", RuntimeTypes.JSON_READER)
        .beginControlFlow(
            "while ((field = in.nextField(FIELDS, field)) != $T.END)", RuntimeTypes.JSON_READER);
    read.addCode(layout.slots().isEmpty() ? unknownProperty() : property());
    read.endControlFlow();
    return read.addCode(masks.present())
        .addCode(masks.report())
        .addStatement("return to.asRead()")
        .build();
  }

  private CodeBlock property() {
    CodeBlock.Builder property =
        CodeBlock.builder()
            .beginControlFlow("if (field < 0)")
            .add(unknownProperty())
            .addStatement("continue")
            .endControlFlow();
    List<List<Slot>> parts = layout.parts();
    if (parts.size() == 1) {
      return property
          .add(refuseRepetition())
          .beginControlFlow("if (in.readNull())")
          .addStatement("to.$N |= bit", layout.nulls(0))
          .addStatement("continue")
          .endControlFlow()
          .add(values(parts.get(0)))
          .build();
    }
    property.beginControlFlow("switch (field / $L)", SchemaLayout.PART_SIZE);
    for (int part = 0; part < parts.size(); part++) {
      property.addStatement(
          part < parts.size() - 1
              ? "case $1L -> seen$1L = readPart$1L(in, to, field, seen$1L)"
              : "default -> seen$1L = readPart$1L(in, to, field, seen$1L)",
          part);
    }
    return property.endControlFlow().build();
  }

  private CodeBlock unknownProperty() {
    return layout
        .additionalProperties()
        .map(
            name ->
                CodeBlock.builder().addStatement("to.$1N = in.readUnknown(to.$1N)", name).build())
        .orElseGet(() -> CodeBlock.builder().addStatement("in.skipUnknown()").build());
  }

  private CodeBlock refuseRepetition() {
    return CodeBlock.builder()
        .addStatement("long bit = 1L << field")
        .beginControlFlow("if ((seen & bit) != 0)")
        .addStatement("throw in.repeatedProperty()")
        .endControlFlow()
        .addStatement("seen |= bit")
        .build();
  }

  private MethodSpec readPart(int part, List<Slot> slots) {
    return MethodSpec.methodBuilder("readPart" + part)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.LONG)
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addParameter(schema.names().builder(), "to")
        .addParameter(TypeName.INT, "field")
        .addParameter(TypeName.LONG, "seen")
        .addStatement("long bit = 1L << field")
        .beginControlFlow("if ((seen & bit) != 0)")
        .addStatement("throw in.repeatedProperty()")
        .endControlFlow()
        .beginControlFlow("if (in.readNull())")
        .addStatement("to.$N |= bit", layout.nulls(part))
        .addStatement("return seen | bit")
        .endControlFlow()
        .addCode(values(slots))
        .addStatement("return seen | bit")
        .build();
  }

  private static CodeBlock values(List<Slot> slots) {
    CodeBlock.Builder values = CodeBlock.builder().beginControlFlow("switch (field)");
    slots.forEach(slot -> values.add(value(slot)));
    return values
        .addStatement("default -> throw new $T(field)", AssertionError.class)
        .endControlFlow()
        .build();
  }

  private static CodeBlock value(Slot slot) {
    CodeBlock assignment = CodeBlock.of("to.$N = $L", slot.variable(), slot.code().read());
    if (slot.text().isEmpty()) {
      return CodeBlock.builder().addStatement("case $L -> $L", slot.constant(), assignment).build();
    }
    return CodeBlock.builder()
        .beginControlFlow("case $L ->", slot.constant())
        .addStatement("long mark = in.mark()")
        .addStatement(assignment)
        .addStatement("to.$N = in.respelledSince(mark)", slot.text().get())
        .endControlFlow()
        .build();
  }
}
