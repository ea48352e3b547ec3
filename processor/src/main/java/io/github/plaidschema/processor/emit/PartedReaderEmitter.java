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
 * Writes the reader for a schema of several parts, each of which has a method of its own. Methods
 * cannot share local variables: a builder collects what is read.
 */
final class PartedReaderEmitter {
  private final SchemaLayout layout;
  private final Schema schema;
  private final PrimitiveMasks masks;
  private final ObjectReading reading;

  PartedReaderEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.schema = layout.schema();
    this.masks = new PrimitiveMasks(layout);
    this.reading = new ObjectReading(layout);
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        reading
            .method()
            .addCode(reading.begin())
            .addStatement("return new $T($N(in))", schema.names().value(), layout.readParts())
            .build());
    methods.add(readParts());
    for (int part = 0; part < layout.parts().size(); part++) {
      methods.add(readPart(part, layout.parts().get(part)));
    }
    return methods;
  }

  private MethodSpec readParts() {
    return MethodSpec.methodBuilder(layout.readParts())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(schema.names().builder())
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addStatement("$1T to = new $1T()", schema.names().builder())
        .addCode(reading.additionalProperties())
        .addCode(reading.loop(property()))
        .addStatement(
            "$T.end(in, FIELDS, to, $L)",
            RuntimeTypes.FIELD_READER,
            layout.localAdditionalProperties().orElse("null"))
        .addCode(present())
        .addStatement("return to")
        .build();
  }

  private CodeBlock property() {
    CodeBlock.Builder property =
        CodeBlock.builder()
            .beginControlFlow("if (field < 0)")
            .add(ObjectReading.unknown(layout.localAdditionalProperties()))
            .addStatement("continue")
            .endControlFlow()
            .beginControlFlow("switch (field / $L)", SchemaLayout.PART_SIZE);
    int last = layout.parts().size() - 1;
    for (int part = 0; part <= last; part++) {
      property.addStatement(
          "$L -> $N(in, to, field)",
          part < last ? "case " + part : "default",
          layout.readPart(part));
    }
    return property.endControlFlow().build();
  }

  private MethodSpec readPart(int part, List<Slot> slots) {
    return MethodSpec.methodBuilder(layout.readPart(part))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addParameter(schema.names().builder(), "to")
        .addParameter(TypeName.INT, "field")
        .addCode(
            ObjectReading.values(
                slots,
                slot -> inBuilder(slot.variable()),
                CodeBlock.of("throw new $T(field);\n", AssertionError.class)))
        .build();
  }

  private CodeBlock present() {
    CodeBlock.Builder present = CodeBlock.builder();
    masks
        .parts()
        .forEach(
            part ->
                present.addStatement(
                    "$L = $L", inBuilder(layout.present(part)), masks.found(part)));
    return present.build();
  }

  private static String inBuilder(String variable) {
    return "to." + variable;
  }
}
