package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the writer, a method of the value class, which gives back what was read. */
final class WriterEmitter {
  private final SchemaLayout layout;

  WriterEmitter(SchemaLayout layout) {
    this.layout = layout;
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
        MethodSpec.methodBuilder(layout.write())
            .addJavadoc(
                "Writes an object: what has no value as it was read, as null or not at all.\n")
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addStatement("out.beginObject()");
    List<List<Slot>> parts = layout.parts();
    if (parts.size() == 1) {
      parts.get(0).forEach(slot -> write.addCode(field(slot)));
    } else {
      for (int part = 0; part < parts.size(); part++) {
        write.addStatement("$N(out)", layout.writePart(part));
      }
    }
    return (layout.schema().additionalProperties().isPresent()
            ? write.addStatement("$T.end(out, this)", RuntimeTypes.FIELD_WRITER)
            : write.addStatement("out.endObject()"))
        .build();
  }

  private MethodSpec writePart(int part, List<Slot> slots) {
    MethodSpec.Builder write =
        MethodSpec.methodBuilder(layout.writePart(part))
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeTypes.JSON_WRITER, "out");
    slots.forEach(slot -> write.addCode(field(slot)));
    return write.build();
  }

  /** A default is somebody's code: what is known of texts that were read does not hold for it. */
  private CodeBlock field(Slot slot) {
    return slot.code()
        .fieldWriter()
        .filter(method -> !slot.isDefaulted() || !slot.code().isText())
        .map(method -> atOnce(slot, method))
        .orElseGet(() -> inSteps(slot));
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * FieldWriter.write(out, this, FIELDS, LINK_TOKEN, this.linkToken);
   * ...
   * FieldWriter.writeStrings(out, this, FIELDS, SCOPES, this.scopes);
   * </pre>
   */
  private CodeBlock atOnce(Slot slot, String method) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    if (slot.field().isPrimitive()) {
      arguments.add("$L, ", slot.hasValue("this"));
    }
    arguments.add(
        slot.isDefaulted() ? "$L ? this.$N : null" : "$L$N",
        slot.isDefaulted() ? isWritten(slot) : "this.",
        slot.variable());
    return CodeBlock.builder()
        .addStatement(
            "$T.$L(out, this, FIELDS, $L, $L)",
            RuntimeTypes.FIELD_WRITER,
            method,
            slot.constant(),
            arguments.build())
        .build();
  }

  /** Whether a value is written: a default is not, unless its author wants it always. */
  private static CodeBlock isWritten(Slot slot) {
    if (!slot.isDefaulted()) {
      return slot.hasValue("this");
    }
    return slot.field().isAlwaysWritten()
        ? CodeBlock.of("!$T.isNull(this, $L)", RuntimeTypes.FIELD_WRITER, slot.constant())
        : CodeBlock.of("(this.$N & $L) == 0", slot.defaults(), slot.bit());
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * if (this.metadata != null) {
   *   FieldWriter.name(out, FIELDS, METADATA);
   *   Link_MetadataJson.CODEC.write(out, this.metadata);
   * } else {
   *   FieldWriter.writeOther(out, this, FIELDS, METADATA);
   * }
   * </pre>
   */
  private static CodeBlock inSteps(Slot slot) {
    CodeBlock.Builder condition = CodeBlock.builder().add("$L", isWritten(slot));
    if (slot.isDefaulted()) {
      condition.add(" && $L", slot.hasValue("this"));
    }
    if (slot.field().type().hasSpellings()) {
      condition.add(" && !$T.isRaw(this, $L)", RuntimeTypes.FIELD_WRITER, slot.constant());
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", condition.build())
        .addStatement("$T.name(out, FIELDS, $L)", RuntimeTypes.FIELD_WRITER, slot.constant())
        .addStatement(slot.code().write(CodeBlock.of("this.$N", slot.variable())))
        .nextControlFlow("else")
        .addStatement(
            "$T.writeOther(out, this, FIELDS, $L)", RuntimeTypes.FIELD_WRITER, slot.constant())
        .endControlFlow()
        .build();
  }
}
